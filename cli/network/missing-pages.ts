import type { Material } from '../../core/material/material.ts';
import { isSameTitle } from '../../core/material/same-title.ts';
import { wikiSlugAt } from '../../core/material/wiki-slug.ts';

/**
 * A sentence for each curated material whose wiki page is not there any more, as after the page was
 * renamed: its link would lead nowhere, and the page would come in a second time. On a site that is made of
 * more than the wiki, only what another page now bears the title of is told.
 * @param pages what the wiki has
 * @param sites hosts whose pages are made from the wiki
 */
export function missingPages(
  curated: readonly Material[],
  pages: readonly Material[],
  sites: readonly string[],
): string[] {
  const there = new Map(pages.map((page) => [wikiSlugAt(page.url, sites), page]));
  return curated.flatMap(({ id, title, url, addressIsList }) => {
    const slug = addressIsList ? null : wikiSlugAt(url, sites);
    if (slug === null || there.has(slug)) return [];
    const moved = pages.find((page) => isSameTitle(page.title, title));
    if (!moved && !url.includes('/wikis/')) return [];
    const hint = moved ? ` If it was renamed, write ${moved.url}` : '';
    return [`${id}, url: the wiki has no page "${slug}".${hint}`];
  });
}
