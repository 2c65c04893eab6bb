import { publishedIndex } from './index-scenarios.ts';

publishedIndex('firefox');
