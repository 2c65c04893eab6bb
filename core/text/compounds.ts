/**
 * Parts a compound into two known words, linking s allowed: `datamängdsbeskrivning` gives
 * `datamängd` and `beskrivning`. Null where no split has two known halves. Among several the one
 * with the most even halves wins, because short halves are chance more often.
 */
export function splitCompound(
  form: string,
  isKnown: (part: string) => boolean,
): readonly [string, string] | null {
  if (form.length < MIN_COMPOUND || form.length > MAX_COMPOUND) return null;
  let best: readonly [string, string] | null = null;
  let bestShorter = 0;
  for (let at = MIN_PART; at <= form.length - MIN_PART; at += 1) {
    const tail = form.slice(at);
    const shorter = Math.min(at, tail.length);
    if (shorter <= bestShorter || !isPart(tail) || !isKnown(tail)) continue;
    const head = knownHead(form.slice(0, at), isKnown);
    if (!head) continue;
    best = [head, tail];
    bestShorter = shorter;
  }
  return best;
}

function knownHead(head: string, isKnown: (part: string) => boolean): string | null {
  if (isPart(head) && isKnown(head)) return head;
  const bare = head.endsWith('s') || head.endsWith('-') ? head.slice(0, -1) : '';
  return isPart(bare) && isKnown(bare) ? bare : null;
}

/** Three letters split anything; only these stand in compounds of the trade. */
function isPart(part: string): boolean {
  return (part.length >= 4 && !NOT_PARTS.has(part)) || SHORT_PARTS.has(part);
}

const MIN_PART = 3;
const MIN_COMPOUND = 7;
const MAX_COMPOUND = 40;
const SHORT_PARTS: ReadonlySet<string> = new Set(['api', 'kod', 'lag', 'väg', 'geo']);
/** Endings and beginnings that look like words. */
const NOT_PARTS: ReadonlySet<string> = new Set([
  ...['rade', 'ande', 'ende', 'enhet', 'ning', 'ningen', 'ningar', 'erna', 'arna', 'orna', 'heten'],
  ...['över', 'under', 'efter', 'före', 'fram', 'inne', 'samman', 'till', 'från', 'mellan', 'rätt'],
  ...['skap', 'skapa', 'bara', 'lösa', 'eras', 'lista', 'listan', 'tion', 'form', 'lära'],
]);
