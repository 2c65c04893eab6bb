import { automaticMode } from './automatic-scenarios.ts';

automaticMode('chromium');
