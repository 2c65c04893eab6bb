import { dataSteward } from './walk-1-data-steward.ts';
import { itAdministrator } from './walk-5-it-administrator.ts';
import { contributorAddsSourceKind } from './walk-7-contributor.ts';

dataSteward('firefox');
itAdministrator('firefox');
contributorAddsSourceKind('firefox');
