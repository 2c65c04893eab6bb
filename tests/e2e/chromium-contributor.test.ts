import { contributorAddsSourceKind } from './walk-contributor.ts';

contributorAddsSourceKind('chromium');
