import type { Language } from '../core/material/material.ts';
import type { EffectiveSettings } from '../core/settings/merge-settings.ts';
import { hostOf, isSnoozed } from '../core/settings/sites.ts';
import { toMomentText } from './moment-text.ts';
import { type Portal, PortalList } from './PortalList.tsx';
import styles from './SettingsForm.module.css';
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
  const { effective, accessibleSites, portals, language, now, actions, endSnoozeOfAll } = props;
  const { settings, proposedSites } = effective;
  const { choices: texts, sites: siteTexts, freshness } = settingsTextsFor(language);
  const { automaticSites, snoozedUntil } = settings;
  const proposed = proposedSites.filter((site) => !automaticSites.includes(site));
  const state = (site: string) => {
    if (!accessibleSites.includes(site)) return siteTexts.withdrawn(hostOf(site));
    return isSnoozed(settings, site, now) ? texts.snoozed : texts.automaticOn;
  };
  const line = (site: string, text: string, buttons: preact.ComponentChildren) => (
    <li key={site} class={styles.line} data-site={site}>
      <div>
        <strong>{hostOf(site)}</strong>
        <p class={styles.quiet}>{text}</p>
      </div>
      <span class={styles.buttons}>{buttons}</span>
    </li>
  );
  const button = (name: string, site: string, label: string, act: (site: string) => void) => (
    <button
      type="button"
      name={name}
      aria-label={`${label}: ${hostOf(site)}`}
      onClick={() => act(site)}
    >
      {label}
    </button>
  );
  return (
    <section class={styles.section} aria-labelledby="automatic-title">
      <h2 id="automatic-title">{texts.automaticTitle}</h2>
      <p>{texts.automaticIntro}</p>
      {snoozedUntil !== null && Date.parse(snoozedUntil) > Date.parse(now) && (
        <p class={styles.line}>
          {texts.snoozedAll(toMomentText(snoozedUntil, now, language, freshness))}
          <button type="button" name="endSnoozeOfAll" onClick={endSnoozeOfAll}>
            {siteTexts.endSnooze}
          </button>
        </p>
      )}
      {proposed.length > 0 && <h3>{texts.proposedTitle}</h3>}
      <ul class={styles.list}>
        {proposed.map((site) =>
          line(
            site,
            texts.proposed,
            button('acceptSite', site, siteTexts.showAlways(hostOf(site)), actions.showAlways),
          ),
        )}
      </ul>
      {automaticSites.length === 0 && <p class={styles.quiet}>{texts.noAutomatic}</p>}
      <ul class={styles.list}>
        {automaticSites.map((site) =>
          line(
            site,
            state(site),
            <>
              {!accessibleSites.includes(site) &&
                button('allowAgain', site, siteTexts.allowAgain, actions.showAlways)}
              {isSnoozed({ ...settings, snoozedUntil: null }, site, now) &&
                button('endSnooze', site, siteTexts.endSnooze, actions.endSnooze)}
              {button('stopAlways', site, siteTexts.stop, actions.stopAlways)}
            </>,
          ),
        )}
      </ul>
      <PortalList
        portals={portals}
        chosen={automaticSites}
        texts={texts}
        showAlways={actions.showAlways}
      />
    </section>
  );
}
