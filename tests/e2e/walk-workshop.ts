import type { Workshop } from '../../core/material/material.ts';
import { toStockholmInstant } from '../../core/workshops/stockholm-time.ts';
import { sampleWorkshop } from '../support/samples.ts';

const DAY_MS = 86_400_000;
const TUESDAY = 2;

/** A made-up workshop on licences, on the next Tuesday, 10 to 11 in Stockholm. */
export function nextTuesdaysWorkshop(now: Date = new Date()): Workshop {
  const ahead = ((TUESDAY - now.getUTCDay() + 6) % 7) + 1;
  const date = new Date(now.getTime() + ahead * DAY_MS).toISOString().slice(0, 10);
  return sampleWorkshop({
    id: 'exempel-licenser',
    title: 'Exempel: licenser för kommunens öppna data',
    date,
    startsAt: toStockholmInstant(date, '10:00'),
    endsAt: toStockholmInstant(date, '11:00'),
    url: 'https://nosad.se/workshops',
    signupUrl: 'https://nosad.se/workshops#exempel',
    topics: ['öppna licenser', 'licenser', 'metadata', 'DCAT-AP-SE'],
    summary: { sv: 'Ett exempel: vi väljer licens för kommunens datamängder tillsammans.' },
  });
}
