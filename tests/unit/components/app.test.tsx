// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../../components/App.tsx';
import type { AppProps } from '../../../components/app-props.ts';
import { en } from '../../../components/texts/en.ts';
import { settingsSv } from '../../../components/texts/settings-sv.ts';
import { sv } from '../../../components/texts/sv.ts';
import type { Suggestion } from '../../../core/match/suggestions.ts';
import { NO_FILTER } from '../../../core/material/material-filter.ts';
import type { PageView, ViewState } from '../../../core/view-state.ts';
import { sampleIndex, sampleMaterial, sampleWorkshop } from '../../support/samples.ts';

afterEach(cleanup);

const ready = (page: PageView, part: object = {}): ViewState => ({
  kind: 'ready',
  page,
  workshops: { coming: [], preliminary: [], past: [] },
  network: sampleIndex().network,
  ...part,
});
const suggestion = (part: Partial<Suggestion> = {}): Suggestion => ({
  material: sampleMaterial(),
  score: 1,
  reasons: [
    { term: 'licens', field: 'heading', share: 0.6 },
    { term: 'CC0', field: 'text', share: 0.4 },
  ],
  ...part,
});
const suggestions = (...some: Suggestion[]): ViewState =>
  ready({ kind: 'suggestions', pageTitle: 'Välj licens', suggestions: some });

const COMMON = {
  surface: 'popup',
  language: 'sv',
  now: '2026-11-24T10:00:00+01:00',
  shortcut: null,
  reminders: { pending: [], isPermitted: false },
  search: () => [],
} as const;

function show(state: ViewState | null, part: Partial<AppProps> = {}) {
  const actions = {
    addToCalendar: vi.fn(),
    remind: vi.fn(),
    stopReminding: vi.fn(),
    openLink: vi.fn(),
    openPanel: vi.fn(),
    openOptions: vi.fn(),
    reread: vi.fn(),
  };
  render(<App {...COMMON} state={state} actions={actions} {...part} />);
  return actions;
}

test('a suggestion tells what it is, whose, from when, and why it fits', () => {
  show(suggestions(suggestion()));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Välj licens');
  expect(screen.getByText('1 förslag för den här sidan')).toBeTruthy();
  const item = within(screen.getByRole('listitem'));
  expect(item.getByRole('link').getAttribute('href')).toBe('https://example.org/licenser');
  expect(
    item.getByText('example.org · Guide · 2024 · äldre än 2 år · Exempelmyndigheten'),
  ).toBeTruthy();
  expect(screen.getByRole('listitem').textContent).toContain(
    'Vilken licens som passar öppna data.',
  );
  expect(item.getByText('Passar: licens i rubriken · CC0')).toBeTruthy();
});

test('the words that page and material share are marked, in any form', () => {
  show(suggestions(suggestion()));
  const marked = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marked).toEqual(['licenser', 'licens']);
});

