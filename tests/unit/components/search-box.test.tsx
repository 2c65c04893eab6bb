// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SearchBox } from '../../../components/SearchBox.tsx';
import { SearchTools } from '../../../components/SearchTools.tsx';
import { searchSv } from '../../../components/texts/search-sv.ts';
import { sv } from '../../../components/texts/sv.ts';
import { compileIndex } from '../../../core/match/compile-index.ts';
import { choicesOf, findMaterials } from '../../../core/match/find-materials.ts';
import { sampleIndex, sampleMaterial } from '../../support/samples.ts';

afterEach(cleanup);

const MATERIALS = [
  sampleMaterial({
    id: 'licence',
    title: 'Rekommendation om öppna licenser',
    topics: ['licenser'],
  }),
  sampleMaterial({ id: 'film', title: 'Film om licenser', kind: 'tool', topics: ['licenser'] }),
  sampleMaterial({ id: 'english', title: 'Open licences', language: 'en', topics: ['CC0'] }),
];
const compiled = compileIndex(sampleIndex(MATERIALS));

function show(part: Partial<Parameters<typeof SearchBox>[0]> = {}) {
  const openLink = vi.fn();
  const props = {
    ...{ language: 'sv', saved: [], tools: SearchTools, openLink },
    ...{ itemActions: undefined, asked: null },
    source: {
      search: (query, filter, limit) => findMaterials(query, filter, limit, compiled),
      choices: () => choicesOf(compiled),
    },
    ...part,
  } as const satisfies Parameters<typeof SearchBox>[0];
  const { rerender } = render(<SearchBox {...props} />);
  return { openLink, again: (next: typeof part) => rerender(<SearchBox {...props} {...next} />) };
}

const box = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (words: string) => fireEvent.input(box(), { target: { value: words } });
const titles = () => [...document.querySelectorAll('h3 a')].map((each) => each.textContent);
const press = (key: string, part: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...part });
const focused = () => document.activeElement?.textContent;

test('keys lead from the box to the hits, among them, and back', () => {
  show();
  box().focus();
  type('licenser');
  const [first = '', second = ''] = titles();
  press('ArrowDown');
  expect(focused()).toBe(first);
  press('ArrowDown');
  expect(focused()).toBe(second);
  press('Home');
  expect(focused()).toBe(first);
  press('End');
  expect(focused()).toBe(titles().at(-1));
  press('Escape');
  expect(document.activeElement).toBe(box());
  press('Enter');
  expect(focused()).toBe(first);
  press('ArrowUp');
  expect(document.activeElement).toBe(box());
});

test.each([{ altKey: true }, { ctrlKey: true }, { isComposing: true }])(
  'a key that the browser or a keyboard for other scripts wants stays theirs (%o)',
  (modifier) => {
    show();
    box().focus();
    type('licenser');
    expect(press('ArrowDown', modifier)).toBe(true);
    expect(document.activeElement).toBe(box());
  },
);

test('filters narrow what was found, and alone they find too', async () => {
  show();
  const kind = await screen.findByRole<HTMLSelectElement>('combobox', { name: searchSv.kind });
  const language = screen.getByRole<HTMLSelectElement>('combobox', { name: searchSv.language });
  expect([...kind.options].map(({ text }) => text)).toContain(`${sv.kinds.tool} (1)`);
  type('licenser');
  expect(titles()).toHaveLength(3);
  fireEvent.change(kind, { target: { value: 'tool' } });
  expect(titles()).toEqual(['Film om licenser']);
  type('');
  expect(titles()).toEqual(['Film om licenser']);
  fireEvent.change(kind, { target: { value: '' } });
  fireEvent.change(language, { target: { value: 'en' } });
  expect(titles()).toEqual(['Open licences']);
});

test('with the box empty there are topics with counts, which lead to their material and away again', async () => {
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'licenser 2' }));
  expect(titles()).toHaveLength(2);
  expect(document.activeElement).toBe(box());
  fireEvent.click(screen.getByRole('button', { name: searchSv.removeTopic('licenser') }));
  expect(titles()).toEqual([]);
});

test('what is saved is found by one button, which says when there is nothing', async () => {
  const { again } = show();
  fireEvent.click(await screen.findByRole('button', { name: searchSv.saved(0) }));
  expect(screen.getByText(searchSv.noneSaved)).toBeTruthy();
  again({ saved: ['film'] });
  expect(titles()).toEqual(['Film om licenser']);
  type('zzzqqq');
  expect(titles()).toEqual([]);
});

test('words from outside fill the box, the same ones anew when asked for again', () => {
  const { again } = show({ asked: { words: 'film' } });
  expect(titles()).toEqual(['Film om licenser']);
  type('');
  again({ asked: { words: 'film' } });
  expect(box().value).toBe('film');
});

test('an empty index has its sentence', async () => {
  show({ source: { search: () => [], choices: () => choicesOf(compileIndex(sampleIndex([]))) } });
  expect(await screen.findByText(searchSv.empty)).toBeTruthy();
});

test.each(['a'.repeat(500), '👩‍💻🎉', 'ترخيص البيانات', '\u202Elicens', '"(*)[\\', '   '])(
  'nothing breaks on %s',
  (words) => {
    show();
    type(words);
    expect(box().value).toBe(words);
    expect(box().maxLength).toBe(500);
  },
);

test('every hit can be opened, and names are marked where words were meant', async () => {
  const { openLink } = show();
  type('licenserr');
  const [hit] = screen.getAllByRole('listitem');
  if (!hit) throw new Error('no hit');
  await waitFor(() => expect(hit.querySelector('mark')?.textContent).toMatch(/licens/i));
  fireEvent.click(within(hit).getByRole('link'));
  expect(openLink).toHaveBeenCalledOnce();
});
