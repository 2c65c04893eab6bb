import { useState } from 'preact/hooks';
import type { Language } from '../core/material/material.ts';
import { toWorkshopYears } from '../core/workshop-years.ts';
import type { WorkshopsView } from '../core/workshops-view.ts';
import { Section } from './Section.tsx';
import { calendarEn } from './texts/calendar-en.ts';
import { calendarSv } from './texts/calendar-sv.ts';
import { WorkshopYearFold } from './WorkshopYearFold.tsx';
import styles from './WorkshopYears.module.css';

interface Props {
  readonly workshops: WorkshopsView;
  readonly language: Language;
  /** Instant with offset. */
  readonly now: string;
  readonly openLink: (url: string) => void;
}

/** All years at a glance, month by month; each opens into its list, and stays as it was left. */
export function WorkshopYears({ workshops, language, now, openLink }: Props) {
  const texts = language === 'en' ? calendarEn : calendarSv;
  const years = toWorkshopYears(workshops, now);
  const [opened, setOpened] = useState<readonly number[]>([]);
  if (years.length === 0) return null;
  const turn = (year: number, isOpen: boolean) =>
    setOpened((before) => [...before.filter((each) => each !== year), ...(isOpen ? [year] : [])]);
  return (
    <Section title={texts.years}>
      <p class={styles.help}>{texts.yearsHelp}</p>
      <MonthInitials language={language} />
      <ul class={styles.years}>
        {years.map((year) => (
          <li key={year.year}>
            <WorkshopYearFold
              {...{ year, language, openLink }}
              isOpen={opened.includes(year.year)}
              onTurn={(isOpen) => turn(year.year, isOpen)}
            />
          </li>
        ))}
      </ul>
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
