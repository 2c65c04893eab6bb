import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import {
  changeSettings,
  isSyncOff,
  loadEffectiveSettings,
  loadSettings,
  onSettingsChanged,
  resetSettings,
} from '../../../shell/settings-store.ts';
import { loadSourceSettings, saveSourceSettings } from '../../../shell/source-state-store.ts';

test('each setting is an item of its own, and a change leaves the others alone', async () => {
  await changeSettings({ language: 'en' });
  await changeSettings({ theme: 'dark' });
  expect(await fakeBrowser.storage.sync.get()).toEqual({ language: 'en', theme: 'dark' });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en', theme: 'dark' });
});

test('a list is changed from what is stored at that moment', async () => {
  await changeSettings({ savedMaterials: ['a'] });
  await changeSettings(({ savedMaterials }) => ({ savedMaterials: ['b', ...savedMaterials] }));
  expect((await loadSettings()).savedMaterials).toEqual(['b', 'a']);
});

test('of the sources only what was changed is stored, so that a policy leaves no trace in the user’s own', async () => {
  await fakeBrowser.storage.managed.set({ indexAddress: 'https://data.example.se/index.json' });
  const sources = await loadSourceSettings();
  expect(sources.indexAddress).toBe('https://data.example.se/index.json');
  await saveSourceSettings({ ...sources, refresh: false });
  expect(await fakeBrowser.storage.sync.get()).toEqual({ refresh: false });
});

test('where sync storage is switched off the settings stay on this computer', async () => {
  const off = () => Promise.reject(new Error('Please set webextensions.storage.sync.enabled'));
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(off);
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(off);
  expect(await changeSettings({ theme: 'dark' })).toBe('saved');
  expect((await loadSettings()).theme).toBe('dark');
  expect(await isSyncOff()).toBe(true);
});

test('a store that takes nothing is told of, and nothing is put where it would not be read', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('IO error'));
  vi.spyOn(console, 'warn').mockReturnValue();
  expect(await changeSettings({ theme: 'dark' })).toBe('failed');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test.each([
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'too-large'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'too-large'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'too-often'],
])('“%s” is told as %s', async (message, outcome) => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error(message));
  expect(await changeSettings({ theme: 'dark' })).toBe(outcome);
  expect((await loadSettings()).theme).toBe('system');
});

test('a policy that arrives late calls back and locks', async () => {
  const changed = vi.fn();
  onSettingsChanged(changed);
  await fakeBrowser.storage.managed.set({ language: 'en' });
  expect(changed).toHaveBeenCalled();
  expect(await loadEffectiveSettings()).toMatchObject({
    settings: { language: 'en' },
    locked: ['language'],
  });
});

test('reset gives the defaults back', async () => {
  await changeSettings({ theme: 'dark', language: 'en' });
  await resetSettings(['theme']);
  expect(await loadSettings()).toMatchObject({ theme: 'system', language: 'en' });
  await resetSettings();
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});
