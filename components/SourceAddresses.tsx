import { useState } from 'preact/hooks';
import { DEFAULT_SOURCES, isSourceAddress, type SourceSettings } from '../core/material/source.ts';
import styles from './SourcesSection.module.css';
import type { SourceTexts } from './texts/sources-sv.ts';

interface Props {
  readonly settings: SourceSettings;
  readonly texts: SourceTexts;
  readonly onChange: (next: SourceSettings) => void;
}

/** Where the network's own index and wiki stand: for networks and agencies that keep their own. */
export function SourceAddresses({ settings, texts, onChange }: Props) {
  const [indexAddress, setIndex] = useState(settings.indexAddress);
  const [wikiAddress, setWiki] = useState(settings.wikiAddress);
  const [refused, setRefused] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const usable = [indexAddress, wikiAddress].every(
      (each) => each === '' || isSourceAddress(each),
    );
    setRefused(!usable);
    if (usable) onChange({ ...settings, indexAddress, wikiAddress });
  };
  const { indexAddress: defaultIndex, wikiAddress: defaultWiki } = DEFAULT_SOURCES;
  return (
    <details>
      <summary>{texts.addresses}</summary>
      <form class={styles.form} onSubmit={submit}>
        <label class={styles.field}>
          {texts.indexAddress}
          <input
            name="indexAddress"
            type="url"
            value={indexAddress}
            onInput={({ currentTarget }) => setIndex(currentTarget.value.trim())}
          />
        </label>
        <label class={styles.field}>
          {texts.wikiAddress}
          <input
            name="wikiAddress"
            type="url"
            value={wikiAddress}
            onInput={({ currentTarget }) => setWiki(currentTarget.value.trim())}
          />
        </label>
        <p role="alert">{refused ? texts.badAddress : ''}</p>
        <p class={styles.line}>
          <button type="submit">{texts.save}</button>
          <button
            type="button"
            onClick={() =>
              onChange({ ...settings, indexAddress: defaultIndex, wikiAddress: defaultWiki })
            }
          >
            {texts.reset}
          </button>
        </p>
      </form>
    </details>
  );
}
