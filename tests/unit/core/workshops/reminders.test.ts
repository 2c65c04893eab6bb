import { expect, test } from 'vitest';
import type { Workshop } from '../../../../core/material/material.ts';
import { parseReminders } from '../../../../core/settings/parse-reminders.ts';
import { dueReminders } from '../../../../core/workshops/due-reminders.ts';
import {
  addReminder,
  canRemind,
  pendingReminders,
  type Reminder,
  removeReminder,
  toReminder,
} from '../../../../core/workshops/reminders.ts';
import { sampleWorkshop } from '../../../support/samples.ts';

/** 1 December, 10–11. */
const workshop = sampleWorkshop();
const set = (now = '2026-11-24T10:00:00+01:00', each: Workshop = workshop) => {
  const reminder = toReminder(each, now);
  return reminder ? [reminder] : [];
};
const at = (now: string, reminders: readonly Reminder[] = set(), index: Workshop[] = [workshop]) =>
  dueReminders(reminders, index, now);
const kinds = (now: string, ...rest: [(readonly Reminder[])?, Workshop[]?]) =>
  at(now, ...rest).due.map(({ kind }) => kind);

test('one is reminded the day before and an hour before, once each', () => {
  expect(kinds('2026-11-30T09:59:00+01:00')).toEqual([]);
  const day = at('2026-11-30T10:00:00+01:00');
  expect(day.due.map(({ kind }) => kind)).toEqual(['day-before']);
  expect(kinds('2026-11-30T10:01:00+01:00', day.reminders)).toEqual([]);
  const hour = at('2026-12-01T09:00:00+01:00', day.reminders);
  expect(hour.due.map(({ kind }) => kind)).toEqual(['hour-before']);
  expect(kinds('2026-12-01T09:30:00+01:00', hour.reminders)).toEqual([]);
});

test('the alarm is set for the next moment, and for none when all have passed', () => {
  expect(at('2026-11-24T10:00:00+01:00').nextAt).toBe('2026-11-30T09:00:00.000Z');
  expect(at('2026-11-30T10:00:00+01:00').nextAt).toBe('2026-12-01T08:00:00.000Z');
  expect(at('2026-12-01T09:00:00+01:00').nextAt).toBeNull();
});

test('a missed alarm is made up for until the start, with the later reminder only', () => {
  expect(kinds('2026-11-30T20:00:00+01:00')).toEqual(['day-before']);
  expect(kinds('2026-12-01T09:59:00+01:00')).toEqual(['hour-before']);
  expect(kinds('2026-12-01T10:00:00+01:00')).toEqual([]);
  expect(kinds('2026-12-05T10:00:00+01:00')).toEqual([]);
});

test('the hours are counted over the change to summer time', () => {
  const spring = sampleWorkshop({ startsAt: '2027-03-28T10:00:00+02:00' });
  const reminders = set('2027-03-01T10:00:00+01:00', spring);
  expect(at('2027-03-01T10:00:00+01:00', reminders, [spring]).nextAt).toBe(
    '2027-03-27T08:00:00.000Z',
  );
});

test('whoever asks on the same day is reminded an hour before only', () => {
  const late = set('2026-11-30T15:00:00+01:00');
  expect(kinds('2026-11-30T15:00:00+01:00', late)).toEqual([]);
  expect(kinds('2026-12-01T09:00:00+01:00', late)).toEqual(['hour-before']);
});

test('a workshop that is moved is reminded of at its new time', () => {
  const moved = sampleWorkshop({
    status: 'moved',
    startsAt: '2026-12-08T10:00:00+01:00',
    title: 'Nytt namn',
  });
  const { due, reminders, nextAt } = at('2026-11-30T10:00:00+01:00', set(), [moved]);
  expect(due).toEqual([]);
  expect(nextAt).toBe('2026-12-07T09:00:00.000Z');
  expect(reminders).toMatchObject([{ title: 'Nytt namn', startsAt: '2026-12-08T10:00:00+01:00' }]);
});

test('a workshop that is cancelled is said to be, once, and no more is said', () => {
  const cancelled = sampleWorkshop({ status: 'cancelled' });
  const { due, reminders } = at('2026-11-25T10:00:00+01:00', set(), [cancelled]);
  expect(due.map(({ kind }) => kind)).toEqual(['cancelled']);
  expect(kinds('2026-12-01T09:00:00+01:00', reminders, [cancelled])).toEqual([]);
  expect(pendingReminders(reminders, '2026-11-25T10:00:00+01:00')).toEqual([]);
});

test('with the workshop gone from the index its reminder still comes', () => {
  expect(kinds('2026-11-30T10:00:00+01:00', set(), [])).toEqual(['day-before']);
});

test('a reminder is kept for a late click, and forgotten a day later', () => {
  expect(at('2026-12-02T09:00:00+01:00').reminders).toHaveLength(1);
  expect(at('2026-12-02T10:00:00+01:00').reminders).toEqual([]);
});

test('a reminder opens the sign-up, or the workshop’s page where there is none', () => {
  expect(set()).toMatchObject([{ url: 'https://example.org/anmalan', hasSignUp: true }]);
  const without = sampleWorkshop({ signupUrl: null });
  expect(set(undefined, without)).toMatchObject([
    { url: 'https://example.org/workshop', hasSignUp: false },
  ]);
});

test.each([
  ['without hours', { startsAt: null }],
  ['cancelled', { status: 'cancelled' } as const],
  ['that has begun', { startsAt: '2026-11-24T09:00:00+01:00' }],
])('of a workshop %s nobody is reminded', (_what, part) => {
  const now = '2026-11-24T10:00:00+01:00';
  expect(canRemind(sampleWorkshop(part), now)).toBe(false);
  expect(set(now, sampleWorkshop(part))).toEqual([]);
});

test('setting a reminder twice is setting it once; what has begun is not shown as pending', () => {
  const now = '2026-11-24T10:00:00+01:00';
  const add = (to: readonly Reminder[], part: Partial<Workshop> = {}) =>
    set(now, sampleWorkshop(part)).reduce(addReminder, to);
  const twice = add(set());
  expect(twice).toHaveLength(1);
  const two = add(twice, { id: 'b', startsAt: '2026-11-26T10:00:00+01:00' });
  const pending = pendingReminders(two, now).map(({ workshopId }) => workshopId);
  expect(pending).toEqual(['b', workshop.id]);
  expect(pendingReminders(two, '2026-11-27T10:00:00+01:00')).toHaveLength(1);
  expect(removeReminder(two, 'b')).toEqual(twice);
});

test('what was stored is read back; what is broken is left out, the rest stays', () => {
  const [reminder] = set();
  const broken = [
    { ...reminder, url: 'javascript:alert(1)' },
    { ...reminder, startsAt: 'snart' },
    7,
  ];
  expect(parseReminders([...broken, reminder])).toEqual([reminder]);
  expect(parseReminders('nej')).toEqual([]);
});
