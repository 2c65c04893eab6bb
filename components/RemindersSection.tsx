import type { Language } from '../core/material/material.ts';
import type { Reminder } from '../core/workshops/reminders.ts';
import { ExternalLink } from './ExternalLink.tsx';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { remindersEn } from './texts/reminders-en.ts';
import { remindersSv } from './texts/reminders-sv.ts';
import { textsFor } from './texts/texts-for.ts';
import { toWorkshopTime } from './workshop-time.ts';

interface Props {
  /** The next first. */
  readonly pending: readonly Reminder[];
  readonly isPermitted: boolean;
  readonly language: Language;
  /** Instant with offset. */
  readonly now: string;
  readonly openLink: (url: string) => void;
  /** Asks for leave to show notifications; called in the click's own handler. */
  readonly permit: () => void;
  readonly stopReminding: (workshopId: string) => void;
  readonly clear: () => void;
}

/** All reminders in one place, and the way to be rid of them. */
export function RemindersSection(props: Props) {
  const { pending, isPermitted, language, now, openLink, permit, stopReminding, clear } = props;
  const texts = {
    ...textsFor(language).workshops,
    ...(language === 'en' ? remindersEn : remindersSv),
  };
  return (
    <SettingsSection
      id="reminders-title"
      title={texts.reminders}
      intro={pending.length > 0 ? texts.remindersIntro : texts.noReminders}
    >
      {pending.length > 0 && !isPermitted && (
        <p role="status" class={styles.line}>
          <span>{texts.notPermitted}</span>
          <button type="button" name="permit" onClick={permit}>
            {texts.permit}
          </button>
        </p>
      )}
      <ul class={styles.list}>
        {pending.map((reminder) => (
          <li key={reminder.workshopId} class={styles.line}>
            <div>
              <span lang={reminder.language}>
                <ExternalLink url={reminder.url} open={openLink}>
                  {reminder.title}
                </ExternalLink>
              </span>
              <p class={styles.quiet}>
                {toWorkshopTime({ ...reminder, date: null }, { language, now, texts }).text}
              </p>
            </div>
            <button
              type="button"
              name="stopReminding"
              aria-label={texts.stopRemindingOf(reminder.title)}
              onClick={() => stopReminding(reminder.workshopId)}
            >
              {texts.remove}
            </button>
          </li>
        ))}
      </ul>
      {pending.length > 1 && (
        <p>
          <button type="button" name="clearReminders" onClick={clear}>
            {texts.clearReminders}
          </button>
        </p>
      )}
    </SettingsSection>
  );
}
