/** The half to which a judged page belongs; the gate is learnt from A only. See README.md. */
export function halfOf(pageId: string): 'A' | 'B' {
  let hash = 2166136261;
  for (const character of pageId) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16777619);
  }
  return (hash >>> 0) % 2 === 0 ? 'A' : 'B';
}
