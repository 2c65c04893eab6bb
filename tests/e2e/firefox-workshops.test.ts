import { reminderWithoutLeave, workshops, workshopsElsewhere } from './workshops-scenarios.ts';

workshops('firefox');
reminderWithoutLeave('firefox');
workshopsElsewhere('firefox');
