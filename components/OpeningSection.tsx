import { Choice } from './Choice.tsx';
import type { ChoiceProps } from './LookSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { ShortcutList, type ShortcutView } from './ShortcutList.tsx';
import { settingsTextsFor } from './texts/settings-texts-for.ts';

interface Props extends ChoiceProps {
  /** False where the browser has no panel: then there is nothing to choose between. */
  readonly panelAvailable: boolean;
  readonly shortcuts: readonly ShortcutView[];
  readonly openShortcutSettings: () => Promise<boolean>;
}

/** How one gets at Eko: by the icon, and by keys. */
export function OpeningSection(props: Props) {
  const { settings, language, lockedBy, onChange, panelAvailable } = props;
  const texts = settingsTextsFor(language);
  return (
    <SettingsSection id="opening-title" title={texts.choices.openingTitle}>
      {panelAvailable && (
        <Choice
          legend={texts.iconOpens}
          name="iconOpens"
          labels={texts.iconChoices}
          chosen={settings.iconOpens}
          choose={(iconOpens) => onChange({ iconOpens })}
          lockedBy={lockedBy('iconOpens')}
        />
      )}
      <ShortcutList
        shortcuts={props.shortcuts}
        language={language}
        onChange={props.openShortcutSettings}
      />
    </SettingsSection>
  );
}
