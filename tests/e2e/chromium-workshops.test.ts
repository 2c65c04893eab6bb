import { reminderWithoutLeave, workshops } from './workshops-scenarios.ts';

workshops('chromium');
reminderWithoutLeave('chromium');
