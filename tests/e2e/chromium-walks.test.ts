import { dataSteward } from './walk-1-data-steward.ts';
import { lawyer } from './walk-2-lawyer.ts';
import { developer } from './walk-3-developer.ts';
import { screenReaderUser } from './walk-4-screen-reader-user.ts';
import { itAdministrator } from './walk-5-it-administrator.ts';
import { maintainer } from './walk-6-maintainer.ts';
import { contributorAddsSourceKind } from './walk-7-contributor.ts';

dataSteward('chromium');
lawyer('chromium');
developer('chromium');
screenReaderUser('chromium');
itAdministrator('chromium');
maintainer('chromium');
contributorAddsSourceKind('chromium');
