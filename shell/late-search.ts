import type { Knowledge } from './knowledge-store.ts';
import type { ViewSnapshot } from './view-snapshot.ts';

type Engine = typeof import('../core/match/find-materials.ts');

interface LateSearch {
  /** Loads the code; no more than once. */
  readonly load: () => void;
  readonly isLoaded: () => boolean;
  /** What a view can ask of the material; null where none is loaded yet. */
  readonly over: (known: Knowledge | null) => Pick<ViewSnapshot, 'search' | 'choices'>;
}

/**
 * The search, whose code the first answer does without: it is loaded after that, or at the first
 * letter where the user is quicker.
 * @param ready called when the search can answer
 */
export function createLateSearch(ready: () => void): LateSearch {
  let isLoading = false;
  let engine: Engine | null = null;

  const load = () => {
    if (isLoading) return;
    isLoading = true;
    void import('../core/match/find-materials.ts').then((loaded) => {
      engine = loaded;
      ready();
    });
  };
  const over: LateSearch['over'] = (known) => {
    const now = engine;
    if (!known || !now) {
      return {
        search: () => {
          load();
          return null;
        },
      };
    }
    return {
      search: (...asked) => now.findMaterials(...asked, known.compiled),
      choices: () => now.choicesOf(known.compiled),
    };
  };
  return { load, isLoaded: () => engine !== null, over };
}
