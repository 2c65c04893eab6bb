import { describe } from 'vitest';
import { keyboardOnly, signUpUnderStrain } from './keyboard-scenarios.ts';

describe('the main tasks', () => keyboardOnly('chromium'));
describe('under strain', () => signUpUnderStrain('chromium'));
