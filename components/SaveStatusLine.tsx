import styles from './Settings.module.css';
import type { SettingsTexts } from './texts/settings-sv.ts';

/** How the last change went; null before the first. */
export type SaveStatus = keyof SettingsTexts['status'] | null;

/** What is told and needs nothing more of the user leaves by itself. */
const DONE: readonly SaveStatus[] = ['saved', 'imported', 'reset'];

interface Props {
  readonly status: SaveStatus;
  /** How many changes there were: what is said twice is two things for a screen reader. */
  readonly changes: number;
  readonly texts: SettingsTexts['status'];
}

/** The answer to a choice, in sight wherever on the page the choice stands, without moving it. */
export function SaveStatusLine({ status, changes, texts }: Props) {
  return (
    <p role="status" class={styles.status}>
      {status && (
        <span key={changes} data-done={DONE.includes(status)}>
          {texts[status]}
        </span>
      )}
    </p>
  );
}
