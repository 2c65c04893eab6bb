import {
  reminderAfterRestart,
  reminderWithoutLeave,
  workshops,
  workshopsElsewhere,
} from './workshops-scenarios.ts';

workshops('chromium');
reminderWithoutLeave('chromium');
reminderAfterRestart('chromium');
workshopsElsewhere('chromium');
