import { firstRun, searchEverywhere } from './search-scenarios.ts';

searchEverywhere('firefox');
firstRun('firefox');
