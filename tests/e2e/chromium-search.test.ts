import { firstRun, searchEverywhere } from './search-scenarios.ts';

searchEverywhere('chromium');
firstRun('chromium');
