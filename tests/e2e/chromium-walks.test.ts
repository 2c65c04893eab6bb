import { dataSteward } from './walk-1-data-steward.ts';
import { lawyer } from './walk-2-lawyer.ts';
import { itAdministrator } from './walk-5-it-administrator.ts';
import { maintainer } from './walk-6-maintainer.ts';
import { contributorAddsSourceKind } from './walk-7-contributor.ts';

dataSteward('chromium');
lawyer('chromium');
itAdministrator('chromium');
maintainer('chromium');
contributorAddsSourceKind('chromium');
