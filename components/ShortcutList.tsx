import { useState } from 'preact/hooks';
import type { Language } from '../core/material/material.ts';
import styles from './ShortcutList.module.css';
import { shortcutsEn } from './texts/shortcuts-en.ts';
import { shortcutsSv } from './texts/shortcuts-sv.ts';

/** What can be done with keys, and with which; null where none are set. */
export interface ShortcutView {
  readonly command: keyof typeof shortcutsSv.commands;
  readonly keys: string | null;
}

interface Props {
  readonly shortcuts: readonly ShortcutView[];
  readonly language: Language;
  /** Opens the browser's page for changing keys; false where it cannot. */
  readonly onChange: () => Promise<boolean>;
}

/** Eko's keys, and the way to change them: browsers let no extension change them itself. */
export function ShortcutList({ shortcuts, language, onChange }: Props) {
  const [refused, setRefused] = useState(false);
  const texts = language === 'en' ? shortcutsEn : shortcutsSv;
  return (
    <section class={styles.shortcuts} aria-labelledby="shortcuts-title">
      <h3 id="shortcuts-title">{texts.title}</h3>
      {shortcuts.length === 0 && <p>{texts.unavailable}</p>}
      <dl>
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{texts.commands[command]}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : texts.none}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.length > 0 && (
        <>
          <p>{texts.help}</p>
          <p>
            <button
              type="button"
              name="changeKeys"
              onClick={() => void onChange().then((opened) => setRefused(!opened))}
            >
              {texts.change}
            </button>
          </p>
        </>
      )}
      <p role="status">{refused ? texts.cannotOpen : ''}</p>
    </section>
  );
}
