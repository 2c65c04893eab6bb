import styles from './Settings.module.css';

interface Props {
  readonly label: string;
  /** The sections' headings by their ids, in the order of the page. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The way to each section, where the window has room beside them. */
export function SettingsContents({ label, titles }: Props) {
  return (
    <nav class={styles.contents} aria-label={label}>
      <ul>
        {Object.entries(titles).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
