import { STATES, type StateName } from './states.ts';

/** Pages in a tab of their own. */
const PAGES = ['settings', 'first-run', 'about', 'privacy'] as const;
type PageName = (typeof PAGES)[number];

/** What the gallery shows; given in the page's address. */
export interface Exhibit {
  readonly state: StateName;
  readonly language: 'sv' | 'en';
  readonly theme: 'light' | 'dark' | 'browser';
  /** The popup and the panel show a state; the pages are as they are. */
  readonly surface: 'popup' | 'panel' | PageName;
}

/** States that only one of popup and panel comes to. */
const ONLY: Partial<Record<StateName, 'popup' | 'panel'>> = {
  'search-topics': 'panel',
  'search-saved': 'panel',
  years: 'panel',
};

/** Every state on every surface in every language, in one theme. */
export function exhibits(theme: Exhibit['theme']): readonly Exhibit[] {
  const surfaces = (state: StateName): readonly Exhibit['surface'][] => {
    const only = ONLY[state];
    if (only) return [only];
    return state === 'suggestions' ? ['popup', 'panel', ...PAGES] : ['popup', 'panel'];
  };
  return (Object.keys(STATES) as StateName[]).flatMap((state) =>
    (['sv', 'en'] as const).flatMap((language) =>
      surfaces(state).map((surface) => ({ state, language, theme, surface })),
    ),
  );
}

/** An exhibit's name in reports and file names: `popup-suggestions-sv-dark`. */
export function exhibitName({ surface, state, language, theme }: Exhibit): string {
  return [surface, state, language, theme].join('-');
}
