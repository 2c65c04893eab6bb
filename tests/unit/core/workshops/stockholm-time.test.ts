import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toStockholmInstant } from '../../../../core/workshops/stockholm-time.ts';

test.each([
  ['a summer day', '2024-05-07', '12:00', '2024-05-07T12:00:00+02:00'],
  ['a winter day', '2023-11-14', '12:00', '2023-11-14T12:00:00+01:00'],
  ['the day before summer time', '2022-03-26', '10:00', '2022-03-26T10:00:00+01:00'],
  ['the morning of summer time', '2022-03-27', '01:59', '2022-03-27T01:59:00+01:00'],
  ['the hour that summer time skips', '2022-03-27', '02:30', '2022-03-27T03:30:00+02:00'],
  ['after the change', '2022-03-27', '10:00', '2022-03-27T10:00:00+02:00'],
  ['two days after it', '2022-03-29', '10:00', '2022-03-29T10:00:00+02:00'],
  ['the last summer night', '2024-10-27', '01:30', '2024-10-27T01:30:00+02:00'],
  ['the hour that comes twice', '2024-10-27', '02:30', '2024-10-27T02:30:00+02:00'],
  ['after it', '2024-10-27', '03:00', '2024-10-27T03:00:00+01:00'],
  ['midnight', '2026-06-02', '00:00', '2026-06-02T00:00:00+02:00'],
  ['a leap day', '2028-02-29', '23:59', '2028-02-29T23:59:00+01:00'],
  ['a first Tuesday on 1 January', '2030-01-01', '10:00', '2030-01-01T10:00:00+01:00'],
])('%s', (_, day, time, instant) => {
  expect(toStockholmInstant(day, time)).toBe(instant);
});

test.each([
  ['2023-02-29', '10:00'],
  ['2023-13-01', '10:00'],
  ['2023-1-1', '10:00'],
  ['2023-01-01', '24:00'],
  ['2023-01-01', '9:00'],
  ['2023-01-01', '10:60'],
  ['i morgon', '10:00'],
])('%s %s is no time', (day, time) => {
  expect(toStockholmInstant(day, time)).toBeNull();
});

test('every instant reads the same on a clock in Stockholm, but for the hour skipped in spring', () => {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const minutes = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2050-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(minutes, (date) => {
      const [day = '', time = ''] = date.toISOString().slice(0, 16).split('T');
      const instant = toStockholmInstant(day, time) ?? '';
      const shown = clock.format(Date.parse(instant));
      expect(instant.startsWith(shown.replace(' ', 'T'))).toBe(true);
      if (!time.startsWith('02:')) expect(shown).toBe(`${day} ${time}`);
    }),
  );
});
