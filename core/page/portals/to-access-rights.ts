import type { AccessRights } from '../dataset-facts.ts';

/** Access rights from words in either language or the EU's address of them; null for empty text. */
export function toAccessRights(text: string): AccessRights | null {
  if (!text) return null;
  if (/non[-_ ]?public|(ej|inte|icke)[- ]?(offentlig|publik)/i.test(text))
    return { kind: 'non-public', text };
  if (/restricted|begränsad/i.test(text)) return { kind: 'restricted', text };
  if (/\bpublic|\/public$|\boffentlig|\bpublik|\böppen\b|\bopen\b/i.test(text))
    return { kind: 'public', text };
  return { kind: 'unknown', text };
}
