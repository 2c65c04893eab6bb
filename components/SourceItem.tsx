import type { Language } from '../core/material/material.ts';
import type { AddedSource, Source } from '../core/material/source.ts';
import type { SourceStatus } from '../core/material/source-status.ts';
import { toMomentText } from './moment-text.ts';
import styles from './SourcesSection.module.css';
import { settingsTextsFor } from './texts/settings-texts-for.ts';

interface Props {
  readonly source: Source;
  readonly status: SourceStatus | null;
  /** What its user said of it; null for the network's own. */
  readonly added: AddedSource | null;
  readonly now: string;
  readonly language: Language;
  readonly onRemove: () => void;
}

/** One source: what it is, when it last answered, and how the last attempt went. */
export function SourceItem({ source, status, added, now, language, onRemove }: Props) {
  const { sources: texts, freshness } = settingsTextsFor(language);
  const { kind, name, address } = source;
  const facts = [
    status?.answeredAt &&
      freshness.fetched(toMomentText(status.answeredAt, now, language, freshness), name),
    status?.answeredAt && `${texts.materials(status.materials)}.`,
    added?.publisher && `${texts.publisher(added.publisher)}.`,
    added?.licence && `${texts.licence(added.licence)}.`,
  ].filter(Boolean);
  const unasked = kind === 'wiki' ? texts.notNeeded : texts.never;
  return (
    <li class={styles.source} data-outcome={status?.outcome ?? 'none'}>
      <h3>
        {name} <small>{texts.kinds[kind]}</small>
      </h3>
      <p class={styles.address}>{address}</p>
      <p>{status?.outcome ? texts.outcomes[status.outcome] : unasked}</p>
      {facts.length > 0 && <p class={styles.quiet}>{facts.join(' ')}</p>}
      {added && (
        <button type="button" onClick={onRemove}>
          {texts.remove(name)}
        </button>
      )}
    </li>
  );
}
