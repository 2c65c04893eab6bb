import { damagedPackage, mainJob } from './scenarios.ts';

mainJob('firefox');
damagedPackage('firefox');
