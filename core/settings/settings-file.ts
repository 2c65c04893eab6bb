import {
  isRecord,
  isSettingName,
  parseSettings,
  type SettingProblem,
  type Settings,
} from './settings.ts';

const FORMAT = 'eko-settings';

/** What came of reading a file of settings. */
export type SettingsFile =
  | {
      readonly kind: 'settings';
      readonly settings: Partial<Settings>;
      /** What in the file was left out. */
      readonly problems: readonly SettingProblem[];
    }
  | { readonly kind: 'refused'; readonly reason: 'not-json' | 'wrong-format' };

/** The text of a file that another browser or computer can take in. */
export function toSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, settings }, null, 2)}\n`;
}

/** Settings from a file; each is validated as if it had been stored. */
export function parseSettingsFile(text: string): SettingsFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'refused', reason: 'not-json' };
  }
  if (!isRecord(file) || file.format !== FORMAT || !isRecord(file.settings))
    return { kind: 'refused', reason: 'wrong-format' };
  const { settings, problems } = parseSettings(file.settings);
  const broken = problems.filter(({ part }) => part === null).map(({ setting }) => setting);
  const given = Object.keys(file.settings)
    .filter(isSettingName)
    .filter((name) => !broken.includes(name));
  return {
    kind: 'settings',
    settings: Object.fromEntries(given.map((name) => [name, settings[name]])),
    problems,
  };
}
