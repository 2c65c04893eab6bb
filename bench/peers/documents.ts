import { materialTexts } from '../../core/match/item-texts.ts';
import { findTerms } from '../../core/match/terms.ts';
import { TUNING } from '../../core/match/tuning.ts';
import type { MaterialIndex } from '../../core/material/material.ts';

/** A material as the peers get it: the very terms that Eko's index holds, by field. */
export interface PeerDocument {
  readonly id: number;
  readonly subject: string;
  readonly situation: string;
  readonly summary: string;
}

const WHOLE_WORDS = { split: () => null, part: 0 };

/** The materials as strings of terms, so that no peer reads, stems or joins anything itself. */
export function toPeerDocuments({ materials }: MaterialIndex): readonly PeerDocument[] {
  return materials.map((material, id) => {
    const fields = { subject: '', situation: '', summary: '' };
    for (const { text, language, role } of materialTexts(material, TUNING)) {
      const terms = findTerms(text, language, WHOLE_WORDS).map(({ term }) => term);
      fields[role] += ` ${terms.join(' ')}`;
    }
    return { id, ...fields };
  });
}

/** Terms stand between blanks; nothing else parts them. */
export function splitTerms(text: string): string[] {
  return text.split(' ').filter((term) => term !== '');
}
