// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { toAddressSuggestions } from '../../../../core/match/address-suggestions.ts';
import type { Material } from '../../../../core/material/material.ts';
import { sampleMaterial } from '../../../support/samples.ts';

const hit = (part: Partial<Material>) => ({
  material: sampleMaterial(part),
  score: 1,
  stems: new Set<string>(),
});

test('Firefox gets plain text, Chromium the same as XML', () => {
  const hits = [hit({ title: 'R&D <b>"öppet"</b>', publisher: "O'Hara & Co" })];
  expect(toAddressSuggestions(hits, 'plain')).toEqual([
    {
      content: 'https://example.org/licenser',
      description: `R&D <b>"öppet"</b> – O'Hara & Co · example.org`,
    },
  ]);
  const [row] = toAddressSuggestions(hits, 'xml');
  expect(row?.description).toBe(
    'R&#38;D &#60;b&#62;&#34;öppet&#34;&#60;/b&#62; <dim>– O&#39;Hara &#38; Co · example.org</dim>',
  );
  const parsed = new DOMParser().parseFromString(`<row>${row?.description}</row>`, 'text/xml');
  expect(parsed.documentElement.textContent).toBe(`R&D <b>"öppet"</b> – O'Hara & Co · example.org`);
});

test.each(['a\u0000b\u001F', 'ensam halva \uD83D', 'rad\nbruten\uFFFF'])(
  'a title that XML cannot hold (%j) does not spoil the rows',
  (title) => {
    const [row] = toAddressSuggestions([hit({ title })], 'xml');
    const parsed = new DOMParser().parseFromString(`<row>${row?.description}</row>`, 'text/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
  },
);

test('recordings on one list give one row, one with an address of its own another', () => {
  const url = 'https://nosad.se/workshops';
  const rows = toAddressSuggestions(
    [
      hit({ id: 'a', url, addressIsList: true }),
      hit({ id: 'b', url, addressIsList: true }),
      hit({ id: 'c', url, addressIsList: true, recordingUrl: 'https://example.org/c.mp4' }),
    ],
    'plain',
  );
  expect(rows.map(({ content }) => content)).toEqual([url, 'https://example.org/c.mp4']);
});
