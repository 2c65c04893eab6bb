import { faultyNetwork } from './faults-scenarios.ts';

faultyNetwork('chromium');
