import type { Workshop } from '../core/material/material.ts';
import type { WorkshopTexts } from './texts/workshops-sv.ts';
import styles from './WorkshopItem.module.css';
import type { ReminderChoices } from './workshop-actions.ts';

interface Props {
  readonly workshop: Workshop;
  readonly texts: WorkshopTexts;
  readonly reminders: ReminderChoices;
  readonly remind: (workshop: Workshop) => void;
  readonly stopReminding: (workshopId: string) => void;
}

/** The button that asks to be reminded, or takes it back, and what will come of it. */
export function WorkshopReminder(props: Props) {
  const { workshop, texts, reminders, remind, stopReminding } = props;
  const isSet = reminders.pending.some(({ workshopId }) => workshopId === workshop.id);
  return (
    <>
      <button
        type="button"
        name="remind"
        onClick={() => (isSet ? stopReminding(workshop.id) : remind(workshop))}
      >
        {isSet ? texts.stopReminding : texts.remind}
      </button>
      <p class={styles.reminding} role="status">
        {isSet && (reminders.isPermitted ? texts.reminding : texts.notPermitted)}
        {isSet && !reminders.isPermitted && (
          <button type="button" name="permit" onClick={() => remind(workshop)}>
            {texts.permit}
          </button>
        )}
      </p>
    </>
  );
}
