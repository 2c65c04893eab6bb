import type { PageView } from '../core/view-state.ts';
import { Mark } from './Mark.tsx';
import styles from './PageName.module.css';
import type { Texts } from './texts/sv.ts';

interface Props {
  /** Null where nothing is known of the page. */
  readonly page: PageView | null;
  /** Whether a name may come at any moment. */
  readonly isReading: boolean;
  /** The popup says how many suggestions there are beside the page's name, where it costs no height. */
  readonly hasCount: boolean;
  readonly texts: Texts;
}

/** The view's head: which page it speaks of. */
export function PageName({ page, isReading, hasCount, texts }: Props) {
  const title = page && 'pageTitle' in page ? page.pageTitle : null;
  const count = hasCount && page?.kind === 'suggestions' ? page.suggestions.length : null;
  return (
    <header class={styles.head}>
      <Mark class={styles.mark} />
      <h1 class={styles.page}>
        {title === null ? (
          <span class={isReading ? styles.waiting : undefined}>Eko</span>
        ) : (
          <>
            <span class={styles.label}>
              {count === null ? texts.forPage : texts.countForPage(count)}
            </span>{' '}
            <bdi class={styles.title}>{title}</bdi>
          </>
        )}
      </h1>
    </header>
  );
}
