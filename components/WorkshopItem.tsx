import { unfamiliarHost } from '../core/material/known-hosts.ts';
import type { Language, Network, Workshop } from '../core/material/material.ts';
import { canRemind } from '../core/workshops/reminders.ts';
import type { ComingWorkshop } from '../core/workshops-view.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { toReasonText } from './reason-text.ts';
import blocks from './styles/blocks.module.css';
import { textsFor } from './texts/texts-for.ts';
import styles from './WorkshopItem.module.css';
import { WorkshopReminder } from './WorkshopReminder.tsx';
import type { ReminderChoices, WorkshopActions } from './workshop-actions.ts';
import { toWorkshopTime } from './workshop-time.ts';

interface Props {
  readonly coming: ComingWorkshop;
  readonly network: Network;
  readonly language: Language;
  /** Instant with offset. */
  readonly now: string;
  readonly reminders: ReminderChoices;
  readonly actions: WorkshopActions;
}

/** A coming workshop: what, when, where, whose, why it fits, and what one can do about it. */
export function WorkshopItem({ coming, network, language, now, reminders, actions }: Props) {
  const { workshop, reasons } = coming;
  const texts = textsFor(language).workshops;
  const { text, local } = toWorkshopTime(workshop, { language, now, texts });
  const isCancelled = workshop.status === 'cancelled';
  return (
    <li class={styles.item} data-status={workshop.status}>
      <h3 lang={workshop.language}>
        <ExternalLink url={workshop.url} open={actions.openLink} hasHost={false}>
          {workshop.title}
        </ExternalLink>
      </h3>
      <p class={styles.time}>
        {workshop.status !== 'scheduled' && (
          <strong class={styles.status}>{texts[isCancelled ? 'cancelled' : 'moved']}: </strong>
        )}
        <time dateTime={workshop.startsAt ?? workshop.date ?? undefined}>{text}</time>
      </p>
      {local && <p class={styles.facts}>{local}</p>}
      <Facts workshop={workshop} language={language} />
      {reasons.length > 0 && <p class={styles.reason}>{toReasonText(reasons, language)}</p>}
      {!isCancelled && <Actions {...{ workshop, network, language, now, reminders, actions }} />}
    </li>
  );
}

/** The one thing to do, and two to keep it in mind. */
function Actions(props: Omit<Props, 'coming'> & { readonly workshop: Workshop }) {
  const { workshop, network, language, now, reminders, actions } = props;
  const { openLink, addToCalendar, remind, stopReminding } = actions;
  const texts = textsFor(language).workshops;
  return (
    <div class={styles.actions}>
      {workshop.signupUrl ? (
        <ExternalLink
          url={workshop.signupUrl}
          open={openLink}
          class={blocks.primary}
          // The same host as the title's stands among the facts.
          hasHost={unfamiliarHost(workshop.signupUrl) !== unfamiliarHost(workshop.url)}
        >
          {texts.signUp}
        </ExternalLink>
      ) : (
        <ExternalLink url={network.workshopsUrl} open={openLink} class={blocks.link}>
          {texts.noSignUp}
        </ExternalLink>
      )}
      <button type="button" name="calendar" onClick={() => addToCalendar(workshop)}>
        {texts.addToCalendar}
      </button>
      {remind && canRemind(workshop, now) && (
        <WorkshopReminder {...{ workshop, texts, reminders, remind, stopReminding }} />
      )}
    </div>
  );
}

/** Place, language where it is another than the reader's, organisers and topics. */
function Facts({ workshop, language }: { workshop: Workshop; language: Language }) {
  const texts = textsFor(language);
  const foreign = workshop.language === 'en' ? texts.inEnglish : texts.inSwedish;
  const host = unfamiliarHost(workshop.url);
  const facts = [
    host,
    workshop.place,
    workshop.online ? texts.workshops.online : null,
    workshop.language === language ? null : foreign,
    workshop.organisers.join(', '),
  ].filter(Boolean);
  const topics = workshop.topics.join(', ');
  // Neither where it leads, where to go, nor in which language: what a strip can leave to the workshop's page.
  const isRest = !host && !workshop.place && workshop.language === language;
  if (facts.length === 0 && !topics) return null;
  return (
    <p class={styles.facts} data-rest={isRest}>
      {facts.join(' · ')}
      {facts.length > 0 && topics && ' · '}
      <span lang="sv">{topics}</span>
    </p>
  );
}
