/** From this share of common words on, two titles at one address name one thing. */
const NEAR_EQUAL = 0.75;

/**
 * Whether two titles differ in no more than spelling, punctuation or a word among many, so that
 * the items at one address are one. Numbers count in full: `WS 3` is not `WS 4`.
 *
 * By Dice's coefficient over words, `2 · common / (a + b)`: `NOSAD nyhetsbrev mars` and
 * `Nyhetsbrev mars` give 0.8. https://doi.org/10.2307/1932409
 */
export function isSameTitle(a: string, b: string): boolean {
  const wordsOfA = titleWords(a);
  const wordsOfB = titleWords(b);
  if (wordsOfA.size === 0 || wordsOfB.size === 0) return a.trim() === b.trim();
  const common = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
  const numbers = (words: Set<string>) => [...words].filter((word) => /\d/.test(word)).sort();
  const differsInNumber = numbers(wordsOfA).join() !== numbers(wordsOfB).join();
  return !differsInNumber && (2 * common) / (wordsOfA.size + wordsOfB.size) >= NEAR_EQUAL;
}

/** `Öppna data – så här!` → öppna, data, så, här. */
export function titleKey(title: string): string {
  return [...titleWords(title)].join(' ');
}

function titleWords(title: string): Set<string> {
  return new Set(
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
