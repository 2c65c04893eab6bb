import type { ComponentChildren } from 'preact';
import styles from './Notice.module.css';
import { PageName } from './PageName.tsx';

interface Props {
  readonly title: string;
  readonly text?: string;
  /** The page that the notice is about, with the words before its name. */
  readonly page?: string;
  readonly forPage?: string;
  readonly children?: ComponentChildren;
}

/** What Eko has to say in place of suggestions; a screen reader announces it. */
export function Notice({ title, text, page, forPage = '', children }: Props) {
  return (
    <section class={styles.notice}>
      {page && <PageName label={forPage} title={page} />}
      <div role="status">
        <h2>{title}</h2>
        {text && <p>{text}</p>}
      </div>
      {children}
    </section>
  );
}
