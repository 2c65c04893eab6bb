import { upgradeFromFirstVersion } from './upgrade-scenarios.ts';

upgradeFromFirstVersion('chromium');
