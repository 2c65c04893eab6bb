import type { Network, Workshop } from '../core/material/material.ts';
import { now } from './clock.ts';

/** Long after any browser has read it. */
const KEPT_MS = 60_000;

/**
 * Gives the user a calendar file with one workshop, as a download that needs no permission. What
 * writes it is loaded only now: hardly any opening of a view needs it.
 */
export async function downloadCalendar(workshop: Workshop, network: Network): Promise<void> {
  const { toCalendar, toCalendarFileName } = await import('../core/workshops/to-ics.ts');
  const text = toCalendar([workshop], network, now(), 'event');
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = toCalendarFileName(workshop);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
