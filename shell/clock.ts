/** The present instant, ISO 8601 with offset. */
export function now(): string {
  return new Date().toISOString();
}

/** Calls back once a minute: what a view says of the time does not grow old while it is open. */
export function everyMinute(tick: () => void): void {
  setInterval(tick, 60_000);
}
