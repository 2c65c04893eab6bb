const PATIENCE_MS = 15_000;
const EVERY_MS = 50;

type Falsy = false | null | undefined | '' | 0;

/**
 * Asks again and again until the answer is truthy, and gives that answer: the only waiting that tests do.
 * Rejects, naming what it waited for, when 15 seconds (or `patienceMs`) have passed.
 */
export async function until<T>(
  what: string,
  ask: () => T | Falsy | Promise<T | Falsy>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${patienceMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
