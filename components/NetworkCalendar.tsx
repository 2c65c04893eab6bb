import type { Language, Network } from '../core/material/material.ts';
import type { WorkshopsView } from '../core/workshops-view.ts';
import { CalendarSubscription } from './CalendarSubscription.tsx';
import { WorkshopYears } from './WorkshopYears.tsx';

export interface NetworkCalendarProps {
  readonly workshops: WorkshopsView;
  readonly network: Network;
  readonly language: Language;
  /** Instant with offset. */
  readonly now: string;
  readonly openLink: (url: string) => void;
}

/** What only the panel has room for: the calendar to follow, where there is one, and all years. */
export function NetworkCalendar(
  props: NetworkCalendarProps & { copy: (text: string) => Promise<boolean> },
) {
  const { network, copy, ...years } = props;
  return (
    <>
      {network.calendarUrl && (
        <CalendarSubscription
          calendarUrl={network.calendarUrl}
          language={years.language}
          copy={copy}
        />
      )}
      <WorkshopYears {...years} />
    </>
  );
}
