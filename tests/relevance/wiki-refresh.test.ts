// @vitest-environment node
import { expect, test } from 'vitest';
import { loadBundledIndex } from './judged-pages.ts';
import { refreshedFromWiki, WIKI_ONLY } from './wiki-refresh.ts';

const index = loadBundledIndex();
const refreshed = refreshedFromWiki(index);

test('a refresh from the wiki adds the new pages and nothing else', () => {
  const before = new Set(index.materials.map(({ id }) => id));
  const added = refreshed.materials.map(({ id }) => id).filter((id) => !before.has(id));
  expect(added.every((id) => id.startsWith(WIKI_ONLY))).toBe(true);
  expect(added).toHaveLength(3);
  expect(refreshed.materials).toHaveLength(index.materials.length + 3);
});

test('what the wiki updates keeps title, topics, summary and helps', () => {
  const after = new Map(refreshed.materials.map((material) => [material.id, material]));
  for (const material of index.materials)
    expect(after.get(material.id)).toEqual({ ...material, source: index.network.name });
});
