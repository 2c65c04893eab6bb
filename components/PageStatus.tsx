import styles from './PageStatus.module.css';

interface Props {
  readonly title: string;
  readonly text?: string | undefined;
  /** `waiting` holds the words back a moment, `count` keeps them small above the list. */
  readonly tone: 'waiting' | 'count' | 'notice';
  /** What is said stands as a heading below: here it is for screen readers alone. */
  readonly isHeadingBelow?: boolean;
}

/**
 * What Eko has to say of the page. One place for all states, there from the start: a screen reader
 * announces each change once, and focus stays where it is.
 */
export function PageStatus({ title, text, tone, isHeadingBelow = false }: Props) {
  return (
    <div role="status" class={isHeadingBelow ? 'visually-hidden' : styles[tone]}>
      {isHeadingBelow ? <p>{title}</p> : <h2>{title}</h2>}
      {text && <p>{text}</p>}
    </div>
  );
}
