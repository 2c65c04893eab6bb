import type { Language, Workshop } from '../core/material/material.ts';

const ZONE = 'Europe/Stockholm';
const LOCALE = { sv: 'sv-SE', en: 'en-GB' } as const;

/** When a workshop is, in Stockholm's time: `tisdag 1 december kl. 10.00–11.00`. */
export function toWorkshopTime(workshop: Workshop, language: Language): string {
  const instant = workshop.startsAt ?? (workshop.date ? `${workshop.date}T12:00:00Z` : null);
  if (!instant) return '';
  const day = new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(instant));
  if (!workshop.startsAt) return day;
  const hour = (at: string) =>
    new Intl.DateTimeFormat(LOCALE[language], {
      timeZone: ZONE,
      hour: '2-digit',
      minute: '2-digit',
    })
      .format(new Date(at))
      .replace(':', language === 'sv' ? '.' : ':');
  const hours = [workshop.startsAt, workshop.endsAt]
    .filter((at) => at !== null)
    .map(hour)
    .join('–');
  return `${day} ${language === 'sv' ? 'kl. ' : ''}${hours}`;
}
