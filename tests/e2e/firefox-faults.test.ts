import { faultyNetwork } from './faults-scenarios.ts';

faultyNetwork('firefox');
