import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = (folder: string) =>
  JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Record<string, unknown>;
const COMMON = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];

test.each([
  ['chrome-mv3', [...COMMON, 'sidePanel']],
  ['edge-mv3', [...COMMON, 'sidePanel']],
  ['firefox-mv3', COMMON],
  ['safari-mv3', COMMON],
])('%s asks for nothing that gives a warning at installation', (folder, permissions) => {
  const { permissions: asked, ...rest } = manifest(folder);
  expect([...(asked as string[])].sort()).toEqual([...permissions].sort());
  expect(rest).not.toHaveProperty('host_permissions');
  expect(rest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  expect(rest).not.toHaveProperty('content_scripts');
});

test.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3', 'safari-mv3'])(
  'every permission of %s has its line in docs/privacy.md, and no page can see or frame Eko',
  (folder) => {
    const asked = manifest(folder);
    const page = readFileSync('docs/privacy.md', 'utf8');
    const lines = (optional: boolean) =>
      [...page.matchAll(/^\| `([^`]+)`( \(optional\))? \|/gm)]
        .filter(([, , mark]) => optional === (mark !== undefined))
        .map(([, name]) => name);
    for (const name of asked.permissions as string[]) expect(lines(false)).toContain(name);
    const optional = [asked.optional_permissions, asked.optional_host_permissions].flat();
    for (const name of optional.filter(Boolean)) expect(lines(true)).toContain(name);
    expect(asked).not.toHaveProperty('web_accessible_resources');
    expect(asked).not.toHaveProperty('externally_connectable');
  },
);

test('docs/privacy.md names no permission that no browser is asked for', () => {
  const all = ['chrome-mv3', 'firefox-mv3'].map(manifest);
  const asked = all.flatMap((each) => [
    ...(each.permissions as string[]),
    ...((each.optional_permissions ?? []) as string[]),
    ...((each.optional_host_permissions ?? []) as string[]),
  ]);
  const page = readFileSync('docs/privacy.md', 'utf8');
  const named = [...page.matchAll(/^\| `([^`]+)`(?: \(optional\))? \|/gm)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(asked));
});

test('Firefox is told that no data is collected', () => {
  expect(manifest('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  });
});

test('Safari gets the popup only', () => {
  expect(manifest('safari-mv3')).not.toHaveProperty('side_panel');
});

test.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3', 'safari-mv3'])(
  '%s lets its own pages run the package’s code only, and ask encrypted addresses only',
  (folder) => {
    const { content_security_policy: policy } = manifest(folder);
    const rules = new Map(
      String((policy as { extension_pages: string }).extension_pages)
        .split('; ')
        .map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
    );
    expect(Object.fromEntries(rules)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self' https: http://127.0.0.1:* http://localhost:*",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  },
);
