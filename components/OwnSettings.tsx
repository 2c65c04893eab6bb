import { useRef } from 'preact/hooks';
import { ResetChoice } from './ResetChoice.tsx';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import type { SettingsTexts } from './texts/settings-sv.ts';

interface Props {
  readonly texts: SettingsTexts;
  /** Hands the user a file. */
  readonly exportSettings: () => void;
  /** @param text of the file that the user chose */
  readonly importSettings: (text: string) => void;
  readonly reset: () => void;
}

/** To take the settings along, and to begin anew. */
export function OwnSettings({ texts, exportSettings, importSettings, reset }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <SettingsSection id="own-title" title={texts.ownTitle} intro={texts.ownIntro}>
      <p class={styles.buttons}>
        <button type="button" name="exportSettings" onClick={exportSettings}>
          {texts.exportFile}
        </button>
        <button type="button" name="chooseFile" onClick={() => chooser.current?.click()}>
          {texts.importFile}
        </button>
      </p>
      {/* The browser's own control speaks the browser's language; the button above speaks Eko's. */}
      <input
        ref={chooser}
        hidden
        type="file"
        name="importSettings"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void file.text().then(importSettings);
          currentTarget.value = '';
        }}
      />
      <ResetChoice texts={texts} reset={reset} />
    </SettingsSection>
  );
}
