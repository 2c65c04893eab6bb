import { describe } from 'vitest';
import { galleryAxe } from './gallery-axe.ts';
import { galleryLayout } from './gallery-layout.ts';
import { galleryWalks } from './gallery-walks.ts';

describe('axe', () => galleryAxe('firefox'));
describe('layout', () => galleryLayout('firefox'));
describe('keyboard', () => galleryWalks('firefox'));
