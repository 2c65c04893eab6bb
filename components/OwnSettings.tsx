import { useState } from 'preact/hooks';
import styles from './SettingsForm.module.css';
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
  const [asking, setAsking] = useState(false);
  return (
    <section class={styles.section} aria-labelledby="own-title">
      <h2 id="own-title">{texts.ownTitle}</h2>
      <p>{texts.ownIntro}</p>
      <p class={styles.buttons}>
        <button type="button" name="exportSettings" onClick={exportSettings}>
          {texts.exportFile}
        </button>
      </p>
      <label class={styles.field}>
        {texts.importFile}
        <input
          type="file"
          name="importSettings"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void file.text().then(importSettings);
            currentTarget.value = '';
          }}
        />
      </label>
      {asking ? (
        <p class={styles.buttons}>
          {texts.resetQuestion}
          <button
            type="button"
            name="resetSurely"
            onClick={() => {
              setAsking(false);
              reset();
            }}
          >
            {texts.resetSurely}
          </button>
          <button type="button" name="keep" onClick={() => setAsking(false)}>
            {texts.keep}
          </button>
        </p>
      ) : (
        <p class={styles.buttons}>
          <button type="button" name="reset" onClick={() => setAsking(true)}>
            {texts.reset}
          </button>
        </p>
      )}
    </section>
  );
}
