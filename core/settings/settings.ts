import * as v from 'valibot';
import type { Language } from '../material/material.ts';
import { type AddedSource, DEFAULT_SOURCES, isSourceAddress } from '../material/source.ts';

/*
 * How to add a setting: one line in ENTRIES, with its schema, its default and a comment. It is then
 * stored as an item of its own in sync storage, validated at each reading, exported, imported and
 * reset. Views get it in `Settings`; change it with `changeSettings` (shell/settings-store.ts). An
 * item may hold 8 KB and all of them 100 KB, so keep ids, not texts. If an organisation may decide
 * it, name it in POLICY_SETTINGS (merge-settings.ts) and in public/managed-schema.json.
 */

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ids = v.pipe(v.array(id), v.readonly());
const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no instant'),
);
const origin = v.pipe(v.string(), v.check(isWebOrigin, 'no origin of a website'));
const address = v.pipe(v.string(), v.check(isSourceAddress, 'no https address'));
const line = v.pipe(v.string(), v.trim(), v.maxLength(200));
const addedSource = v.object({
  name: line,
  address,
  publisher: v.optional(line, ''),
  licence: v.optional(line, ''),
}) satisfies v.GenericSchema<unknown, AddedSource>;

const ENTRIES = {
  /** `browser` follows the browser's own language. */
  language: v.optional(v.picklist(['browser', 'sv', 'en']), 'browser'),
  /** What a click on the toolbar icon opens. */
  iconOpens: v.optional(v.picklist(['popup', 'panel']), 'popup'),
  /** `system` follows the computer. */
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  /** False: Eko asks nobody for new material, and lives on what it has. */
  refresh: v.optional(v.boolean(), DEFAULT_SOURCES.refresh),
  /** Hours between two fetchings; null for Eko's own rhythm. */
  refreshHours: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(720))),
    null,
  ),
  /** The network's index. */
  indexAddress: v.optional(address, DEFAULT_SOURCES.indexAddress),
  /** The wiki's list of pages in GitLab's API; empty for none. */
  wikiAddress: v.optional(v.union([v.literal(''), address]), DEFAULT_SOURCES.wikiAddress),
  /** Licence of the wiki's texts; empty where none is known. */
  wikiLicence: v.optional(line, DEFAULT_SOURCES.wikiLicence),
  /** Other networks' indexes. */
  addedSources: v.optional(v.pipe(v.array(addedSource), v.readonly()), []),
  /** Origins where the icon shows how much fits, without a click. */
  automaticSites: v.optional(v.pipe(v.array(origin), v.readonly()), []),
  /** Origins that are left in peace, each until an instant. */
  snoozedSites: v.optional(v.pipe(v.record(origin, instant), v.readonly()), {}),
  /** All sites are left in peace until this instant. */
  snoozedUntil: v.optional(v.nullable(instant), null),
  /** Materials that are not to be suggested. */
  silencedMaterials: v.optional(ids, []),
  /** Pieces of advice that are not to be given; `all` among them stands for every one. */
  silencedAdvice: v.optional(ids, []),
  /** Materials that the user keeps, the latest first. */
  savedMaterials: v.optional(ids, []),
  /** Whether Eko offers to write to the network. */
  contribution: v.optional(v.picklist(['on', 'off']), 'on'),
  /** `show` until the user has seen the welcome; `silent` is for organisations. */
  firstRun: v.optional(v.picklist(['show', 'seen', 'silent']), 'show'),
};
const SettingsSchema = v.object(ENTRIES);

/** What the user, or the organisation, has chosen. Each value is valid. */
export type Settings = Readonly<v.InferOutput<typeof SettingsSchema>>;
export type SettingName = keyof Settings;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});
export const SETTING_NAMES: readonly SettingName[] = Object.keys(ENTRIES).filter(isSettingName);

/** A stored value that cannot be used. */
export interface SettingProblem {
  readonly setting: SettingName;
  /** The element of a list, or the key of a record, that was left out; null where all of it was. */
  readonly part: string | null;
}

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

/**
 * Settings from whatever was stored: a missing value is the default's; a wrong one becomes the
 * default, or leaves its list, and is told of. Nothing else is touched.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  let given = isRecord(stored) ? stored : {};
  const problems: SettingProblem[] = [];
  // The first round leaves parts of lists out; the second what is wrong as a whole.
  for (let round = 0; round < 3; round += 1) {
    const parsed = v.safeParse(SettingsSchema, given);
    if (parsed.success) return { settings: parsed.output, problems };
    for (const problem of toProblems(parsed.issues, given)) {
      problems.push(problem);
      given = without(given, problem);
    }
  }
  return { settings: DEFAULT_SETTINGS, problems };
}

type Issues = readonly { readonly path?: readonly { readonly key?: unknown }[] | undefined }[];

function toProblems(issues: Issues, given: Readonly<Record<string, unknown>>): SettingProblem[] {
  const problems = new Map<string, SettingProblem>();
  for (const { path = [] } of issues) {
    const [setting, part] = path.map(({ key }) => String(key));
    if (!isSettingName(setting)) continue;
    const problem = { setting, part: isParted(given[setting]) ? (part ?? null) : null };
    problems.set(JSON.stringify(problem), problem);
  }
  // The last element first: what leaves a list moves what comes after it.
  return [...problems.values()].sort((a, b) => Number(b.part) - Number(a.part));
}

function without(given: Readonly<Record<string, unknown>>, { setting, part }: SettingProblem) {
  const { [setting]: value, ...rest } = given;
  if (part === null) return rest;
  if (Array.isArray(value)) return { ...rest, [setting]: value.toSpliced(Number(part), 1) };
  const { [part]: _wrong, ...kept } = isRecord(value) ? value : {};
  return { ...rest, [setting]: kept };
}

const isParted = (value: unknown) => Array.isArray(value) || isRecord(value);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isSettingName(name: unknown): name is SettingName {
  return typeof name === 'string' && Object.hasOwn(ENTRIES, name);
}

/** An origin as `URL` writes it, http(s). */
export function isWebOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url?.origin === text && /^https?:$/.test(url.protocol);
}

/**
 * The language to speak: the user's choice, else the browser's where Eko speaks it, else Swedish.
 * @param browserLanguage BCP 47, such as `en-GB`
 */
export function languageOf(settings: Settings, browserLanguage: string): Language {
  if (settings.language !== 'browser') return settings.language;
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
