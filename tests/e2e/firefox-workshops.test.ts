import { reminderWithoutLeave, workshops } from './workshops-scenarios.ts';

workshops('firefox');
reminderWithoutLeave('firefox');
