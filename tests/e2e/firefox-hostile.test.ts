import { hostilePages } from './hostile-scenarios.ts';

hostilePages('firefox');
