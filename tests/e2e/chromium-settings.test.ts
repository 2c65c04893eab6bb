import { settingsInFull } from './settings-scenarios.ts';

settingsInFull('chromium');
