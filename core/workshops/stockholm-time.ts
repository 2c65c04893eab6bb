const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const CLOCK = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Stockholm',
  timeZoneName: 'longOffset',
});

/**
 * The instant at which clocks in Stockholm show a time, with the offset that then holds.
 * A time that the spring change skips is moved on by an hour; of the hour that autumn shows twice,
 * the first is meant.
 * @param day calendar day, `2024-05-07`
 * @param time `HH:MM`, 24 hours
 * @returns `2024-05-07T12:00:00+02:00`; null where day or time does not exist
 */
export function toStockholmInstant(day: string, time: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asIfUtc) || toLocalText(asIfUtc, 0).slice(0, 10) !== day) return null;
  const before = offsetMinutes(asIfUtc - DAY_MS);
  const after = offsetMinutes(asIfUtc + DAY_MS);
  const instant = [before, after]
    .map((offset) => asIfUtc - offset * MINUTE_MS)
    .find((candidate) => candidate + offsetMinutes(candidate) * MINUTE_MS === asIfUtc);
  return toText(instant ?? asIfUtc - before * MINUTE_MS);
}

/** Minutes by which Stockholm's clocks are ahead of UTC. */
function offsetMinutes(instantMs: number): number {
  const name = CLOCK.formatToParts(instantMs).find((part) => part.type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] =
    /^GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function toText(instantMs: number): string {
  const offset = offsetMinutes(instantMs);
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${toLocalText(instantMs, offset)}${sign}${hours}:${minutes}`;
}

function toLocalText(instantMs: number, offset: number): string {
  return new Date(instantMs + offset * MINUTE_MS).toISOString().slice(0, 19);
}
