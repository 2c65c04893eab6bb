import { useId } from 'preact/hooks';
import styles from './SourcesSection.module.css';
import type { SourceTexts } from './texts/sources-sv.ts';

interface Props {
  readonly name: 'indexAddress' | 'wikiAddress' | 'wikiLicence';
  readonly value: string;
  readonly texts: SourceTexts;
  /** Said where the organisation decides; then the value can be read and copied, not changed. */
  readonly lockedBy: string | null;
  readonly onInput: (value: string) => void;
}

/** One address, or the licence, in the form of the network's own sources. */
export function SourceAddressField({ name, value, texts, lockedBy, onInput }: Props) {
  const id = useId();
  const isLicence = name === 'wikiLicence';
  const note = lockedBy ?? (isLicence ? texts.wikiLicenceHelp : null);
  return (
    <div class={styles.field}>
      <label for={id}>{texts[name]}</label>
      <input
        id={id}
        name={name}
        inputMode={isLicence ? 'text' : 'url'}
        maxLength={isLicence ? 200 : 2_000}
        value={value}
        readOnly={lockedBy !== null}
        aria-describedby={note ? `${id}-note` : undefined}
        onInput={({ currentTarget }) =>
          onInput(isLicence ? currentTarget.value : currentTarget.value.trim())
        }
      />
      {note && <small id={`${id}-note`}>{note}</small>}
    </div>
  );
}
