import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type {
  Language,
  LocalizedText,
  MaterialKind,
  Network,
  WorkshopSeries,
  WorkshopStatus,
} from '../../core/material/material.ts';

/** A material as an editor writes it; facts for editors only are not published. */
export interface MaterialSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly addressIsList?: boolean;
  readonly kind: MaterialKind;
  readonly publisher: string;
  readonly language: Language;
  readonly published: string | null;
  readonly topics: readonly string[];
  readonly summary: LocalizedText;
  readonly network?: boolean;
  readonly recordingUrl?: string;
  readonly slidesUrl?: string;
  /** Day of last change, as `published`. */
  readonly updated?: string;
  /** Editors only: how the address is known. */
  readonly urlEvidence?: string;
  /** Editors only: how the date is known. */
  readonly dateConfidence?: string;
  /** Editors only. */
  readonly note?: string;
}

/**
 * A meeting as an editor writes it. What the material of the same date and title says already is
 * not repeated; `id`, `url`, `language`, `topics` and `summary` are for a meeting without one.
 */
export interface WorkshopSource {
  readonly date: string | null;
  readonly title: string;
  /** In Stockholm, as announced: `10-12`, `10.30-11.30`. */
  readonly time?: string;
  readonly place?: string;
  /** True where it is known that one could or can take part from afar. */
  readonly online?: boolean;
  readonly status?: WorkshopStatus;
  /** Raised with each change of an announced workshop. */
  readonly sequence?: number;
  readonly organisers?: readonly string[];
  readonly signupUrl?: string;
  readonly id?: string;
  readonly url?: string;
  readonly language?: Language;
  readonly topics?: readonly string[];
  readonly summary?: LocalizedText;
}

/** What the description of the index as open data says beyond what the network is. */
interface PublicationSource {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** Address of the index's licence, as https://creativecommons.org/publicdomain/zero/1.0/. */
  readonly licence?: string;
  /** A role, never a person. */
  readonly contactName?: string;
  readonly contactEmail?: string;
}

export interface NetworkSource extends Network {
  /**
   * The instant up to which the sources are known to be right; published as `generatedAt`, unless
   * a wiki's last change is later.
   */
  readonly dataAsOf: string;
  readonly series?: readonly WorkshopSeries[];
  readonly publication?: PublicationSource;
}

/** Situations in which a material helps, by the material's id. */
type HelpsSource = Readonly<
  Record<string, { readonly sv: readonly string[]; readonly en: readonly string[] }>
>;

export interface Sources {
  readonly network: NetworkSource;
  readonly materials: readonly MaterialSource[];
  readonly workshops: readonly WorkshopSource[];
  readonly helps: HelpsSource;
  /** Ids that the publisher takes back. */
  readonly withdrawn?: readonly string[];
}

/**
 * A network's facts as editors wrote them, from `network`, `materials`, `workshops`, `helps` and
 * `withdrawn` in one or more folders, each as .json, .yaml or .yml; unchecked: what is made of them
 * is parsed before it is written. Lists are joined; the first folder with a `network` names it.
 * @param folders addresses with a slash at their end
 * @throws Error where a file cannot be read, or no folder has a `network`
 */
export async function readSources(...folders: readonly URL[]): Promise<Sources> {
  const read = (name: string) => Promise.all(folders.map((folder) => readFacts(folder, name)));
  const networks = await read('network');
  const network = networks.find((each) => each !== undefined);
  if (!network)
    throw new Error(
      `no network.yaml or network.json in ${folders.map(({ pathname }) => pathname).join(', ') || 'any file: source'}`,
    );
  const lists = async (name: string) =>
    (await read(name)).flatMap((list) => toList(list, name, folders));
  const [materials, workshops, withdrawn, helps] = await Promise.all([
    lists('materials'),
    lists('workshops'),
    lists('withdrawn'),
    read('helps'),
  ]);
  const joinedHelps: unknown = Object.assign({}, ...helps);
  const facts: unknown = { network, materials, workshops, withdrawn, helps: joinedHelps };
  return facts as Sources;
}

function toList(list: unknown, name: string, folders: readonly URL[]): unknown[] {
  if (list === undefined || list === null) return [];
  if (Array.isArray(list)) return list;
  throw new Error(`${name} is not a list in ${folders.map(({ pathname }) => pathname).join(', ')}`);
}

const ENDINGS = ['json', 'yaml', 'yml'] as const;

/** undefined where the folder has no such file. */
async function readFacts(folder: URL, name: string): Promise<unknown> {
  for (const ending of ENDINGS) {
    const file = new URL(`${name}.${ending}`, folder);
    const text = await readIfThere(file);
    if (text === undefined) continue;
    try {
      return ending === 'json' ? JSON.parse(text) : parse(text);
    } catch (cause) {
      throw new Error(`${file.pathname}: ${(cause as Error).message}`, { cause });
    }
  }
  return undefined;
}

async function readIfThere(file: URL): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new Error(`${file.pathname} cannot be read`, { cause });
  }
}
