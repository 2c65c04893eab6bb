import { dataSteward } from './walk-1-data-steward.ts';

dataSteward('firefox');
