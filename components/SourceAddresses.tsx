import { useState } from 'preact/hooks';
import { DEFAULT_SOURCES, isSourceAddress, type SourceSettings } from '../core/material/source.ts';
import { SourceAddressField } from './SourceAddressField.tsx';
import styles from './SourcesSection.module.css';
import type { SourceTexts } from './texts/sources-sv.ts';

const NAMES = ['indexAddress', 'wikiAddress', 'wikiLicence'] as const;
type AddressName = (typeof NAMES)[number];
type Addresses = Pick<SourceSettings, AddressName>;

interface Props {
  readonly settings: SourceSettings;
  readonly texts: SourceTexts;
  /** What is said of a field that the organisation decides; null of one that the user does. */
  readonly lockedBy: (name: AddressName) => string | null;
  readonly onChange: (next: SourceSettings) => void;
}

/** Where the network's own index and wiki stand: for networks and agencies that keep their own. */
export function SourceAddresses({ settings, texts, lockedBy, onChange }: Props) {
  const [addresses, setAddresses] = useState<Addresses>(settings);
  const [refused, setRefused] = useState(false);
  const free = NAMES.filter((name) => lockedBy(name) === null);
  const only = (from: Addresses) => Object.fromEntries(free.map((name) => [name, from[name]]));
  const submit = (event: Event) => {
    event.preventDefault();
    const { indexAddress, wikiAddress } = addresses;
    const usable = isSourceAddress(indexAddress) && (!wikiAddress || isSourceAddress(wikiAddress));
    setRefused(!usable);
    if (usable) onChange({ ...settings, ...only(addresses) });
  };
  return (
    <details>
      <summary>{texts.addresses}</summary>
      <form class={styles.form} onSubmit={submit}>
        {NAMES.map((name) => (
          <SourceAddressField
            key={name}
            {...{ name, texts }}
            value={addresses[name]}
            lockedBy={lockedBy(name)}
            onInput={(value) => setAddresses({ ...addresses, [name]: value })}
          />
        ))}
        <p role="alert">{refused ? texts.badAddress : ''}</p>
        {free.length > 0 && (
          <p class={styles.line}>
            <button type="submit">{texts.save}</button>
            <button
              type="button"
              name="resetAddresses"
              onClick={() => onChange({ ...settings, ...only(DEFAULT_SOURCES) })}
            >
              {texts.reset}
            </button>
          </p>
        )}
      </form>
    </details>
  );
}
