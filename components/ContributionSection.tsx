import { Choice } from './Choice.tsx';
import type { ChoiceProps } from './LookSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { settingsTextsFor } from './texts/settings-texts-for.ts';

/** Whether Eko offers to write to the network. */
export function ContributionSection({ settings, language, lockedBy, onChange }: ChoiceProps) {
  const texts = settingsTextsFor(language).choices;
  return (
    <SettingsSection id="contribution-title" title={texts.contributionTitle}>
      <Choice
        legend={texts.contribution}
        name="contribution"
        labels={texts.contributions}
        chosen={settings.contribution}
        choose={(contribution) => onChange({ contribution })}
        lockedBy={lockedBy('contribution')}
      />
    </SettingsSection>
  );
}
