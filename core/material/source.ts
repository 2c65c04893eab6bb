import type { Network } from './material.ts';

/** Where Eko looks for material, beyond what it is packed with. */
export interface Source {
  /** `index`: a file in the index format, or in another that Eko knows (`source-kinds.ts`). `wiki`: GitLab's wiki API. */
  readonly kind: 'index' | 'wiki';
  /** What is asked for; also the source's key. https, or http on this computer. */
  readonly address: string;
  readonly name: string;
  /** True for the network's own index and wiki, false for those of others. */
  readonly own: boolean;
  /** The licence of its texts, where its publisher names one. */
  readonly licence: string | null;
  /** Who publishes it, where whoever added it has said so. */
  readonly publisher?: string;
}

/** Where and when an answer was given. */
export interface AnswerOrigin {
  readonly source: Source;
  /** The reader's own network: a wiki's own, and a stand-in where an answer names none. */
  readonly network: Network;
  /** Instant at which the source answered: most forms tell no date of their own. */
  readonly receivedAt: string;
}

/** A form in which a source may answer, beside Eko's own index format. */
export interface SourceKind {
  /**
   * Whether an answer has this form, by the mark that the form's specification names.
   * @param answer what JSON.parse gave
   */
  readonly recognises: (answer: unknown, source: Source) => boolean;
  /**
   * True where an answer holds only what is newest, as a feed does: then what it lacks is no sign of a
   * fault. Of other answers, one that lost much is not believed.
   */
  readonly isWindow?: true;
  /** The same as a file in the index format (`toIndexFile`); null where it cannot be read. */
  readonly parse: (answer: unknown, origin: AnswerOrigin) => object | null;
}

/** An index of another network, as its user or organisation added it. */
export interface AddedSource {
  readonly name: string;
  readonly address: string;
  readonly publisher: string;
  readonly licence: string;
}

/** What a user or organisation may say about sources; part of the settings. */
export interface SourceSettings {
  /** False: Eko never asks the network for anything, and lives on what it has. */
  readonly refresh: boolean;
  /** Hours between two fetchings; null for each source's own rhythm. */
  readonly refreshHours: number | null;
  /** The network's index. */
  readonly indexAddress: string;
  /** The wiki's list of pages in GitLab's API; empty for none. */
  readonly wikiAddress: string;
  /** Licence of the wiki's texts; empty where none is known, and then only headings are shown. */
  readonly wikiLicence: string;
  readonly added: readonly AddedSource[];
}

const GITLAB = 'https://gitlab.com/api/v4/projects';

export const DEFAULT_SOURCES: SourceSettings = {
  refresh: true,
  refreshHours: null,
  indexAddress: 'https://open-data-knowledge-sharing.gitlab.io/eko/material-index.v1.json',
  wikiAddress: `${GITLAB}/open-data-knowledge-sharing%2Fwiki/wikis?with_content=1`,
  wikiLicence: '',
  added: [],
};

/** Hosts whose pages are made from the network's wiki. */
export const WIKI_SITES: readonly string[] = ['nosad.se', 'open-data-knowledge-sharing.gitlab.io'];

/** All sources in order of trust; each address once. */
export function toSources(settings: SourceSettings, network: Pick<Network, 'name'>): Source[] {
  const { indexAddress, wikiAddress, wikiLicence, added } = settings;
  const { name } = network;
  const all: Source[] = [
    { kind: 'index', address: indexAddress, name, own: true, licence: null },
    {
      kind: 'wiki',
      address: wikiAddress,
      name,
      own: true,
      licence: wikiLicence || null,
    },
    ...added.map((each): Source => ({ ...each, kind: 'index', own: false })),
  ];
  return all.filter(
    ({ address }, at) =>
      isSourceAddress(address) && all.findIndex((each) => each.address === address) === at,
  );
}

/** https anywhere; http only on this computer, for those who try out an index. */
export function isSourceAddress(address: string): boolean {
  const url = URL.parse(address);
  if (url?.username !== '' || url.password !== '' || address.length > 2_000) return false;
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && /^(?:127\.0\.0\.1|localhost)$/.test(url.hostname);
}
