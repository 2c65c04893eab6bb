import type { License } from '../dataset-facts.ts';

/** Words by which portals say that no licence is set. */
const NONE_GIVEN =
  /ingen licens|licens saknas|no licen[cs]e (provided|specified|given)|licen[cs]e not specified|notspecified|ej angiven licens|okänd licens/i;
const RESERVED =
  /all rights reserved|rättigheter förbehåll|med ensamrätt|upphovsrättsskydd|©.*förbehåll/i;

interface Known {
  readonly id: string;
  readonly url: string;
  /** In an address or in words. */
  readonly mark: RegExp;
}

const CC = 'https://creativecommons.org';
/** The more special first. Addresses as https://docs.dataportal.se/dcat/docs/recommendations/ writes them. */
const KNOWN: readonly Known[] = [
  {
    id: 'CC0-1.0',
    url: `${CC}/publicdomain/zero/1.0/`,
    mark: /publicdomain\/zero|\bcc[- ]?0\b|cc[- ]zero|cc-0|authority\/licence\/cc0/i,
  },
  {
    id: 'PDM',
    url: `${CC}/publicdomain/mark/1.0/`,
    mark: /publicdomain\/mark|public domain mark/i,
  },
  ...creativeCommons('by-nc-nd', 'CC-BY-NC-ND'),
  ...creativeCommons('by-nc-sa', 'CC-BY-NC-SA'),
  ...creativeCommons('by-nc', 'CC-BY-NC'),
  ...creativeCommons('by-nd', 'CC-BY-ND'),
  ...creativeCommons('by-sa', 'CC-BY-SA'),
  ...creativeCommons('by', 'CC-BY'),
  {
    id: 'ODbL-1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    mark: /\bodbl\b|odc-odbl|open database licen[cs]e/i,
  },
  {
    id: 'ODC-By-1.0',
    url: 'https://opendatacommons.org/licenses/by/1-0/',
    mark: /\bodc-by\b|opendatacommons\.org\/licenses\/by/i,
  },
  {
    id: 'PDDL-1.0',
    url: 'https://opendatacommons.org/licenses/pddl/1-0/',
    mark: /\bpddl\b|odc-pddl/i,
  },
  { id: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/', mark: /\beupl\b/i },
];

function creativeCommons(path: string, id: string): Known[] {
  const words = path.replaceAll('-', '[-_ ]');
  return ['4.0', '3.0', '2.5', '2.0'].flatMap((version, at) => {
    const digits = version.replace('.', '[._]?');
    // Without a version the newest is meant.
    const ending =
      at === 0 ? `([-_ /]${digits}|(?![-_ /]*\\d|[-_ ](nc|nd|sa)\\b))` : `[-_ /]${digits}`;
    const known = (extra: string) =>
      new RegExp(
        `(licenses/${path}${extra}|\\bcc[-_ ]${words}${ending}\\b|authority/licence/cc_${path.replaceAll('-', '_')}${ending.replaceAll('[-_ /]', '_')})`,
        'i',
      );
    return [
      {
        id: `${id}-${version}`,
        url: `${CC}/licenses/${path}/${version}/`,
        mark: known(`/${digits}`),
      },
    ];
  });
}

/** Licences under which the data is open. https://opendefinition.org/licenses/ */
const OPEN = /^(CC0|PDM|CC-BY-(SA-)?\d|ODbL|ODC-By|PDDL|EUPL)/;

/**
 * A licence from its words and its address, or null where there is neither. http and https, deed
 * pages, language suffixes and trailing slashes make no difference.
 */
export function toLicense(text: string, url: string): License | null {
  const said = text || url;
  if (!said) return null;
  const isDeedPage = /\/deed(\.\w+)?$/i.test(url) || /\/deed(\.\w+)?$/i.test(text);
  const known =
    KNOWN.find(({ mark }) => mark.test(url)) ?? KNOWN.find(({ mark }) => mark.test(text));
  if (known) {
    const kind = OPEN.test(known.id) ? 'open' : 'restricted';
    return { id: known.id, url: known.url, text: said, kind, isDeedPage };
  }
  const kind = NONE_GIVEN.test(text)
    ? 'none-given'
    : RESERVED.test(text)
      ? 'restricted'
      : 'unknown';
  return { id: '', url, text: said, kind, isDeedPage };
}
