import { Mark } from './Mark.tsx';
import styles from './PageName.module.css';

interface Props {
  readonly label: string;
  /** Null where the view speaks of no page that it can name. */
  readonly title: string | null;
}

/** The view's head: which page it speaks of. */
export function PageName({ label, title }: Props) {
  return (
    <header class={styles.head}>
      <Mark class={styles.mark} />
      <h1 class={styles.page}>
        {title === null ? (
          'Eko'
        ) : (
          <>
            <span class={styles.label}>{label}</span> <bdi class={styles.title}>{title}</bdi>
          </>
        )}
      </h1>
    </header>
  );
}
