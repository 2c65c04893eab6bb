import type { ComponentChildren } from 'preact';
import type { Language } from '../core/material/material.ts';
import type { EffectiveSettings } from '../core/settings/merge-settings.ts';
import type { SettingName, Settings } from '../core/settings/settings.ts';
import { Choice } from './Choice.tsx';
import { Mark } from './Mark.tsx';
import styles from './SettingsForm.module.css';
import { SettingsProblems } from './SettingsProblems.tsx';
import blocks from './styles/blocks.module.css';
import type { SettingsTexts } from './texts/settings-sv.ts';
import { settingsTextsFor } from './texts/settings-texts-for.ts';
import './styles/tokens.css';
import './styles/base.css';

/** How the last change went. */
export type SaveStatus = keyof SettingsTexts['status'] | null;

interface Props {
  readonly effective: EffectiveSettings;
  readonly language: Language;
  readonly panelAvailable: boolean;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly forget: (names: readonly SettingName[]) => void;
  readonly status: SaveStatus;
  /** Further sections. */
  readonly children?: ComponentChildren;
}

/** Eko's settings; each choice applies at once. */
export function SettingsForm(props: Props) {
  const { effective, language, panelAvailable, onChange, forget, status, children } = props;
  const { settings, locked } = effective;
  const all = settingsTextsFor(language);
  const texts = all.choices;
  const lockedBy = (name: SettingName) => (locked.includes(name) ? texts.locked : null);
  return (
    <main class={styles.settings}>
      <h1 class={blocks.titled}>
        <Mark />
        {all.settingsTitle}
      </h1>
      <p>{texts.intro}</p>
      <p role="status" class={styles.status}>
        {status && texts.status[status]}
      </p>
      <SettingsProblems effective={effective} texts={texts} forget={forget} />
      <section class={styles.section} aria-labelledby="look-title">
        <h2 id="look-title">{texts.lookTitle}</h2>
        <Choice
          legend={all.language}
          name="language"
          labels={all.languages}
          chosen={settings.language}
          choose={(language) => onChange({ language })}
          lockedBy={lockedBy('language')}
        />
        <Choice
          legend={texts.theme}
          name="theme"
          labels={texts.themes}
          chosen={settings.theme}
          choose={(theme) => onChange({ theme })}
          lockedBy={lockedBy('theme')}
        />
        {panelAvailable && (
          <Choice
            legend={all.iconOpens}
            name="iconOpens"
            labels={all.iconChoices}
            chosen={settings.iconOpens}
            choose={(iconOpens) => onChange({ iconOpens })}
            lockedBy={lockedBy('iconOpens')}
          />
        )}
        <Choice
          legend={texts.contribution}
          name="contribution"
          labels={texts.contributions}
          chosen={settings.contribution}
          choose={(contribution) => onChange({ contribution })}
          lockedBy={lockedBy('contribution')}
        />
      </section>
      {children}
    </main>
  );
}
