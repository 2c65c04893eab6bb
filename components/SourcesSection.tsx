import { toFreshness } from '../core/material/freshness.ts';
import type { Language } from '../core/material/material.ts';
import type { Source, SourceSettings } from '../core/material/source.ts';
import type { SourceStates } from '../core/material/source-states.ts';
import { AddSource } from './AddSource.tsx';
import { FreshnessLine } from './FreshnessLine.tsx';
import { SourceAddresses } from './SourceAddresses.tsx';
import { SourceItem } from './SourceItem.tsx';
import styles from './SourcesSection.module.css';
import { settingsTextsFor } from './texts/settings-texts-for.ts';

export interface SourcesView {
  readonly sources: readonly Source[];
  readonly states: SourceStates;
  readonly settings: SourceSettings;
  /** Instant of the packed copy. */
  readonly bundledAt: string;
  readonly now: string;
}

interface Props {
  readonly view: SourcesView;
  readonly language: Language;
  /** Names of settings that the organisation decides. */
  readonly locked?: readonly string[];
  readonly onChange: (next: SourceSettings) => void;
  readonly onRefresh: () => void;
}

/** Where Eko's material comes from, how the last fetching went, and which sources to ask. */
export function SourcesSection({ view, language, locked = [], onChange, onRefresh }: Props) {
  const { sources, states, settings, bundledAt, now } = view;
  const { sources: texts, choices } = settingsTextsFor(language);
  const isLocked = (...names: readonly string[]) => names.some((name) => locked.includes(name));
  const lockedText = <p class={styles.quiet}>{choices.locked}</p>;
  const refreshing = states.refreshingSince !== null;
  const freshness = toFreshness(sources, states, bundledAt);
  const removed = (address: string) =>
    onChange({ ...settings, added: settings.added.filter((each) => each.address !== address) });
  return (
    <section class={styles.sources} aria-labelledby="sources-title">
      <h2 id="sources-title">{texts.title}</h2>
      <p>{texts.intro}</p>
      <FreshnessLine {...{ freshness, now, language }} />
      <label class={styles.line}>
        <input
          type="checkbox"
          name="refreshSources"
          checked={settings.refresh}
          disabled={isLocked('refresh')}
          onChange={() => onChange({ ...settings, refresh: !settings.refresh })}
        />
        {texts.automatic}
      </label>
      {isLocked('refresh', 'refreshHours') && lockedText}
      <p class={styles.line}>
        <button
          type="button"
          name="refreshNow"
          disabled={refreshing || !settings.refresh}
          onClick={onRefresh}
        >
          {texts.refreshNow}
        </button>
        <span role="status">{refreshing ? texts.refreshing : ''}</span>
      </p>
      <ul class={styles.list}>
        {sources.map((source) => (
          <SourceItem
            key={source.address}
            source={source}
            status={states.byAddress[source.address] ?? null}
            added={
              isLocked('addedSources')
                ? null
                : (settings.added.find(({ address }) => address === source.address) ?? null)
            }
            now={now}
            language={language}
            onRemove={() => removed(source.address)}
          />
        ))}
      </ul>
      {isLocked('addedSources') ? (
        lockedText
      ) : (
        <AddSource
          taken={sources.map(({ address }) => address)}
          texts={texts}
          onAdd={(source) => onChange({ ...settings, added: [...settings.added, source] })}
        />
      )}
      {isLocked('indexAddress', 'wikiAddress', 'wikiLicence') ? (
        lockedText
      ) : (
        <SourceAddresses
          key={JSON.stringify(settings)}
          settings={settings}
          texts={texts}
          onChange={onChange}
        />
      )}
    </section>
  );
}
