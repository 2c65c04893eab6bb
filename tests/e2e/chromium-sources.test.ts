import { livingMaterial } from './sources-scenarios.ts';

livingMaterial('chromium');
