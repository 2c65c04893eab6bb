import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mergeSettings } from '../../../core/settings/merge-settings.ts';

const ID = '<EXTENSION-ID>';
const read = (file: string) => readFileSync(`docs/policy/${file}`, 'utf8');
const values = JSON.parse(read('values.json'));

test('the ready values are valid, and decide all that they name', () => {
  const { policyProblems, locked, proposedSites } = mergeSettings({}, values);
  expect(policyProblems).toEqual([]);
  expect([...locked, 'proposedSites'].sort()).toEqual(Object.keys(values).sort());
  expect(proposedSites.length).toBeGreaterThan(0);
});

test.each(['chrome-linux.json', 'edge-linux.json'])(
  '%s has the form of Chromium’s policy files',
  (file) => {
    expect(JSON.parse(read(file))).toEqual({ '3rdparty': { extensions: { [ID]: values } } });
  },
);

test('as they stand they lead to one host, be it reached or not', () => {
  const addresses = [...JSON.stringify(values).matchAll(/https?:\/\/([^/"]+)/g)].map(
    ([, host]) => host,
  );
  expect(new Set(addresses)).toEqual(new Set(['data.example.se']));
  expect(values.wikiAddress).toBe('');
});

test('the files that install Eko have the form of the browsers’ ExtensionSettings', () => {
  expect(JSON.parse(read('install-chrome-linux.json'))).toEqual({
    ExtensionSettings: {
      [ID]: {
        installation_mode: 'force_installed',
        update_url: expect.stringMatching(/^https:.*\/updates\.xml$/),
        // Else the browser looks for updates where the package says, which says nothing.
        override_update_url: true,
      },
    },
  });
  expect(JSON.parse(read('install-firefox.json')).policies.ExtensionSettings).toEqual({
    'eko@nosad.se': {
      installation_mode: 'force_installed',
      install_url: expect.stringMatching(/^https:.*\.xpi$/),
    },
  });
});

test('firefox-policies.json has the form of Firefox’s policy file', () => {
  const extensions = { Extensions: { 'eko@nosad.se': values } };
  expect(JSON.parse(read('firefox-policies.json'))).toEqual({
    policies: { '3rdparty': extensions },
  });
});

test.each([
  ['chrome.reg', 'Google\\Chrome'],
  ['edge.reg', 'Microsoft\\Edge'],
])(
  '%s writes the same values under the documented key, in characters that every code page has',
  (file, vendor) => {
    const text = read(file);
    expect(text).toMatch(/^Windows Registry Editor Version 5\.00\r\n/);
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(
      parseRegistry(
        text,
        `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${ID}\\policy`,
      ),
    ).toEqual(values);
  },
);

test('intune.ps1 holds the same values, for the keys that the .reg files write', () => {
  const text = read('intune.ps1');
  expect(JSON.parse(/@'\n(.*)\n'@/s.exec(text)?.[1] ?? '')).toEqual(values);
  const keys = [...text.matchAll(/'HKLM:\\(.*)'/g)].map(
    ([, key]) => `[HKEY_LOCAL_MACHINE\\${key}]`,
  );
  expect(keys).toHaveLength(2);
  expect(read('chrome.reg')).toContain(keys[0]);
  expect(read('edge.reg')).toContain(keys[1]);
  expect(text).toMatch(/^[\x20-\x7e\n]*$/);
});

/** A list is a key of its own with numbered values, or numbered keys. */
function parseRegistry(text: string, root: string): unknown {
  const tree: Record<string, unknown> = {};
  let here: Record<string, unknown> = tree;
  for (const line of text.split('\r\n')) {
    const key = /^\[(.*)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      expect(key.startsWith(root)).toBe(true);
      here = tree;
      for (const name of key.slice(root.length).split('\\').filter(Boolean)) {
        here[name] ??= {};
        here = here[name] as Record<string, unknown>;
      }
    }
    const [, name, word, quoted] = /^"([^"]+)"=(?:dword:([0-9a-f]{8})|"(.*)")$/.exec(line) ?? [];
    if (name === undefined) continue;
    const number = Number.parseInt(word ?? '', 16);
    here[name] =
      word === undefined ? quoted : typeof values[name] === 'boolean' ? number === 1 : number;
  }
  for (const [name, value] of Object.entries(tree))
    if (typeof value === 'object' && value !== null) tree[name] = Object.values(value);
  return tree;
}
