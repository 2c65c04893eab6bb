import { contributorAddsSourceKind } from './walk-contributor.ts';

contributorAddsSourceKind('firefox');
