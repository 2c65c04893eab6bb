const EVERY_MS = 100;

/** Polls until `ask` gives something truthy, the only waiting that tests do; says what was missed. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value> | Value,
  withinMs = 15_000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
