import type { Language, Network } from '../core/material/material.ts';
import type { Occurrence } from '../core/workshops/occurrences.ts';
import type { WorkshopsView } from '../core/workshops-view.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Section } from './Section.tsx';
import blocks from './styles/blocks.module.css';
import { textsFor } from './texts/texts-for.ts';
import { WorkshopList } from './WorkshopList.tsx';
import styles from './WorkshopSection.module.css';
import type { ReminderChoices, WorkshopActions } from './workshop-actions.ts';
import { toWorkshopTime } from './workshop-time.ts';

interface Props {
  readonly workshops: WorkshopsView;
  readonly network: Network;
  /** While another page is read what fits the last one is not said. */
  readonly isBusy?: boolean;
  readonly surface: 'popup' | 'panel';
  readonly language: Language;
  /** Instant with offset. */
  readonly now: string;
  readonly reminders: ReminderChoices;
  readonly actions: WorkshopActions;
}

const SHOWN_FIRST = { popup: 1, panel: 5 } as const;

/** The coming workshops with their sign-up, or the honest line that none is announced. */
export function WorkshopSection({ workshops, surface, isBusy = false, ...common }: Props) {
  const { coming, preliminary } = workshops;
  const { network, language, actions } = common;
  const texts = textsFor(language).workshops;
  const isPanel = surface === 'panel';
  const parts = (
    <>
      {coming.length > 0 && (
        <WorkshopList coming={coming} shownFirst={SHOWN_FIRST[surface]} {...common} />
      )}
      {coming.length === 0 && (
        <p>
          {texts.none}{' '}
          {preliminary.length === 0 &&
            (network.workshopHabit[language] ?? network.workshopHabit.sv)}
        </p>
      )}
      {(isPanel || coming.length === 0) && <Preliminary {...{ preliminary, ...common }} />}
      {(isPanel || coming.length === 0) && (
        <p>
          <ExternalLink url={network.workshopsUrl} open={actions.openLink} class={blocks.link}>
            {texts.all}
          </ExternalLink>
        </p>
      )}
    </>
  );
  if (isPanel)
    return (
      <div class={styles.workshop} aria-busy={isBusy}>
        <Section title={texts.coming} fold="open">
          {parts}
        </Section>
      </div>
    );
  return (
    <section class={styles.workshop} aria-labelledby="workshop" aria-busy={isBusy}>
      <h2 id="workshop">{texts.next}</h2>
      {parts}
    </section>
  );
}

/** Days by rule, never to be taken for announced ones. */
function Preliminary(
  props: Pick<Props, 'language' | 'now'> & { preliminary: readonly Occurrence[] },
) {
  const { preliminary, language, now } = props;
  const texts = textsFor(language).workshops;
  if (preliminary.length === 0) return null;
  return (
    <div class={styles.preliminary}>
      <ul>
        {preliminary.map((occurrence) => (
          <li key={occurrence.series.id + occurrence.date}>
            {texts.preliminary(toWorkshopTime(occurrence, { language, now, texts }).text)}
          </li>
        ))}
      </ul>
      <p>{texts.preliminaryNote}</p>
    </div>
  );
}
