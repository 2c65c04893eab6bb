import { galleryAxe } from './gallery-axe.ts';
import { galleryLayout } from './gallery-layout.ts';

galleryAxe('chromium');
galleryLayout('chromium');
