import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseNotes } from '../../../../cli/release/release-notes.ts';
import { toRequestPack } from '../../../../cli/release/request-pack.ts';

const CHANGELOG =
  '# Changelog\n\nAll.\n\n## 0.2.0 – 2026-12-01\n\n- New.\n\n## 0.1.0 – unreleased\n\n- First.\n- Second.\n';

test('the notes of a release are what the changelog says of its version', () => {
  expect(releaseNotes(CHANGELOG, '0.1.0')).toBe('- First.\n- Second.\n');
  expect(releaseNotes(CHANGELOG, '0.2.0')).toBe('- New.\n');
});

test('a version that the changelog does not name has no notes', () => {
  expect(releaseNotes(CHANGELOG, '0.2')).toBe('');
  expect(releaseNotes(CHANGELOG, '1.0.0')).toBe('');
});

const release = {
  version: '0.1.0',
  privacy: readFileSync('docs/privacy.md', 'utf8'),
  checksums: { 'eko-0.1.0-firefox.zip': 'abc' },
};

test('the request pack has the permissions, the flow and the checksums', () => {
  const pack = toRequestPack(readFileSync('docs/store/request-pack.md', 'utf8'), release);
  expect(pack).not.toContain('{{');
  expect(pack).toContain('| `activeTab` |');
  expect(pack).toContain('| `notifications` (optional) |');
  expect(pack).toContain('the page in front ──(a click)──▶');
  expect(pack).toContain('| eko-0.1.0-firefox.zip | abc |');
});

test('a blank that nothing is known for fails', () => {
  expect(() => toRequestPack('{{flow}} {{price}}', release)).toThrow('{{price}}');
});
