import type { Language } from '../core/material/material.ts';
import type { Settings } from '../core/settings/settings.ts';
import { Choice } from './Choice.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { settingsTextsFor } from './texts/settings-texts-for.ts';

export interface ChoiceProps {
  readonly settings: Settings;
  readonly language: Language;
  /** What is said of a setting that the organisation decides; null of one that the user does. */
  readonly lockedBy: (name: keyof Settings) => string | null;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** What Eko looks and sounds like. */
export function LookSection({ settings, language, lockedBy, onChange }: ChoiceProps) {
  const texts = settingsTextsFor(language);
  return (
    <SettingsSection id="look-title" title={texts.choices.lookTitle}>
      <Choice
        legend={texts.language}
        name="language"
        labels={texts.languages}
        chosen={settings.language}
        choose={(chosen) => onChange({ language: chosen })}
        lockedBy={lockedBy('language')}
      />
      <Choice
        legend={texts.choices.theme}
        name="theme"
        labels={texts.choices.themes}
        chosen={settings.theme}
        choose={(theme) => onChange({ theme })}
        lockedBy={lockedBy('theme')}
      />
    </SettingsSection>
  );
}
