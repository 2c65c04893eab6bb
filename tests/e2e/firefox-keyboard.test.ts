import { keyboardOnly } from './keyboard-scenarios.ts';

keyboardOnly('firefox');
