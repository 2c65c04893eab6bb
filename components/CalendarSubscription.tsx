import { useState } from 'preact/hooks';
import type { Language } from '../core/material/material.ts';
import styles from './CalendarSubscription.module.css';
import { calendarEn } from './texts/calendar-en.ts';
import { calendarSv } from './texts/calendar-sv.ts';

interface Props {
  /** The network's published calendar: https. */
  readonly calendarUrl: string;
  readonly language: Language;
  /** Resolves to whether it was copied. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** The address under which calendar programs follow the network's workshops. */
export function CalendarSubscription({ calendarUrl, language, copy }: Props) {
  const texts = language === 'en' ? calendarEn : calendarSv;
  const [copied, setCopied] = useState<boolean | null>(null);
  const address = calendarUrl.replace(/^https:/i, 'webcal:');
  return (
    <section class={styles.subscription} aria-labelledby="subscription">
      <h3 id="subscription">{texts.subscribe}</h3>
      <p>{texts.subscribeHelp}</p>
      <div class={styles.line}>
        <input readOnly value={address} aria-labelledby="subscription" />
        <button
          type="button"
          name="copyCalendar"
          onClick={() => void copy(address).then((done) => setCopied(done))}
        >
          {texts.copy}
        </button>
      </div>
      <p role="status">{copied === null ? '' : copied ? texts.copied : texts.notCopied}</p>
    </section>
  );
}
