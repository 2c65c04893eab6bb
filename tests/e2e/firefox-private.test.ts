import { privateWindows } from './private-scenarios.ts';

privateWindows('firefox');
