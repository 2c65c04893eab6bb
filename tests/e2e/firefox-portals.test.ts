import { datasetAdvice } from './portals-scenarios.ts';

datasetAdvice('firefox');
