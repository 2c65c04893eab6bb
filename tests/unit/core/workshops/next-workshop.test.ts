import { expect, test } from 'vitest';
import { nextWorkshop } from '../../../../core/workshops/next-workshop.ts';
import { sampleWorkshop } from '../../../support/samples.ts';

const NOW = '2026-11-24T10:00:00+01:00';
const december = sampleWorkshop();
const january = sampleWorkshop({
  id: 'january',
  date: '2027-01-05',
  startsAt: '2027-01-05T10:00:00+01:00',
  endsAt: null,
});

test('the earliest coming workshop is shown, whatever the order of the index', () => {
  expect(nextWorkshop([january, december], [], NOW)).toEqual({
    kind: 'announced',
    workshop: december,
    fitsPage: false,
  });
});

test('a workshop that fits the page is marked', () => {
  expect(nextWorkshop([december], [december], NOW)).toMatchObject({ fitsPage: true });
});

test.each([
  ['a past workshop', sampleWorkshop({ endsAt: '2026-11-24T09:59:00+01:00' })],
  ['a cancelled workshop', sampleWorkshop({ status: 'cancelled' })],
  ['a workshop without a day', sampleWorkshop({ date: null, startsAt: null, endsAt: null })],
  ['yesterday without hours', sampleWorkshop({ date: '2026-11-23', startsAt: null, endsAt: null })],
])('%s is never announced', (_what, workshop) => {
  expect(nextWorkshop([workshop], [], NOW)).toEqual({ kind: 'none-announced' });
});

test.each([
  [
    'one that is going on',
    sampleWorkshop({ startsAt: '2026-11-24T09:30:00+01:00', endsAt: '2026-11-24T11:00:00+01:00' }),
  ],
  [
    'one later today without hours',
    sampleWorkshop({ date: '2026-11-24', startsAt: null, endsAt: null }),
  ],
])('%s still counts as coming', (_what, workshop) => {
  expect(nextWorkshop([workshop], [], NOW)).toMatchObject({ kind: 'announced' });
});
