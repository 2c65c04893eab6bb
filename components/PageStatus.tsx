import styles from './PageStatus.module.css';
import type { PageStatement } from './page-statement.ts';

interface Props extends PageStatement {
  /** Whether what is counted has its heading here, where only screen readers find it; else below. */
  readonly isHeading: boolean;
}

const CLASS = {
  waiting: styles.waiting,
  count: 'visually-hidden',
  notice: styles.notice,
};

/**
 * What Eko has to say of the page. One place for all states, there from the start: a screen reader
 * announces each change once, and focus stays where it is.
 */
export function PageStatus({ title, text, tone, isHeading }: Props) {
  const isUnseen = tone === 'count';
  return (
    <div role="status" class={CLASS[tone]}>
      {isUnseen && !isHeading ? <p>{title}</p> : <h2>{title}</h2>}
      {text && <p>{text}</p>}
    </div>
  );
}
