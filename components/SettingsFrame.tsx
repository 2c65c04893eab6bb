import type { ComponentChildren } from 'preact';
import type { Language } from '../core/material/material.ts';
import type { EffectiveSettings } from '../core/settings/merge-settings.ts';
import type { SettingName } from '../core/settings/settings.ts';
import { Mark } from './Mark.tsx';
import { type SaveStatus, SaveStatusLine } from './SaveStatusLine.tsx';
import styles from './Settings.module.css';
import { SettingsContents } from './SettingsContents.tsx';
import { SettingsProblems } from './SettingsProblems.tsx';
import blocks from './styles/blocks.module.css';
import { remindersEn } from './texts/reminders-en.ts';
import { remindersSv } from './texts/reminders-sv.ts';
import { settingsTextsFor } from './texts/settings-texts-for.ts';
import './styles/tokens.css';
import './styles/base.css';

export interface FrameProps {
  readonly effective: EffectiveSettings;
  /** Whether the browser keeps the settings in its sync storage, or on this computer alone. */
  readonly kept: 'synced' | 'here';
  readonly language: Language;
  /** How the last change went, and how many there were. */
  readonly status: SaveStatus;
  readonly changes: number;
  readonly forget: (names: readonly SettingName[]) => void;
  readonly children: ComponentChildren;
}

/** What stands around the sections: what the page is, what is wrong, the way to each, and the answers. */
export function SettingsFrame(props: FrameProps) {
  const { effective, kept, language, status, changes, forget, children } = props;
  const all = settingsTextsFor(language);
  const texts = all.choices;
  return (
    <main class={styles.settings}>
      <div class={styles.top}>
        <h1 class={blocks.titled}>
          <Mark />
          {all.settingsTitle}
        </h1>
        <p>{texts.intro[kept]}</p>
        {effective.locked.length > 0 && <p>{texts.managed}</p>}
        <SettingsProblems effective={effective} texts={texts} forget={forget} />
      </div>
      <SettingsContents label={texts.contents} titles={titlesOf(language)} />
      <div class={styles.sections}>{children}</div>
      <SaveStatusLine status={status} changes={changes} texts={texts.status} />
    </main>
  );
}

/** The sections' headings by their ids, in the order of the page. */
function titlesOf(language: Language): Readonly<Record<string, string>> {
  const { choices, sources } = settingsTextsFor(language);
  const { reminders } = language === 'en' ? remindersEn : remindersSv;
  return {
    'look-title': choices.lookTitle,
    'opening-title': choices.openingTitle,
    'automatic-title': choices.automaticTitle,
    'silenced-title': choices.silencedTitle,
    'reminders-title': reminders,
    'sources-title': sources.title,
    'contribution-title': choices.contributionTitle,
    'own-title': choices.ownTitle,
  };
}
