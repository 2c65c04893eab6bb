import type { ComponentChildren } from 'preact';
import { hostOf } from '../core/settings/sites.ts';
import styles from './Settings.module.css';

interface LineProps {
  readonly site: string;
  /** How it stands with the site. */
  readonly text: string;
  /** Buttons. */
  readonly children: ComponentChildren;
}

/** One site of the automatic mode, and what can be done about it. */
export function SiteLine({ site, text, children }: LineProps) {
  return (
    <li class={styles.line} data-site={site}>
      <div>
        <strong>{hostOf(site)}</strong>
        <p class={styles.quiet}>{text}</p>
      </div>
      <span class={styles.buttons}>{children}</span>
    </li>
  );
}

interface ButtonProps {
  readonly name: string;
  readonly label: string;
  readonly site: string;
  readonly act: (site: string) => void;
}

/** A button that tells screen readers its site, as several lines have the same. */
export function SiteButton({ name, label, site, act }: ButtonProps) {
  const host = hostOf(site);
  return (
    <button
      type="button"
      name={name}
      aria-label={label.includes(host) ? label : `${label}: ${host}`}
      onClick={() => act(site)}
    >
      {label}
    </button>
  );
}
