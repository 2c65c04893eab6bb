import type { Language, Material, Workshop } from '../material/material.ts';
import type { Tuning } from './tuning.ts';

/** One text of a material or workshop, with what it counts. */
export interface ItemText {
  readonly text: string;
  readonly language: Language;
  readonly weight: number;
  /** What the item is about, a situation in which it helps, or what its summary touches. */
  readonly role: 'subject' | 'situation' | 'summary';
}

/** Everything a material says of itself. */
export function materialTexts(material: Material, tuning: Tuning): readonly ItemText[] {
  return [
    ...workshopTexts(material, tuning),
    ...situationTexts(material.helps.sv, 'sv', tuning),
    ...situationTexts(material.helps.en, 'en', tuning),
  ];
}

/** Title, topics (the first tells most) and summary. */
export function workshopTexts(
  { title, language, topics, summary }: Material | Workshop,
  { material: weights }: Tuning,
): readonly ItemText[] {
  const texts: ItemText[] = [{ text: title, language, weight: weights.title, role: 'subject' }];
  topics.forEach((text, at) => {
    const weight = weights.topics / (1 + at * LATER_TOPIC);
    texts.push({ text, language: 'sv', weight, role: 'subject' });
  });
  for (const tongue of ['sv', 'en'] as const) {
    const text = summary[tongue];
    if (text) texts.push({ text, language: tongue, weight: weights.summary, role: 'summary' });
  }
  return texts;
}

const LATER_TOPIC = 0.25;

/** Many phrases together weigh no more than a few, or the best described would always win. */
function situationTexts(
  phrases: readonly string[],
  language: Language,
  tuning: Tuning,
): readonly ItemText[] {
  const weight = tuning.material.helps / Math.max(1, phrases.length / FULL_PHRASES);
  return phrases.map((text) => ({ text, language, weight, role: 'situation' }));
}

const FULL_PHRASES = 3;
