import { useState } from 'preact/hooks';
import type { Language } from '../core/material/material.ts';
import {
  toWorkshopYears,
  type WorkshopYear,
  type YearEntry,
} from '../core/workshops/workshop-years.ts';
import type { WorkshopsView } from '../core/workshops/workshops-view.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Section } from './Section.tsx';
import { calendarEn } from './texts/calendar-en.ts';
import { calendarSv } from './texts/calendar-sv.ts';
import { textsFor } from './texts/texts-for.ts';
import { WorkshopYearPicture } from './WorkshopYearPicture.tsx';
import styles from './WorkshopYears.module.css';

interface Props {
  readonly workshops: WorkshopsView;
  readonly language: Language;
  /** Instant with offset. */
  readonly now: string;
  readonly openLink: (url: string) => void;
}

/** All years at a glance, month by month, and the chosen one as a list. */
export function WorkshopYears({ workshops, language, now, openLink }: Props) {
  const texts = language === 'en' ? calendarEn : calendarSv;
  const years = toWorkshopYears(workshops, now);
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = years.find(({ year, count }) => (chosen ? year === chosen : count > 0));
  if (!shown) return null;
  return (
    <Section title={texts.years}>
      <p class={styles.help}>{texts.yearsHelp}</p>
      <MonthInitials language={language} />
      <ul class={styles.years}>
        {years.map((year) => (
          <li key={year.year}>
            <button
              type="button"
              class={styles.year}
              aria-pressed={year === shown}
              onClick={() => setChosen(year.year)}
            >
              <span class="visually-hidden">{texts.yearOf(String(year.year), year.count)}</span>
              <span aria-hidden="true">{year.year}</span>
              <WorkshopYearPicture year={year} />
              <span aria-hidden="true" class={styles.count}>
                {year.count}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <YearList year={shown} language={language} openLink={openLink} />
    </Section>
  );
}

/** `J F M …` over the pictures; the list names each day in full. */
function MonthInitials({ language }: Pick<Props, 'language'>) {
  const initial = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'UTC',
    month: 'narrow',
  });
  return (
    <div class={styles.initials} aria-hidden="true">
      {Array.from({ length: 12 }, (_, month) => (
        <span key={month}>{initial.format(Date.UTC(2024, month, 15))}</span>
      ))}
    </div>
  );
}

function YearList(props: Pick<Props, 'language' | 'openLink'> & { year: WorkshopYear }) {
  const { year, language, openLink } = props;
  const { signUp, cancelled } = textsFor(language).workshops;
  const texts = language === 'en' ? calendarEn : calendarSv;
  const opens: Record<YearEntry['opens'], string> = {
    'sign-up': signUp,
    recording: texts.recording,
    page: texts.page,
    list: texts.list,
  };
  return (
    <>
      <h3>{texts.yearOf(String(year.year), year.count)}</h3>
      <ol class={styles.list}>
        {year.months.flat().map((entry) => (
          <li key={entry.workshop.id}>
            <time dateTime={dayOf(entry)}>{dayText(dayOf(entry), language)}</time>
            <div>
              <span lang={entry.workshop.language}>
                <ExternalLink url={entry.url} open={openLink}>
                  {entry.workshop.title}
                </ExternalLink>
              </span>
              <small>
                {entry.workshop.status === 'cancelled' ? cancelled : opens[entry.opens]}
              </small>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function dayOf({ workshop }: YearEntry): string {
  return workshop.date ?? workshop.startsAt?.slice(0, 10) ?? '';
}

function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
  }).format(new Date(`${day}T12:00:00Z`));
}
