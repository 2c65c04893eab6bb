import type { SourceSettings } from '../core/material/source.ts';
import styles from './SourcesSection.module.css';
import type { SourceTexts } from './texts/sources-sv.ts';

interface Props {
  readonly settings: SourceSettings;
  readonly refreshing: boolean;
  readonly texts: SourceTexts;
  /** What is said where the organisation decides whether Eko fetches; null where the user does. */
  readonly lockedBy: string | null;
  readonly onChange: (next: SourceSettings) => void;
  readonly onRefresh: () => void;
}

/** Whether Eko fetches by itself, and the way to fetch at once. */
export function RefreshControls(props: Props) {
  const { settings, refreshing, texts, lockedBy, onChange, onRefresh } = props;
  const state = settings.refresh ? '' : texts.refreshOff;
  return (
    <>
      <label class={styles.line}>
        <input
          type="checkbox"
          name="refreshSources"
          checked={settings.refresh}
          disabled={lockedBy !== null}
          onChange={() => onChange({ ...settings, refresh: !settings.refresh })}
        />
        {texts.automatic}
      </label>
      {lockedBy && <p class={styles.quiet}>{lockedBy}</p>}
      <p class={styles.line}>
        <button
          type="button"
          name="refreshNow"
          disabled={refreshing || !settings.refresh}
          onClick={onRefresh}
        >
          {texts.refreshNow}
        </button>
        <span role="status">{refreshing ? texts.refreshing : state}</span>
      </p>
    </>
  );
}
