import type { PageContext } from '../page/page-context.ts';
import { foldDiacritics, normalize } from '../text/normalize.ts';
import NAMES from '../text/organisation-names.json' with { type: 'json' };

/** An organisation under one key, however it is named: `SCB` is `Statistiska centralbyrån`. */
export interface Organisation {
  readonly key: string;
  readonly name: string;
}

/** Who publishes a page: the dataset's publisher, else what the site calls itself, else its host. */
export function pageOrganisation({ dataset, siteName, url }: PageContext): Organisation | null {
  const name = dataset?.publisher || siteName || hostName(url);
  return name ? (organisationsIn(name)[0] ?? null) : null;
}

/** The organisations that a text names: `Arbetsförmedlingen via NOSAD` names two. */
export function organisationsIn(text: string): readonly Organisation[] {
  return text
    .split(BETWEEN)
    .map((name) => ({ key: keyOf(name), name: name.trim() }))
    .filter(({ key }) => key.length >= 2);
}

const BETWEEN = /[,/()|]| och (?=\p{Lu}{2})| via | m\.fl\./u;

/** The name of a site without its ending: `data.goteborg.se` is Göteborg's. */
function hostName(url: string): string {
  return URL.parse(url)?.hostname.split('.').at(-2) ?? '';
}

/** `Sundsvalls kommun` is Sundsvall, `Göteborgs Stad` is Göteborg; a university of either is another. */
function keyOf(name: string): string {
  const whole = foldDiacritics(normalize(name)).trim();
  const bare = whole.replace(TERRITORY, '').replace(/^region /, '');
  return KEYS.get(whole) ?? (bare === whole ? whole : bare.replace(/s$/, ''));
}

const TERRITORY = / (kommun|stad)$/;

const KEYS: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([first = '', ...others]) =>
    [first, ...others].map((name) => [foldDiacritics(normalize(name)), normalize(first)]),
  ),
);
