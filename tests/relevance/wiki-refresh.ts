import type { MaterialIndex } from '../../core/material/material.ts';
import { mergeIndexes } from '../../core/material/merge-indexes.ts';
import { parseIndex } from '../../core/material/parse-index.ts';
import { parseWiki } from '../../core/material/parse-wiki.ts';
import { DEFAULT_SOURCES, WIKI_SITES } from '../../core/material/source.ts';
import { wikiSlugAt } from '../../core/material/wiki-slug.ts';

/** Pages that the packed index does not have: one on the network's subject, two on daily work. */
const NEW_PAGES = [
  {
    slug: 'Välja-licens-för-geodata',
    content: '---\ntitle: Välja licens för geodata\n---\n## CC0 eller CC BY\n## Villkor\n',
  },
  { slug: 'Mötesanteckningar-november', content: '## Närvarande\n## Nästa möte\n## Övrigt\n' },
  { slug: 'Att-göra', content: '- Boka lokal\n- Skicka kallelse\n' },
];

/** Ids of materials that only the wiki has begin so. */
export const WIKI_ONLY = 'wiki-';

/**
 * The index as a refresh from the wiki leaves it: every page of the wiki that the index knows is
 * listed under its file's name, as GitLab's API gives it, and new pages stand beside them.
 */
export function refreshedFromWiki(index: MaterialIndex): MaterialIndex {
  const known = new Set(
    index.materials.flatMap(({ url, addressIsList }) => {
      const slug = addressIsList ? null : wikiSlugAt(url, WIKI_SITES);
      return slug ? [slug] : [];
    }),
  );
  const pages = [
    ...[...known].map((slug) => ({ slug, content: '## Innehåll\n\nText på sidan.\n' })),
    ...NEW_PAGES,
  ].map((page) => ({
    ...page,
    title: (page.slug.split('/').at(-1) ?? '').replaceAll('-', ' '),
    format: 'markdown',
    encoding: 'UTF-8',
  }));
  const source = { address: DEFAULT_SOURCES.wikiAddress, licence: null };
  const receivedAt = '2026-11-24T08:00:00+01:00';
  const parsed = parseIndex(parseWiki(pages, { source, network: index.network, receivedAt }));
  if (parsed.kind === 'unusable') throw new Error(parsed.problem);
  const merged = mergeIndexes(
    [
      { name: index.network.name, role: 'network', index },
      { name: index.network.name, role: 'wiki', index: parsed.index },
    ],
    WIKI_SITES,
  );
  if (!merged) throw new Error('no source is the network’s own');
  return merged;
}
