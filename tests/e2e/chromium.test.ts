import { damagedPackage, mainJob } from './scenarios.ts';

mainJob('chromium');
damagedPackage('chromium');
