import { nothingLeaves } from './privacy-scenarios.ts';

nothingLeaves('chromium');
