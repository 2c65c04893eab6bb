import type { Settings } from '../core/settings/settings.ts';
import { parseSettingsFile, toSettingsFile } from '../core/settings/settings-file.ts';
import { saveFile } from './save-file.ts';
import { changeSettings, type SaveOutcome } from './settings-store.ts';

/** How taking in a file ended. */
export type ImportOutcome =
  | Exclude<SaveOutcome, 'saved'>
  | 'imported'
  | 'imported-partly'
  | 'not-json'
  | 'wrong-format';

/** Hands the user a file with the settings. */
export function exportSettings(settings: Settings): void {
  saveFile('eko-installningar.json', 'application/json', toSettingsFile(settings));
}

/** Takes in what is valid in a file of settings; a file that is none changes nothing. */
export async function importSettings(text: string): Promise<ImportOutcome> {
  const file = parseSettingsFile(text);
  if (file.kind === 'refused') return file.reason;
  const outcome = await changeSettings(file.settings);
  if (outcome !== 'saved') return outcome;
  return file.problems.length > 0 ? 'imported-partly' : 'imported';
}
