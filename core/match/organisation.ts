import type { PageContext } from '../page/page-context.ts';
import { foldDiacritics, normalize } from '../text/normalize.ts';
import NAMES from '../text/organisation-names.json' with { type: 'json' };

/** An organisation under one key, however it is named: `SCB` is `Statistiska centralbyrån`. */
export interface Organisation {
  readonly key: string;
  readonly name: string;
}

/** Who publishes a page: the dataset's publisher, else what the site calls itself. */
export function pageOrganisation({ dataset, siteName }: PageContext): Organisation | undefined {
  return organisationsIn(dataset?.publisher || siteName)[0];
}

/** The organisations that a text names: `Arbetsförmedlingen via NOSAD` names two. */
export function organisationsIn(text: string): readonly Organisation[] {
  return text
    .split(BETWEEN)
    .map((name) => ({ key: keyOf(name), name: name.trim() }))
    .filter(({ key }) => key.length >= 2);
}

const BETWEEN = /[,/()|]| och (?=\p{Lu}{2})| via | m\.fl\./u;

/** `Sundsvalls kommun` is Sundsvall, `Göteborgs Stad` is Göteborg; a university of either is another. */
function keyOf(name: string): string {
  const whole = foldDiacritics(normalize(name)).trim();
  return KEYS.get(whole) ?? whole.replace(/s? (kommun|stad)$/, '');
}

const KEYS: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([first = '', ...others]) =>
    [first, ...others].map((name) => [foldDiacritics(normalize(name)), normalize(first)]),
  ),
);
