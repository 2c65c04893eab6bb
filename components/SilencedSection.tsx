import type { Language } from '../core/material/material.ts';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { adviceEn } from './texts/advice-en.ts';
import { adviceSv } from './texts/advice-sv.ts';
import type { SettingsTexts } from './texts/settings-sv.ts';

interface Props {
  /** Materials that are put away, with what they are called. */
  readonly materials: readonly { readonly id: string; readonly title: string }[];
  /** Ids of advice that is put away; `all` among them for every piece. */
  readonly advice: readonly string[];
  readonly texts: SettingsTexts;
  readonly language: Language;
  readonly showMaterial: (id: string) => void;
  readonly showAdvice: (id: string) => void;
}

/** What the user does not want to see again, and the way back. */
export function SilencedSection(props: Props) {
  const { materials, advice, texts, language, showMaterial, showAdvice } = props;
  const { names }: { names: Readonly<Record<string, string>> } =
    language === 'en' ? adviceEn : adviceSv;
  const adviceName = (id: string) =>
    id === 'all' ? texts.allAdvice : texts.advice(names[id] ?? id);
  const nothing = materials.length + advice.length === 0;
  const line = (key: string, label: string, show: () => void) => (
    <li key={key} class={styles.line}>
      <span>{label}</span>
      <button type="button" name="unsilence" aria-label={texts.showAgain(label)} onClick={show}>
        {texts.showAgainShort}
      </button>
    </li>
  );
  return (
    <SettingsSection
      id="silenced-title"
      title={texts.silencedTitle}
      intro={nothing ? texts.nothingSilenced : texts.silencedIntro}
    >
      <ul class={styles.list}>
        {materials.map(({ id, title }) => line(`m-${id}`, title, () => showMaterial(id)))}
        {advice.map((id) => line(`a-${id}`, adviceName(id), () => showAdvice(id)))}
      </ul>
    </SettingsSection>
  );
}
