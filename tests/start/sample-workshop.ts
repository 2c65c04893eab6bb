import type { Workshop } from '../../core/material/material.ts';
import { toStockholmInstant } from '../../core/workshops/stockholm-time.ts';
import { sampleWorkshop } from '../support/samples.ts';

const DAYS_AHEAD = 8;
const DAY_MS = 86_400_000;

/**
 * A made-up workshop eight days ahead, which says so in its title: `npm start` alone shows it, so
 * that one can try the sign-up, the calendar and a reminder while the network announces nothing.
 */
export function workshopToTry(nowMs: number): Workshop {
  const ahead = new Date(nowMs + DAYS_AHEAD * DAY_MS);
  const day = ahead.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  return sampleWorkshop({
    id: 'exempel',
    title: 'Exempel, ingen riktig workshop',
    date: day,
    startsAt: toStockholmInstant(day, '10:00'),
    endsAt: toStockholmInstant(day, '11:00'),
    topics: ['metadata', 'DCAT-AP-SE'],
    summary: { sv: 'Ett exempel: vi beskriver datamängder enligt DCAT-AP-SE tillsammans.' },
  });
}
