import type { ComponentChildren } from 'preact';
import type { Language } from '../core/material/material.ts';
import type { Settings } from '../core/settings/settings.ts';
import styles from './SettingsForm.module.css';
import { textsFor } from './texts/texts-for.ts';
import './styles/tokens.css';
import './styles/base.css';

interface Props {
  readonly settings: Settings;
  readonly language: Language;
  readonly panelAvailable: boolean;
  readonly onChange: (next: Settings) => void;
  readonly saved: boolean | 'failed';
  /** Further sections. */
  readonly children?: ComponentChildren;
}

/** Eko's settings; each choice applies at once. */
export function SettingsForm(props: Props) {
  const { settings, language, panelAvailable, onChange, saved, children } = props;
  const texts = textsFor(language);
  const status = saved === 'failed' ? texts.notSaved : saved ? texts.saved : '';
  return (
    <main class={styles.settings}>
      <h1>{texts.settingsTitle}</h1>
      <Choice
        legend={texts.language}
        name="language"
        labels={texts.languages}
        chosen={settings.language}
        choose={(value) => onChange({ ...settings, language: value })}
      />
      {panelAvailable && (
        <Choice
          legend={texts.iconOpens}
          name="iconOpens"
          labels={texts.iconChoices}
          chosen={settings.iconOpens}
          choose={(value) => onChange({ ...settings, iconOpens: value })}
        />
      )}
      <p role="status">{status}</p>
      {children}
    </main>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly labels: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, name, labels, chosen, choose } = props;
  return (
    <fieldset class={styles.choice}>
      <legend>{legend}</legend>
      {(Object.keys(labels) as Value[]).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  );
}
