import styles from './PageName.module.css';

/** Which page the view speaks of. */
export function PageName({ label, title }: { readonly label: string; readonly title: string }) {
  return (
    <h1 class={styles.page}>
      <span class={styles.label}>{label}</span> <bdi class={styles.title}>{title}</bdi>
    </h1>
  );
}
