import { expect, test } from 'vitest';
import {
  afterAttempt,
  beforeFirstAttempt,
  isWikiNeeded,
  type RefreshOutcome,
  type SourceStatus,
} from '../../../../core/material/source-status.ts';

const AT = '2026-11-24T08:00:00.000Z';

function attempt(last: SourceStatus | null, outcome: RefreshOutcome, more = {}): SourceStatus {
  const kind = 'index' as const;
  return afterAttempt(last, {
    ...{ at: AT, kind, outcome, materials: null, retryAfterMs: null, random: 0 },
    ...more,
  });
}

function hoursUntilNext({ nextAt }: SourceStatus): number {
  return (Date.parse(nextAt) - Date.parse(AT)) / 3_600_000;
}

test('an index is asked once a day and the wiki once a week, spread over an hour', () => {
  expect(hoursUntilNext(attempt(null, 'updated'))).toBe(24);
  expect(hoursUntilNext(attempt(null, 'unchanged', { random: 1 }))).toBe(25);
  expect(hoursUntilNext(attempt(null, 'updated', { kind: 'wiki' }))).toBe(7 * 24);
});

test('failures wait 1, 2, 4 … 24 hours, and one good answer ends the waiting', () => {
  const waits: number[] = [];
  let status: SourceStatus | null = null;
  for (let failures = 0; failures < 7; failures += 1) {
    status = attempt(status, 'server-error');
    waits.push(hoursUntilNext(status));
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24]);
  expect(attempt(status, 'updated').failures).toBe(0);
  expect(hoursUntilNext(attempt(null, 'timeout', { random: 1 }))).toBe(1.25);
});

test('a longer Retry-After is honoured, but not for ever', () => {
  const hour = 3_600_000;
  expect(hoursUntilNext(attempt(null, 'too-many-requests', { retryAfterMs: 5 * hour }))).toBe(5);
  expect(hoursUntilNext(attempt(null, 'too-many-requests', { retryAfterMs: 1e15 }))).toBe(7 * 24);
});

test('a failure keeps when the source last answered, and what it gave', () => {
  const good = attempt(null, 'updated', { materials: 225 });
  const failed = attempt(good, 'shrunk', { at: '2026-11-25T08:00:00.000Z' });
  expect(failed).toMatchObject({ answeredAt: AT, materials: 225, failures: 1 });
});

test('the wiki is read where the index was never there, or said nothing valid for 14 days', () => {
  const waiting = beforeFirstAttempt(AT, 0.5);
  expect(isWikiNeeded(waiting, AT)).toBe(false);
  expect(isWikiNeeded(attempt(waiting, 'missing'), AT)).toBe(true);
  const good = attempt(null, 'updated');
  const failing = attempt(good, 'server-error', { at: '2026-12-08T07:00:00.000Z' });
  expect(isWikiNeeded(failing, '2026-12-08T07:59:00.000Z')).toBe(false);
  expect(isWikiNeeded(failing, '2026-12-08T08:01:00.000Z')).toBe(true);
  expect(isWikiNeeded(null, AT)).toBe(true);
});
