import type { Language } from '../core/material/material.ts';
import type { SiteView } from '../core/view-state.ts';
import { toEndText } from './moment-text.ts';
import styles from './SiteSection.module.css';
import { siteTextsFor } from './texts/site-texts-for.ts';

/** What the user may decide about the site in front. */
export interface SiteActions {
  /** Asks for the site; to be called in the handler of the click itself. */
  readonly showAlways: (site: string) => void;
  readonly stopAlways: (site: string) => void;
  /** A day's peace from one site, or with null from all. */
  readonly snooze: (site: string | null) => void;
  readonly endSnooze: (site: string) => void;
}

interface Props {
  readonly view: SiteView;
  readonly language: Language;
  readonly actions: SiteActions;
}

/** Whether Eko speaks unasked on this site: off unless the user wants it. */
export function SiteSection({ view, language, actions }: Props) {
  const { site, host, automatic, snoozedUntil } = view;
  const texts = siteTextsFor(language);
  const button = (name: string, label: string, act: () => void) => (
    <button type="button" name={name} onClick={act}>
      {label}
    </button>
  );
  const always = button('showAlways', texts.showAlways(host), () => actions.showAlways(site));
  const stop = button('stopAlways', texts.stop, () => actions.stopAlways(site));
  return (
    <section class={styles.site} aria-label={texts.title} data-automatic={automatic}>
      <p>{texts[automatic](host, snoozedUntil ? toEndText(snoozedUntil, language) : '')}</p>
      <div class={styles.buttons}>
        {automatic === 'off' && always}
        {automatic === 'withdrawn' && (
          <>
            {button('showAlways', texts.allowAgain, () => actions.showAlways(site))}
            {stop}
          </>
        )}
        {automatic === 'on' && (
          <>
            {button('snoozeSite', texts.snoozeSite, () => actions.snooze(site))}
            {button('snoozeAll', texts.snoozeAll, () => actions.snooze(null))}
            {stop}
          </>
        )}
        {automatic === 'snoozed' &&
          button('endSnooze', texts.endSnooze, () => actions.endSnooze(site))}
      </div>
    </section>
  );
}
