import type { ComponentChildren } from 'preact';
import styles from './Settings.module.css';

interface Props {
  /** Of the heading, for links to the section. */
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

/** A part of the settings page under its own heading. */
export function SettingsSection({ id, title, intro, children }: Props) {
  return (
    <section class={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p>{intro}</p>}
      {children}
    </section>
  );
}
