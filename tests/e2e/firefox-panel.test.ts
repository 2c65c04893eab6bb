import { panelAtHand } from './panel-scenarios.ts';

panelAtHand('firefox');
