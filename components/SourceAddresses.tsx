import { useState } from 'preact/hooks';
import { DEFAULT_SOURCES, isSourceAddress, type SourceSettings } from '../core/material/source.ts';
import styles from './SourcesSection.module.css';
import type { SourceTexts } from './texts/sources-sv.ts';

interface Props {
  readonly settings: SourceSettings;
  readonly texts: SourceTexts;
  readonly onChange: (next: SourceSettings) => void;
}

const DEFAULT_ADDRESSES = {
  indexAddress: DEFAULT_SOURCES.indexAddress,
  wikiAddress: DEFAULT_SOURCES.wikiAddress,
  wikiLicence: DEFAULT_SOURCES.wikiLicence,
};

/** Where the network's own index and wiki stand: for networks and agencies that keep their own. */
export function SourceAddresses({ settings, texts, onChange }: Props) {
  const [indexAddress, setIndex] = useState(settings.indexAddress);
  const [wikiAddress, setWiki] = useState(settings.wikiAddress);
  const [wikiLicence, setLicence] = useState(settings.wikiLicence);
  const [refused, setRefused] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const usable = [indexAddress, wikiAddress].every(
      (each) => each === '' || isSourceAddress(each),
    );
    setRefused(!usable);
    if (usable) onChange({ ...settings, indexAddress, wikiAddress, wikiLicence });
  };
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
        <label class={styles.field}>
          {texts.wikiLicence}
          <input
            name="wikiLicence"
            maxLength={200}
            value={wikiLicence}
            onInput={({ currentTarget }) => setLicence(currentTarget.value)}
          />
          <small>{texts.wikiLicenceHelp}</small>
        </label>
        <p role="alert">{refused ? texts.badAddress : ''}</p>
        <p class={styles.line}>
          <button type="submit">{texts.save}</button>
          <button type="button" onClick={() => onChange({ ...settings, ...DEFAULT_ADDRESSES })}>
            {texts.reset}
          </button>
        </p>
      </form>
    </details>
  );
}
