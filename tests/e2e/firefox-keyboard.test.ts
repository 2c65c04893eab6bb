import { describe } from 'vitest';
import { keyboardOnly, signUpUnderStrain } from './keyboard-scenarios.ts';

describe('the main tasks', () => keyboardOnly('firefox'));
describe('under strain', () => signUpUnderStrain('firefox'));
