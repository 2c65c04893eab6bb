/** A licence as a page says it, and what Eko makes of it. */
export interface License {
  /** SPDX identifier where it is one that Eko knows: `CC0-1.0`; else empty. https://spdx.org/licenses/ */
  readonly id: string;
  /** Canonical address for a known licence, else the address that the page gives; may be empty. */
  readonly url: string;
  /** As it stands on the page. */
  readonly text: string;
  /** `none-given` where the page says in words that no licence is set. */
  readonly kind: 'open' | 'restricted' | 'none-given' | 'unknown';
  /** True where the page links to the human-readable deed instead of the licence's own address. */
  readonly isDeedPage: boolean;
}

/** A file format: what the page says and, where Eko knows it, its usual name and media type. */
export interface Format {
  /** `CSV`, `GeoJSON`; as written where Eko does not know it. */
  readonly name: string;
  /** IANA media type; empty where unknown. */
  readonly mediaType: string;
}

/** One way to get at the data: a file or a service. http(s) addresses only. */
export interface Distribution {
  readonly title: string;
  readonly format: Format | null;
  readonly accessUrl: string;
  readonly downloadUrl: string;
  readonly license: License | null;
}

/** Whom to ask. Empty strings where not said. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** Who may use the data. https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/access-right */
export interface AccessRights {
  readonly kind: 'public' | 'restricted' | 'non-public' | 'unknown';
  readonly text: string;
}

/** Where a fact was found. */
export type FactSource = 'json-ld' | 'microdata' | 'rdfa' | 'portal' | 'labels' | 'meta';

/**
 * What a page says of the dataset or data service it describes, whatever the platform. Empty strings and lists, and
 * null, mean: not seen on the page. Every text is one clean line within LIMITS.
 */
export interface DatasetFacts {
  /** `dcat:Dataset` or `dcat:DataService`: an API with a description of its own. */
  readonly describes: 'dataset' | 'service';
  readonly title: string;
  readonly description: string;
  /** Language tags that the page puts on title or description; empty where it puts none. */
  readonly languages: readonly string[];
  readonly publisher: string;
  readonly contact: Contact | null;
  /** The dataset's own, or the one that its distributions share. */
  readonly license: License | null;
  readonly accessRights: AccessRights | null;
  readonly themes: readonly string[];
  readonly keywords: readonly string[];
  readonly distributions: readonly Distribution[];
  /** Addresses of the API itself. */
  readonly endpoints: readonly string[];
  /** Addresses of documentation. */
  readonly documentation: readonly string[];
  /** As the page says it. */
  readonly updateFrequency: string;
  /** As the page says them; on many portals the description's dates, not the data's. */
  readonly issued: string;
  readonly modified: string;
  readonly spatial: readonly string[];
  /** Whether the page shows the area on a map or in coordinates, with or without a name. */
  readonly isMapped: boolean;
  readonly temporal: string;
  readonly conformsTo: readonly string[];
  /** Whether the page marks it as a high-value dataset, Regulation (EU) 2023/138. */
  readonly isHighValue: boolean;
  readonly highValueCategories: readonly string[];
  readonly series: string;
  /** True while blocks that the portal fills late are still empty. */
  readonly isPending: boolean;
  readonly readBy: readonly FactSource[];
}

/** The names of all formats, each once. */
export function formatNames({ distributions }: DatasetFacts): string[] {
  return [...new Set(distributions.flatMap(({ format }) => (format ? [format.name] : [])))];
}

/** Formats in which a machine has to guess where the data stands: below two stars of https://5stardata.info/ */
const FOR_PEOPLE = new Set(['PDF', 'DOCX', 'HTML', 'TXT', 'JPEG', 'PNG']);

/** Whether a format is made for reading by people rather than by machines. */
export function isForPeople(name: string): boolean {
  return FOR_PEOPLE.has(name);
}