test('the picture of why opens on request and says which words, where, and how much each weighed', async () => {
  show(suggestions(suggestion()));
  const why = screen.getByRole('button', { name: /^Passar: licens i rubriken · CC0/ });
  expect(why.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  await screen.findByText(/^De här orden på sidan/);
  const picture = document.getElementById(why.getAttribute('aria-controls') ?? '');
  const rows = [...(picture?.querySelectorAll('li') ?? [])];
  expect(rows.map(({ textContent }) => textContent?.replaceAll('\u00A0', ' '))).toEqual([
    'licens i rubriken 60 %',
    'CC0 i texten 40 %',
  ]);
});

test('three suggestions are shown at first, and all on request', () => {
  const five = [1, 2, 3, 4, 5].map((n) =>
    suggestion({ material: sampleMaterial({ id: `m${n}`, title: `Guide ${n}` }) }),
  );
  show(suggestions(...five));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Visa 2 till' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
  cleanup();
  show(suggestions(...five), { surface: 'panel' });
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
});

test('what is said of the page changes in one and the same live region', () => {
  const actions = {
    ...{ openLink: vi.fn(), openOptions: vi.fn(), reread: vi.fn() },
    ...{ addToCalendar: vi.fn(), stopReminding: vi.fn() },
  };
  const props = { ...COMMON, actions };
  const { rerender } = render(<App {...props} state={null} />);
  const region = screen.getAllByRole('status')[0];
  rerender(<App {...props} state={suggestions(suggestion())} />);
  expect(screen.getByText('1 förslag för den här sidan').closest('[role=status]')).toBe(region);
  rerender(<App {...props} state={ready({ kind: 'needs-click' })} />);
  expect(screen.getByText(sv.needsClick(null)).closest('[role=status]')).toBe(region);
});

test('a recording opens the recording itself, and a list page is said to be one', () => {
  const recording = sampleMaterial({
    id: 'a',
    kind: 'workshop-recording',
    recordingUrl: 'https://example.org/film.mp4',
  });
  const listed = sampleMaterial({ id: 'b', kind: 'workshop', addressIsList: true });
  show(suggestions(suggestion({ material: recording }), suggestion({ material: listed })));
  const [first, second] = screen.getAllByRole('listitem');
  expect(within(first!).getByRole('link').getAttribute('href')).toBe(
    'https://example.org/film.mp4',
  );
  expect(within(first!).queryByText(sv.listNote)).toBeNull();
  expect(within(second!).getByText(sv.listNote)).toBeTruthy();
});

test('material in the other language is marked, in words and for screen readers', () => {
  show(
    suggestions(
      suggestion({ material: sampleMaterial({ language: 'en', title: 'Open licences' }) }),
    ),
  );
  expect(screen.getByText(/på engelska/)).toBeTruthy();
  expect(
    screen.getByRole('link', { name: 'Open licences' }).closest('[lang]')?.getAttribute('lang'),
  ).toBe('en');
});

test('markup in texts stays text, and an address that is no web address gives no link', () => {
  const hostile = sampleMaterial({
    title: '<img src=x onerror=alert(1)>',
    url: 'javascript:alert(1)',
  });
  show(suggestions(suggestion({ material: hostile })));
  expect(screen.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeTruthy();
  expect(document.images).toHaveLength(0);
  expect(within(screen.getByRole('listitem')).queryByRole('link')).toBeNull();
});

test('a click on a suggestion is handed over, with a modifier key the browser does as usual', () => {
  const { openLink } = show(suggestions(suggestion()));
  const link = within(screen.getByRole('listitem')).getByRole('link');
  expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
  expect(openLink).not.toHaveBeenCalled();
  expect(fireEvent.click(link)).toBe(false);
  expect(openLink).toHaveBeenCalledWith('https://example.org/licenser');
});

test('with nothing announced the view says so and links the network’s page', () => {
  show(ready({ kind: 'needs-click' }));
  expect(
    screen.getByText(
      /Ingen workshop är annonserad just nu\. Nätverket brukar träffas på tisdagar\./,
    ),
  ).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Nätverkets workshoppar' })).toBeTruthy();
});

test.each([
  [
    ready({ kind: 'nothing-fits', pageTitle: 'Jakt', silentBecause: 'other-subject' }),
    sv.silence['other-subject'],
    en.silence['other-subject'],
  ],
  [ready({ kind: 'needs-click' }), sv.needsClick(null), en.needsClick(null)],
  [ready({ kind: 'unreadable', problem: 'pdf' }), sv.unreadable.pdf, en.unreadable.pdf],
  [
    ready({ kind: 'unreadable', problem: 'local-file' }),
    sv.unreadable['local-file'],
    en.unreadable['local-file'],
  ],
  [ready({ kind: 'not-answering' }), sv.notAnsweringHelp, en.notAnsweringHelp],
  [{ kind: 'no-index' } as const, sv.noIndexHelp, en.noIndexHelp],
  [null, sv.reading, en.reading],
])('each state has its sentence in both languages (%#)', (state, swedish, english) => {
  show(state);
  expect(screen.getByText(swedish)).toBeTruthy();
  cleanup();
  show(state, { language: 'en' });
  expect(screen.getByText(english)).toBeTruthy();
});

test('the shortcut is named where there is one', () => {
  show(ready({ kind: 'needs-click' }), { shortcut: 'Alt+Skift+E' });
  expect(
    screen.getByText('Sidan har bytts. Klicka på Ekos ikon eller tryck Alt+Skift+E.'),
  ).toBeTruthy();
});

test('where nothing fits, one can ask why', () => {
  const nearest = sampleMaterial({ title: 'Nära guide', url: 'https://example.org/nara' });
  const facts = { named: [{ term: 'licens', field: 'heading' as const }], nearest };
  const page = { kind: 'nothing-fits', pageTitle: 'Jakt', silentBecause: 'other-subject' } as const;
  const actions = show(ready({ ...page, facts }));
  const why = screen.getByText(sv.whyNothing.title).closest('details');
  expect(why?.open).toBe(false);
  expect(why?.textContent).toContain(`licens ${sv.whyNothing.place(sv.places.heading)}`);
  fireEvent.click(screen.getByText('Nära guide'));
  expect(actions.openLink).toHaveBeenCalledWith('https://example.org/nara');
  cleanup();
  show(ready({ ...page, facts: { named: [], nearest: null } }), { language: 'en' });
  expect(screen.getByText(en.whyNothing.noneNamed)).toBeTruthy();
});

test('where nothing fits, the search box comes before the workshop', () => {
  show(ready({ kind: 'nothing-fits', pageTitle: 'Jakt', silentBecause: 'other-subject' }));
  const box = screen.getByRole('searchbox', { name: sv.searchLabel });
  const workshop = screen.getByRole('region', { name: sv.workshops.next });
  expect(box.compareDocumentPosition(workshop)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('typing searches, and Escape empties the box without closing Eko', () => {
  const search = vi.fn(() => [{ material: sampleMaterial(), score: 1, stems: new Set<string>() }]);
  show(suggestions(), { surface: 'panel', search });
  const box = screen.getByRole<HTMLInputElement>('searchbox');
  fireEvent.input(box, { target: { value: 'licens' } });
  expect(search).toHaveBeenLastCalledWith('licens', NO_FILTER, expect.any(Number));
  expect(screen.getByText('1 träff')).toBeTruthy();
  expect(fireEvent.keyDown(box, { key: 'Escape' })).toBe(false);
  expect(screen.queryByText('1 träff')).toBeNull();
});

test('a page that does not answer can be asked again', () => {
  const { reread } = show(ready({ kind: 'not-answering' }));
  fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(reread).toHaveBeenCalledOnce();
});

test('the view says since when and from where Eko has what it shows', async () => {
  const at = new Date(2026, 10, 24, 8, 10).toISOString();
  const now = new Date(2026, 10, 24, 10, 0).toISOString();
  show(suggestions(suggestion()), { now, freshness: { kind: 'fetched', at, from: 'wiki' } });
  expect(await screen.findByText('Hämtat i dag 08.10 från nätverkets wiki.')).toBeTruthy();
  cleanup();
  show(suggestions(suggestion()), {
    language: 'en',
    freshness: { kind: 'bundled', at: '2026-08-21T00:00:00+02:00' },
  });
  expect(
    await screen.findByText(/^The copy that came with Eko, of 2\d August 2026\.$/),
  ).toBeTruthy();
});

test('a material tells its last change, quietly where that is long ago, and a foreign source', () => {
  const material = sampleMaterial({ updated: '2024-03-07', source: 'Geonätverket' });
  show(suggestions(suggestion({ material })));
  expect(screen.getByRole('listitem').textContent).toContain(
    'Guide · uppdaterad mars 2024 · äldre än 2 år · Exempelmyndigheten · från Geonätverket',
  );
  cleanup();
  const fresh = sampleMaterial({ updated: '2026-03', source: sampleIndex().network.name });
  show(suggestions(suggestion({ material: fresh })));
  expect(
    screen.getByText('example.org · Guide · uppdaterad mars 2026 · Exempelmyndigheten'),
  ).toBeTruthy();
  expect(screen.queryByText(/äldre än/)).toBeNull();
});

test('a choice that could not be kept is said so beside what is always in sight', async () => {
  show(suggestions(suggestion()), { refusal: 'too-large' });
  const footer = screen.getByRole('contentinfo');
  expect(await within(footer).findByText(settingsSv.status['too-large'])).toBeDefined();
  expect(within(footer).getByRole('status').textContent).toBe(settingsSv.status['too-large']);
  cleanup();
  show(suggestions(suggestion()), { refusal: null });
  expect(within(screen.getByRole('contentinfo')).getByRole('status').textContent).toBe('');
});

test('before the first answer nothing is shown that it would move', () => {
  show(ready({ kind: 'reading' }));
  expect(screen.queryByRole('searchbox')).toBeNull();
  expect(screen.queryByRole('region', { name: sv.workshops.next })).toBeNull();
  expect(screen.getByText(sv.reading)).toBeTruthy();
});

test('while another page is read what stands around stays, and nothing of the last page', () => {
  const workshops = {
    coming: [{ workshop: sampleWorkshop(), reasons: [], isGoingOn: false }],
    ...{ preliminary: [], past: [] },
  };
  const props = {
    ...COMMON,
    actions: {
      ...{ openLink: vi.fn(), openOptions: vi.fn(), reread: vi.fn() },
      ...{ addToCalendar: vi.fn(), stopReminding: vi.fn() },
    },
  };
  const answered = ready(
    { kind: 'suggestions', pageTitle: 'Välj licens', suggestions: [suggestion()] },
    { workshops },
  );
  const { rerender } = render(<App {...props} state={answered} />);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'licens' } });
  rerender(<App {...props} state={ready({ kind: 'reading' }, { workshops })} />);
  expect(document.body.textContent).not.toContain('Välj licens');
  expect(screen.queryByText('1 förslag för den här sidan')).toBeNull();
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('licens');
  const region = screen.getByRole('region', { name: sv.workshops.next });
  expect(region.getAttribute('aria-busy')).toBe('true');
  expect(region.textContent).toContain(sampleWorkshop().title);
});

test('a name in another language than the view’s is marked wherever a control or a sentence has it', () => {
  const actions = {
    ...{ openLink: vi.fn(), openOptions: vi.fn(), reread: vi.fn(), silence: vi.fn() },
    ...{ addToCalendar: vi.fn(), stopReminding: vi.fn() },
  };
  show(suggestions(suggestion()), { language: 'en', actions });
  const { title } = sampleMaterial();
  const more = screen.getByRole('button', { name: en.items.more(title) });
  expect(within(more).getByText(title).getAttribute('lang')).toBe('sv');
});
