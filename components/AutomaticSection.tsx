import type { Language } from '../core/material/material.ts';
import type { EffectiveSettings } from '../core/settings/merge-settings.ts';
import { hostOf, isAhead, snoozeEnd } from '../core/settings/sites.ts';
import { toEndText } from './moment-text.ts';
import { type Portal, PortalList } from './PortalList.tsx';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { SiteButton, SiteLine } from './SiteLine.tsx';
import type { SiteActions } from './SiteSection.tsx';
import { settingsTextsFor } from './texts/settings-texts-for.ts';

interface Props {
  readonly effective: EffectiveSettings;
  /** Those of the chosen sites that the browser lets Eko read. */
  readonly accessibleSites: readonly string[];
  readonly portals: readonly Portal[];
  readonly language: Language;
  readonly now: string;
  readonly actions: SiteActions;
  readonly endSnoozeOfAll: () => void;
}

/** Sites where Eko speaks unasked: none until the user chooses one. */
export function AutomaticSection(props: Props) {
  const { effective, portals, language, now, actions, endSnoozeOfAll } = props;
  const { automaticSites, snoozedUntil } = effective.settings;
  const { choices: texts, sites } = settingsTextsFor(language);
  return (
    <SettingsSection id="automatic-title" title={texts.automaticTitle} intro={texts.automaticIntro}>
      {isAhead(snoozedUntil, now) && (
        <p class={styles.line}>
          <span>{texts.snoozedAll(toEndText(snoozedUntil, language))}</span>
          <button type="button" name="endSnoozeOfAll" onClick={endSnoozeOfAll}>
            {sites.endSnooze}
          </button>
        </p>
      )}
      <ProposedSites {...props} />
      <ChosenSites {...props} />
      <PortalList
        portals={portals}
        chosen={automaticSites}
        texts={texts}
        showAlways={actions.showAlways}
      />
    </SettingsSection>
  );
}

/** What the organisation proposes, without those that the user has accepted. */
function ProposedSites({ effective, language, actions }: Props) {
  const { choices: texts, sites } = settingsTextsFor(language);
  const { automaticSites } = effective.settings;
  const proposed = effective.proposedSites.filter((site) => !automaticSites.includes(site));
  if (proposed.length === 0) return null;
  return (
    <>
      <h3>{texts.proposedTitle}</h3>
      <ul class={styles.list}>
        {proposed.map((site) => (
          <SiteLine key={site} site={site} text={texts.proposed}>
            <SiteButton
              name="acceptSite"
              label={sites.showAlways(hostOf(site))}
              site={site}
              act={actions.showAlways}
            />
          </SiteLine>
        ))}
      </ul>
      <h3>{texts.chosenTitle}</h3>
    </>
  );
}

/** The user's sites, each with how it stands there and the ways out. */
function ChosenSites({ effective, accessibleSites, language, now, actions }: Props) {
  const { choices: texts, sites } = settingsTextsFor(language);
  const { settings } = effective;
  if (settings.automaticSites.length === 0) return <p class={styles.quiet}>{texts.noAutomatic}</p>;
  const state = (site: string) => {
    if (!accessibleSites.includes(site)) return sites.withdrawn(hostOf(site));
    const until = snoozeEnd(settings, site, now);
    return until ? texts.snoozed(toEndText(until, language)) : texts.automaticOn;
  };
  return (
    <ul class={styles.list}>
      {settings.automaticSites.map((site) => (
        <SiteLine key={site} site={site} text={state(site)}>
          {!accessibleSites.includes(site) && (
            <SiteButton
              name="allowAgain"
              label={sites.allowAgain}
              site={site}
              act={actions.showAlways}
            />
          )}
          {isAhead(settings.snoozedSites[site] ?? null, now) && (
            <SiteButton
              name="endSnooze"
              label={sites.endSnooze}
              site={site}
              act={actions.endSnooze}
            />
          )}
          <SiteButton name="stopAlways" label={sites.stop} site={site} act={actions.stopAlways} />
        </SiteLine>
      ))}
    </ul>
  );
}
