import { en } from './en.ts';
import { addEnglish } from './texts-for.ts';

// For pages that may wait for both languages: imported for this alone.
addEnglish(en);
