import { type CompiledIndex, compileIndex } from '../../core/match/compile-index.ts';
import { matchPage } from '../../core/match/matcher.ts';
import type { MaterialIndex } from '../../core/material/material.ts';
import { LIMITS, type PageContext } from '../../core/page/page-context.ts';
import type { JudgedPage } from './judged-pages.ts';
import { withUnrelated } from './unrelated-materials.ts';
import { refreshedFromWiki, WIKI_ONLY } from './wiki-refresh.ts';

const NOW = '2026-11-24T12:00:00+01:00';

/** A change under which the decision to speak or keep silent should stand. */
export interface StabilityCheck {
  readonly name: string;
  /** Ids of the judged pages whose verdict changes. */
  readonly changed: readonly string[];
  /** Pages on which a material that was added for the check is shown. */
  readonly strangers: number;
}

/** Runs all checks over the judged pages. */
export function checkStability(
  pages: readonly JudgedPage[],
  index: MaterialIndex,
): readonly StabilityCheck[] {
  const compiled = compileIndex(index);
  const grown = compileIndex(withUnrelated(index, 2000));
  const compare = (
    name: string,
    other: CompiledIndex,
    change: (page: PageContext) => PageContext,
  ): StabilityCheck => {
    const results = pages.map(({ id, page }) => {
      const before = matchPage(page, compiled, NOW);
      const after = matchPage(change(page), other, NOW);
      return {
        id,
        // What a page of the wiki earns by itself is no change of the verdict on the others.
        isChanged:
          (before.suggestions.length === 0) !==
          after.suggestions.every(({ material }) => material.id.startsWith(WIKI_ONLY)),
        hasStranger: after.suggestions.some(({ material }) => material.id.startsWith('unrelated-')),
      };
    });
    return {
      name,
      changed: results.filter(({ isChanged }) => isChanged).map(({ id }) => id),
      strangers: results.filter(({ hasStranger }) => hasStranger).length,
    };
  };
  return [
    compare('2,000 unrelated materials added', grown, (page) => page),
    compare('refreshed from the wiki', compileIndex(refreshedFromWiki(index)), (page) => page),
    compare('text repeated ten times', compiled, repeated),
    compare('text padded with as much unrelated text', compiled, padded),
  ];
}

/** The page with its text ten times over, cut where the reader would cut it. */
function repeated(page: PageContext): PageContext {
  return { ...page, text: `${page.text}\n`.repeat(10).slice(0, LIMITS.textChars) };
}

/** The page with everyday sentences added, as long as its own text. */
function padded(page: PageContext): PageContext {
  const padding = EVERYDAY[page.language === 'en' ? 'en' : 'sv'];
  const times = Math.ceil(page.text.length / padding.length);
  const added = Array.from({ length: times }, (_, at) => `${padding} Rad ${at + 1}.`).join('\n');
  return { ...page, text: `${page.text}\n${added.slice(0, page.text.length)}` };
}

const EVERYDAY = {
  sv:
    'Bussen går från torget klockan åtta och stannar vid simhallen. På eftermiddagen blir det regn ' +
    'och svag vind från väster. Caféet serverar soppa, bröd och kaffe. Hunden sprang över ängen och ' +
    'barnen plockade blåbär vid sjön. Tåget var sent men alla kom fram till slut.',
  en:
    'The bus leaves the square at eight and stops at the swimming pool. There will be rain in the ' +
    'afternoon and a light wind. The café serves soup, bread and coffee. The dog ran across the ' +
    'meadow and the children picked berries by the lake.',
} as const;
