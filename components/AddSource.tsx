import { useState } from 'preact/hooks';
import { type AddedSource, isSourceAddress } from '../core/material/source.ts';
import styles from './SourcesSection.module.css';
import type { SourceTexts } from './texts/sources-sv.ts';

interface Props {
  /** Addresses that are in the list already. */
  readonly taken: readonly string[];
  readonly texts: SourceTexts;
  readonly onAdd: (source: AddedSource) => void;
}

const NOTHING: AddedSource = { name: '', address: '', publisher: '', licence: '' };

/** The form for another network's index; closed until it is wanted. */
export function AddSource({ taken, texts, onAdd }: Props) {
  const [source, setSource] = useState(NOTHING);
  const [refused, setRefused] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const address = source.address.trim();
    const usable = isSourceAddress(address) && !taken.includes(address);
    setRefused(!usable);
    if (!usable) return;
    onAdd({ ...source, address });
    setSource(NOTHING);
  };
  const field = (name: keyof AddedSource, label: string) => (
    <label class={styles.field}>
      {label}
      <input
        name={`source-${name}`}
        inputMode={name === 'address' ? 'url' : 'text'}
        required
        maxLength={name === 'address' ? 2_000 : 200}
        value={source[name]}
        onInput={({ currentTarget }) => setSource({ ...source, [name]: currentTarget.value })}
      />
    </label>
  );
  return (
    <details>
      <summary>{texts.add}</summary>
      <p>{texts.addHelp}</p>
      <form class={styles.form} onSubmit={submit}>
        {field('name', texts.name)}
        {field('address', texts.address)}
        {field('publisher', texts.publisherLabel)}
        {field('licence', texts.licenceLabel)}
        <p role="alert">{refused ? texts.badAddress : ''}</p>
        <button type="submit">{texts.addButton}</button>
      </form>
    </details>
  );
}
