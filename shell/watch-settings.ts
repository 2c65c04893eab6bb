import type { EffectiveSettings } from '../core/settings/merge-settings.ts';
import { now } from './clock.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { isSyncOff, loadEffectiveSettings, onSettingsChanged } from './settings-store.ts';
import { accessibleSites, onSiteAccessChanged } from './site-access.ts';

/** All that the settings page says of choices, as it stands at one moment. */
export interface SettingsSnapshot {
  readonly effective: EffectiveSettings;
  /** Whether the browser keeps them in its sync storage, or on this computer alone. */
  readonly kept: 'synced' | 'here';
  readonly accessibleSites: readonly string[];
  /** Materials that are put away; those that are gone from the index keep their id for a title. */
  readonly silenced: readonly { readonly id: string; readonly title: string }[];
  readonly now: string;
}

/** Hands over the settings, now and after every change by user, organisation or browser. */
export function watchSettings(show: (snapshot: SettingsSnapshot) => void): void {
  let latest = 0;
  const update = async () => {
    latest += 1;
    const reading = latest;
    const snapshot = await gather();
    if (reading === latest) show(snapshot);
  };
  void update();
  onSettingsChanged(() => void update());
  onSiteAccessChanged(() => void update());
}

async function gather(): Promise<SettingsSnapshot> {
  const [effective, syncOff] = await Promise.all([loadEffectiveSettings(), isSyncOff()]);
  const { automaticSites, silencedMaterials } = effective.settings;
  const titles = silencedMaterials.length > 0 ? await loadTitles() : new Map<string, string>();
  return {
    effective,
    kept: syncOff ? 'here' : 'synced',
    accessibleSites: await accessibleSites(automaticSites),
    silenced: silencedMaterials.map((id) => ({ id, title: titles.get(id) ?? id })),
    now: now(),
  };
}

async function loadTitles(): Promise<ReadonlyMap<string, string>> {
  const materials = (await loadKnowledge())?.compiled.materials;
  const titles = new Map<string, string>();
  for (let at = 0; at < (materials?.length ?? 0); at += 1) {
    const material = materials?.at(at);
    if (material) titles.set(material.id, material.title);
  }
  return titles;
}
