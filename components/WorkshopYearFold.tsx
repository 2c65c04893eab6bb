import type { Language } from '../core/material/material.ts';
import type { WorkshopYear, YearEntry } from '../core/workshop-years.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { calendarEn } from './texts/calendar-en.ts';
import { calendarSv } from './texts/calendar-sv.ts';
import { textsFor } from './texts/texts-for.ts';
import { WorkshopYearPicture } from './WorkshopYearPicture.tsx';
import styles from './WorkshopYears.module.css';

interface Props {
  readonly year: WorkshopYear;
  readonly language: Language;
  readonly isOpen: boolean;
  readonly onTurn: (isOpen: boolean) => void;
  readonly openLink: (url: string) => void;
}

/** One year in a line, which opens into its workshops; a year without any is a line and no more. */
export function WorkshopYearFold({ year, language, isOpen, onTurn, openLink }: Props) {
  const texts = language === 'en' ? calendarEn : calendarSv;
  const line = (
    <>
      <span class="visually-hidden">{texts.yearOf(String(year.year), year.count)}</span>
      <span aria-hidden="true">{year.year}</span>
      <WorkshopYearPicture year={year} />
      <span aria-hidden="true" class={styles.count}>
        {year.count}
      </span>
    </>
  );
  if (year.count === 0) return <div class={styles.year}>{line}</div>;
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => onTurn(currentTarget.open)}>
      <summary class={styles.year}>{line}</summary>
      {isOpen && <YearList {...{ year, language, openLink }} />}
    </details>
  );
}

function YearList({ year, language, openLink }: Pick<Props, 'year' | 'language' | 'openLink'>) {
  const { signUp, cancelled } = textsFor(language).workshops;
  const texts = language === 'en' ? calendarEn : calendarSv;
  const opens: Record<YearEntry['opens'], string> = {
    'sign-up': signUp,
    recording: texts.recording,
    page: texts.page,
    list: texts.list,
  };
  return (
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
            <small>{entry.workshop.status === 'cancelled' ? cancelled : opens[entry.opens]}</small>
          </div>
        </li>
      ))}
    </ol>
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
