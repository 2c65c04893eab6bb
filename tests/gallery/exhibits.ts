import { STATES, type StateName } from './states.ts';

/** What the gallery shows; given in the page's address. */
export interface Exhibit {
  readonly state: StateName;
  readonly language: 'sv' | 'en';
  readonly theme: 'light' | 'dark' | 'browser';
  readonly surface: 'popup' | 'panel';
}

/** Every state on every surface in every language, in one theme. */
export function exhibits(theme: Exhibit['theme']): readonly Exhibit[] {
  return (Object.keys(STATES) as StateName[]).flatMap((state) =>
    (['sv', 'en'] as const).flatMap((language) =>
      (['popup', 'panel'] as const).map((surface) => ({ state, language, theme, surface })),
    ),
  );
}

/** An exhibit's name in reports and file names: `popup-suggestions-sv-dark`. */
export function exhibitName({ surface, state, language, theme }: Exhibit): string {
  return [surface, state, language, theme].join('-');
}
