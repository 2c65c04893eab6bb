import type { Language } from '../core/material/material.ts';
import type { SaveStatus } from './SaveStatusLine.tsx';
import { settingsTextsFor } from './texts/settings-texts-for.ts';

interface Props {
  readonly refusal: NonNullable<SaveStatus>;
  readonly language: Language;
}

/** Why a choice could not be kept, in the settings' words. */
export function Refusal({ refusal, language }: Props) {
  return <>{settingsTextsFor(language).choices.status[refusal]}</>;
}
