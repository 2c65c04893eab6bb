import type { Network, Workshop } from '../core/material/material.ts';
import { now } from './clock.ts';
import { saveFile } from './save-file.ts';

/**
 * Gives the user a calendar file with one workshop, as a download that needs no permission. What
 * writes it is loaded only now: hardly any opening of a view needs it.
 */
export async function downloadCalendar(workshop: Workshop, network: Network): Promise<void> {
  const { toCalendar, toCalendarFileName } = await import('../core/workshops/to-ics.ts');
  const text = toCalendar([workshop], network, now(), 'event');
  saveFile(toCalendarFileName(workshop), 'text/calendar;charset=utf-8', text);
}
