import { settingsInFull, syncOffInFirefox } from './settings-scenarios.ts';

settingsInFull('firefox');
syncOffInFirefox();
