import { useState } from 'preact/hooks';
import { hostOf } from '../core/settings/sites.ts';
import styles from './Settings.module.css';
import type { SettingsTexts } from './texts/settings-sv.ts';

/** A public data portal, as the ready list names it. */
export interface Portal {
  readonly site: string;
  readonly name: string;
}

interface Props {
  readonly portals: readonly Portal[];
  readonly chosen: readonly string[];
  readonly texts: SettingsTexts;
  readonly showAlways: (site: string) => void;
}

/** Known portals to choose from; none is chosen beforehand. Closed until it is wanted. */
export function PortalList({ portals, chosen, texts, showAlways }: Props) {
  const [words, setWords] = useState('');
  const found = portals.filter(
    ({ site, name }) =>
      !chosen.includes(site) &&
      `${name} ${hostOf(site)}`.toLowerCase().includes(words.trim().toLowerCase()),
  );
  return (
    <details>
      <summary>{texts.portals}</summary>
      <label class={styles.field}>
        {texts.portalFilter}
        <input
          type="search"
          name="portalFilter"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </label>
      <p role="status" class={styles.quiet}>
        {texts.portalCount(found.length)}
      </p>
      <ul class={styles.portals}>
        {found.map(({ site, name }) => (
          <li key={site} class={styles.line}>
            <div>
              {name}
              <p class={styles.quiet}>{hostOf(site)}</p>
            </div>
            <button
              type="button"
              name="choosePortal"
              aria-label={`${texts.choose}: ${name}`}
              onClick={() => showAlways(site)}
            >
              {texts.choose}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
