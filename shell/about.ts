import type { Language, Network } from '../core/material/material.ts';
import { browser } from './browser.ts';
import { viewLanguage } from './i18n.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { loadSettings } from './settings-store.ts';

/** What there is to tell of this installation and its material. */
export interface AboutFacts {
  readonly network: Network | null;
  readonly indexAt: string | null;
  readonly version: string;
  readonly permissions: readonly string[];
  readonly language: Language;
}

/** Gathers it: from the index in use, and from the manifest, which cannot be wrong of itself. */
export async function loadAbout(): Promise<AboutFacts> {
  const [knowledge, settings] = await Promise.all([loadKnowledge(), loadSettings()]);
  const { version, permissions = [] } = browser.runtime.getManifest();
  return {
    network: knowledge?.index.network ?? null,
    indexAt: knowledge?.index.generatedAt ?? null,
    version,
    permissions,
    language: viewLanguage(settings),
  };
}
