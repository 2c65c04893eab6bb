import { managedByPolicy } from './policy-scenarios.ts';

managedByPolicy('firefox');
