/** The present instant, ISO 8601 with offset. */
export function now(): string {
  return new Date().toISOString();
}
