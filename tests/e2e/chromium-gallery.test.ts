import { describe } from 'vitest';
import { galleryAxe } from './gallery-axe.ts';
import { galleryLayout } from './gallery-layout.ts';
import { galleryWalks } from './gallery-walks.ts';

describe('axe', () => galleryAxe('chromium'));
describe('layout', () => galleryLayout('chromium'));
describe('keyboard', () => galleryWalks('chromium'));
