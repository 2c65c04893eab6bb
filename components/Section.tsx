import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import styles from './Section.module.css';

interface Props {
  readonly title: string;
  /** How a section that can be folded begins; one without it is always open. */
  readonly fold?: 'open' | 'closed';
  /** `tint` sets the section off on a surface of its own. */
  readonly tone?: 'plain' | 'tint';
  readonly children: ComponentChildren;
}

/** A part of a view under its own heading, which screen readers find as a region; folds on request. */
export function Section({ title, fold, tone = 'plain', children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(fold !== 'closed');
  const body = `${id}-body`;
  return (
    <section aria-labelledby={id} class={styles.section} data-tone={tone}>
      <h2 id={id} class={styles.title}>
        {fold ? (
          <button
            type="button"
            class={styles.fold}
            aria-expanded={open}
            aria-controls={body}
            onClick={() => setOpen(!open)}
          >
            {title}
          </button>
        ) : (
          title
        )}
      </h2>
      <div id={body} class={styles.body} hidden={!open}>
        {children}
      </div>
    </section>
  );
}
