import { readFile } from 'node:fs/promises';
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

export interface NetworkSource extends Network {
  /** The day up to which the sources are known to be right; published as `generatedAt`. */
  readonly dataAsOf: string;
  readonly series?: readonly WorkshopSeries[];
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
}

/**
 * The network's checked-in facts, unchecked: what is made of them is parsed before it is written.
 * @param folder address with a slash at its end
 */
export async function readSources(folder: URL): Promise<Sources> {
  const [network, materials, workshops, helps] = await Promise.all([
    readJson(new URL('network.json', folder)),
    readJson(new URL('materials.json', folder)),
    readJson(new URL('workshops.json', folder)),
    readJson(new URL('helps.json', folder), {}),
  ]);
  return { network, materials, workshops, helps } as Sources;
}

async function readJson(file: URL, ifMissing?: unknown): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (isMissing && ifMissing !== undefined) return ifMissing;
    throw new Error(`${file.pathname} cannot be read`, { cause });
  }
}
