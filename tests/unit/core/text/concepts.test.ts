import { describe, expect, test } from 'vitest';
import { findConcepts } from '../../../../core/text/concept-labels.ts';
import { CONCEPTS, conceptLabel, conceptNumber } from '../../../../core/text/concepts.ts';
import { splitWords, stem } from '../../../../core/text/words.ts';

function conceptsIn(text: string, language: 'sv' | 'en' = 'sv'): string[] {
  const words = splitWords(text).map(({ form, start, end }) => ({
    form,
    stem: stem(form, language),
    written: text.slice(start, end),
  }));
  return findConcepts(words, language).map(({ concept }) => CONCEPTS[concept]?.id ?? '?');
}

describe('the table', () => {
  test('every link leads to a concept, and none to itself', () => {
    for (const { id, broader, related, leadsTo } of CONCEPTS) {
      for (const other of [...broader, ...related, ...leadsTo]) {
        expect(conceptNumber(other), `${id} → ${other}`).toBeDefined();
        expect(other).not.toBe(id);
      }
    }
  });

  test('every concept has labels in both languages and a weight within bounds', () => {
    for (const { id, sv, en, weight } of CONCEPTS) {
      expect(sv && en, id).toBeTruthy();
      expect(weight, id).toBeGreaterThanOrEqual(0);
      expect(weight, id).toBeLessThanOrEqual(1);
    }
  });

  test('no label names two concepts', () => {
    const owners = new Map<string, string>();
    for (const { id, sv, en, alt } of CONCEPTS) {
      for (const label of new Set([sv, en, ...alt].map((each) => each.toLowerCase()))) {
        expect(owners.get(label) ?? id, label).toBe(id);
        owners.set(label, id);
      }
    }
  });
});

describe('findConcepts', () => {
  test.each([
    ['Läs om öppna datan på Sveriges dataportal', ['open-data', 'national-data-portal']],
    ['Öppna geodata från kommunen', ['geodata', 'municipality']],
    ['Licensen är CC0', ['licence', 'creative-commons']],
    ['Enligt lagen (2022:818)', ['open-data-act']],
    ['We use open source', ['open-source']],
  ])('%s', (text, ids) => {
    expect(conceptsIn(text)).toEqual(ids);
  });

  test('Swedish and English name the same concept', () => {
    expect(conceptsIn('high-value datasets', 'en')).toEqual(conceptsIn('värdefulla datamängder'));
    expect(conceptsIn('harvested', 'en')).toEqual(conceptsIn('skördas'));
  });

  test.each([
    ['access to the building', 'accessibility'],
    ['Lediga jobb', 'outdoor-recreation'],
    ['Öppna ärenden', 'open-data'],
    ['Hör av dig till oss', 'open-source'],
    ['på ena sidan', 'ena'],
    ['Öppna förskolan har öppet', 'open-data'],
    ['Ansök om jaktlicens', 'licence'],
    ['your driving licence', 'licence'],
  ])('%s does not speak of %s', (text, id) => {
    expect(conceptsIn(text, /^[a-z ]+$/.test(text) ? 'en' : 'sv')).not.toContain(id);
  });
});

test('a concept is shown by its label, and an unknown id as it is', () => {
  expect(conceptLabel('high-value-datasets', 'sv')).toBe('värdefulla datamängder');
  expect(conceptLabel('high-value-datasets', 'en')).toBe('high-value datasets');
  expect(conceptLabel('unheard-of', 'sv')).toBe('unheard-of');
});
