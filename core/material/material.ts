/** The index format's version that this code reads and writes; see docs/index-format.md. */
export const INDEX_FORMAT_VERSION = 1;

export const MATERIAL_KINDS = [
  'guide',
  'article',
  'specification',
  'tool',
  'policy',
  'faq',
  'presentation',
  'newsletter',
  'workshop',
  'workshop-recording',
] as const;

export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** The languages that Eko's texts and its matcher know. */
export type Language = 'sv' | 'en';

/** A text in one or both languages; at least one is there. */
export interface LocalizedText {
  readonly sv?: string;
  readonly en?: string;
}

/** Something that the network, or somebody it points to, has published and that helps a reader. */
export interface Material {
  /** Stable and unique in the index; never reused for something else. */
  readonly id: string;
  /** As the publisher wrote it, in `language`. */
  readonly title: string;
  /** Where the material is read: http(s) only. May be shared by many workshops; see `addressIsList`. */
  readonly url: string;
  /** True where `url` is a list that holds the material, because no address of its own is known. */
  readonly addressIsList: boolean;
  readonly kind: MaterialKind;
  readonly publisher: string;
  readonly language: Language;
  /** ISO 8601 date, shortened to what is known: `2024-05-07`, `2024-05` or `2024`. */
  readonly published: string | null;
  /** Subject words in Swedish lower case, the most telling first. */
  readonly topics: readonly string[];
  /** One or two sentences in the index's own words. */
  readonly summary: LocalizedText;
  /** Phrases for the situations in which the material helps, by language. */
  readonly helps: { readonly sv: readonly string[]; readonly en: readonly string[] };
  /** True for what the network itself has published. */
  readonly network: boolean;
  /** A recording of its own, where one is known. */
  readonly recordingUrl: string | null;
  /** The slides, where their address is known. */
  readonly slidesUrl: string | null;
  /** ISO 8601 date of the last change, shortened to what is known; absent where unknown. */
  readonly updated?: string;
  /** True where the title is a file name's and no editor's; see parse-wiki.ts. */
  readonly titleIsFileName?: boolean;
  /** Name of the source that Eko has it from; set where sources are joined, never in a file. */
  readonly source?: string;
}

export type WorkshopStatus = 'scheduled' | 'cancelled' | 'moved';

/** A meeting of the network, past or coming. Its recording is the material with the same id, if there is one. */
export interface Workshop {
  /** Stable and unique among workshops; equal to the id of the material that documents it. */
  readonly id: string;
  readonly title: string;
  /** The page about the workshop: http(s) only. */
  readonly url: string;
  /** Calendar day in Stockholm, `2024-05-07`; null where the day is unknown. */
  readonly date: string | null;
  /** Instant with offset, `2024-05-07T12:00:00+02:00`; null where only the day is known. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly status: WorkshopStatus;
  readonly language: Language;
  readonly organisers: readonly string[];
  readonly topics: readonly string[];
  readonly summary: LocalizedText;
  /** Where one signs up: http(s) only; null where no sign-up is known. */
  readonly signupUrl: string | null;
  /** Where it is held; null where unknown. */
  readonly place: string | null;
  readonly online: boolean;
  /** Raised by the publisher with each change of time, place or status; absent means 0. */
  readonly sequence?: number;
  /** The recording, for a workshop that no material documents yet. */
  readonly recordingUrl?: string;
  readonly slidesUrl?: string;
}

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** A rule by which the network meets; what it gives is preliminary, never an announced workshop. */
export interface WorkshopSeries {
  readonly id: string;
  readonly title: string;
  /** The page about the series: http(s) only. */
  readonly url: string;
  readonly language: Language;
  readonly weekday: (typeof WEEKDAYS)[number];
  /** Which of the month's, the first being 1; -1 is the last. */
  readonly weekOfMonth: 1 | 2 | 3 | 4 | -1;
  /** Time of day in Stockholm, `10:00`; null where it varies. */
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** Months without a meeting, 1–12: the summer break. */
  readonly breakMonths: readonly number[];
  /** Days on which the rule would meet and the network does not. */
  readonly exceptions: readonly string[];
  /** The last day for which the publisher stands by the rule; null where it does not. */
  readonly activeUntil: string | null;
}

/** An organisation that a network names, never a person. */
export interface Organisation {
  readonly name: string;
  readonly url?: string;
}

/** Who publishes an index, and the pages of theirs that Eko links to. */
export interface Network {
  readonly name: string;
  /** The network's start page. */
  readonly url: string;
  /** The page that lists its workshops. */
  readonly workshopsUrl: string;
  /** The network's habit in its own language(s), shown when no workshop is announced. */
  readonly workshopHabit: LocalizedText;
  /** The network's published calendar, to subscribe to: https only; absent where there is none. */
  readonly calendarUrl?: string;
  /** What the network says of itself in a few words. */
  readonly motto?: LocalizedText;
  /** Why the network exists. */
  readonly purpose?: LocalizedText;
  /** Who is behind the network. */
  readonly behind?: readonly Organisation[];
  /** Who it works together with. */
  readonly cooperation?: readonly Organisation[];
  /** How to reach it: a page (https), or a role's mailbox (`mailto:`); never a person's. */
  readonly contact?: string;
  /** Its list of issues on GitLab, where what is missing is asked for: https only. */
  readonly trackerUrl?: string;
  /** Its rules for contributing: https only. */
  readonly contributionPolicyUrl?: string;
}

/** Everything one publisher offers, as it is stored and exchanged. */
export interface MaterialIndex {
  /** Instant with offset at which the index was made. */
  readonly generatedAt: string;
  readonly network: Network;
  readonly materials: readonly Material[];
  readonly workshops: readonly Workshop[];
  readonly series?: readonly WorkshopSeries[];
  /** Ids that the publisher has taken back: readers drop them from what they kept or were packed with. */
  readonly withdrawn?: readonly string[];
}

/** An index without its materials, which stay packed until they are shown. */
export type IndexFrame = Omit<MaterialIndex, 'materials'>;

/** What is left of an index when its materials are packed. */
export function toIndexFrame({ materials: _, ...frame }: MaterialIndex): IndexFrame {
  return frame;
}

/** Something in an index that was left out or mended, named so that its editor finds it. */
export interface IndexProblem {
  /** The item's id, or its place (`materials[12]`) where it has none. */
  readonly item: string;
  readonly field: string;
  readonly problem: string;
}
