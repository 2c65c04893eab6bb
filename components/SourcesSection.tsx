import { toFreshness } from '../core/material/freshness.ts';
import type { Language } from '../core/material/material.ts';
import type { Source, SourceSettings } from '../core/material/source.ts';
import type { SourceStates } from '../core/material/source-states.ts';
import type { SettingName } from '../core/settings/settings.ts';
import { AddSource } from './AddSource.tsx';
import { FreshnessLine } from './FreshnessLine.tsx';
import { RefreshControls } from './RefreshControls.tsx';
import { SettingsSection } from './SettingsSection.tsx';
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
  /** What is said of a setting that the organisation decides; null of one that the user does. */
  readonly lockedBy: (name: SettingName) => string | null;
  readonly onChange: (next: SourceSettings) => void;
  readonly onRefresh: () => void;
}

/** Where Eko's material comes from, how the last fetching went, and which sources to ask. */
export function SourcesSection(props: Props) {
  const { view, language, lockedBy, onChange, onRefresh } = props;
  const { sources, states, settings, bundledAt, now } = view;
  const { sources: texts, choices } = settingsTextsFor(language);
  const lockedSources = lockedBy('addedSources');
  const freshness = toFreshness(sources, states, bundledAt);
  return (
    <SettingsSection id="sources-title" title={texts.title} intro={texts.intro}>
      <FreshnessLine {...{ freshness, now, language }} />
      <RefreshControls
        {...{ settings, texts, onChange, onRefresh }}
        refreshing={states.refreshingSince !== null}
        lockedBy={lockedBy('refresh')}
      />
      <SourceList {...props} />
      {lockedSources ? (
        <p class={styles.quiet}>{`${choices.names.addedSources}: ${lockedSources}`}</p>
      ) : (
        <AddSource
          taken={sources.map(({ address }) => address)}
          texts={texts}
          onAdd={(source) => onChange({ ...settings, added: [...settings.added, source] })}
        />
      )}
      <SourceAddresses
        key={JSON.stringify(settings)}
        {...{ settings, texts, lockedBy, onChange }}
      />
    </SettingsSection>
  );
}

/** All sources; those that the user added can be removed. */
function SourceList({ view, language, lockedBy, onChange }: Props) {
  const { sources, states, settings, now } = view;
  const { added } = settings;
  const removable = lockedBy('addedSources') ? [] : added;
  return (
    <ul class={styles.list}>
      {sources.map((source) => (
        <SourceItem
          key={source.address}
          source={source}
          status={states.byAddress[source.address] ?? null}
          added={removable.find(({ address }) => address === source.address) ?? null}
          {...{ now, language }}
          onRemove={() =>
            onChange({
              ...settings,
              added: added.filter(({ address }) => address !== source.address),
            })
          }
        />
      ))}
    </ul>
  );
}
