/** How the last attempt with a source ended; each has its own sentence in the settings. */
export type RefreshOutcome =
  | 'updated'
  | 'unchanged'
  /** No answer, or one that its server does not let Eko read (no CORS headers). */
  | 'unreachable'
  | 'timeout'
  /** The answer was a pointer to another address, which Eko does not follow. */
  | 'redirected'
  | 'too-many-requests'
  | 'refused'
  | 'missing'
  | 'server-error'
  | 'too-large'
  | 'not-json'
  | 'wrong-format'
  | 'empty'
  | 'older'
  | 'shrunk'
  | 'storage-full';

/** What Eko remembers of a source between attempts. Instants are ISO with offset. */
export interface SourceStatus {
  readonly triedAt: string | null;
  readonly outcome: RefreshOutcome | null;
  /** The last valid answer, new or the same as before. */
  readonly answeredAt: string | null;
  /** How many attempts in a row have failed. */
  readonly failures: number;
  /** Not asked again by itself before this. */
  readonly nextAt: string;
  /** Number of materials in the last good answer. */
  readonly materials: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LONGEST_RETRY_AFTER_MS = 7 * DAY_MS;

/** The settings allow 720 hours between two fetchings. */
const LONGEST_WAIT_MS = 31 * DAY_MS;

/** Asked again after this when all is well. */
const REFRESH_EVERY_MS = { index: DAY_MS, wiki: 7 * DAY_MS } as const;
/** Without a valid index for this long the wiki itself is read. */
const WIKI_AFTER_MS = 14 * DAY_MS;

/** An outcome after which what the source holds is known to be right. */
function isGood(outcome: RefreshOutcome): boolean {
  return outcome === 'updated' || outcome === 'unchanged';
}

/**
 * What is remembered after an attempt. After a failure the wait doubles from 1 h to 24 h, plus up
 * to a quarter by chance, so that many installations do not come back at once; a longer Retry-After
 * is honoured. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 * @param random 0–1
 */
export function afterAttempt(
  last: SourceStatus | null,
  attempt: {
    readonly at: string;
    readonly kind: 'index' | 'wiki';
    readonly outcome: RefreshOutcome;
    readonly materials: number | null;
    readonly retryAfterMs: number | null;
    readonly random: number;
    /** Hours between two fetchings, where the settings say so. */
    readonly everyHours?: number | null;
  },
): SourceStatus {
  const { at, kind, outcome, random } = attempt;
  const good = isGood(outcome);
  const failures = good ? 0 : (last?.failures ?? 0) + 1;
  const waitMs = good
    ? (attempt.everyHours ? attempt.everyHours * HOUR_MS : REFRESH_EVERY_MS[kind]) +
      random * HOUR_MS
    : Math.max(
        Math.min(DAY_MS, HOUR_MS * 2 ** (failures - 1)) * (1 + random / 4),
        Math.min(attempt.retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS),
      );
  return {
    triedAt: at,
    outcome,
    answeredAt: good ? at : (last?.answeredAt ?? null),
    failures,
    nextAt: laterBy(at, waitMs),
    materials: attempt.materials ?? last?.materials ?? 0,
  };
}

/** A source that was never asked: its first time, up to an hour away, so that installations spread. */
export function beforeFirstAttempt(at: string, random: number): SourceStatus {
  const nextAt = laterBy(at, (0.1 + 0.9 * random) * HOUR_MS);
  return { triedAt: null, outcome: null, answeredAt: null, failures: 0, nextAt, materials: 0 };
}

/** Whether the wiki is needed: the network's index has given nothing valid for 14 days, or never. */
export function isWikiNeeded(index: SourceStatus | null, now: string): boolean {
  if (!index) return true;
  if (index.triedAt === null) return false;
  if (index.answeredAt === null) return true;
  return Date.parse(now) - Date.parse(index.answeredAt) > WIKI_AFTER_MS;
}

/**
 * Whether a source's time has come. A time farther away than any wait was set by a clock that was
 * wrong then, or is wrong now, and does not count.
 */
export function isDue(nextAt: string, now: string): boolean {
  const waitMs = Date.parse(nextAt) - Date.parse(now);
  return !(waitMs > 0 && waitMs <= LONGEST_WAIT_MS);
}

function laterBy(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}
