// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { readPortalFixtures } from '../../../cli/portals/fixtures.ts';
import { DatasetAdvice } from '../../../components/DatasetAdvice.tsx';
import type { DatasetProps } from '../../../components/dataset-props.ts';
import type { DatasetView } from '../../../core/view-state.ts';
import { sampleMaterial } from '../../support/samples.ts';

afterEach(cleanup);

const fixtures = readPortalFixtures();

function viewOf(name: string, part: Partial<DatasetView> = {}): DatasetView {
  const page = fixtures.find((fixture) => fixture.name === name)?.page;
  if (!page?.dataset) throw new Error(`no dataset in ${name}`);
  const { url, kind, platform, dataset } = page;
  const materials = [sampleMaterial({ id: 'digg-licenser', title: 'Välj licens' })];
  const readAt = '2026-11-24T14:32:00+01:00';
  return { url, kind, platform, dataset, materials, readAt, silenced: [], ...part };
}

function show(view: DatasetView, part: Partial<DatasetProps> = {}) {
  const actions = { silence: vi.fn(), restore: vi.fn(), copy: vi.fn(async () => true) };
  const reread = vi.fn();
  const openLink = vi.fn();
  render(
    <DatasetAdvice
      {...{ view, actions, reread, openLink }}
      surface="panel"
      language="sv"
      {...part}
    />,
  );
  return { ...actions, reread, openLink };
}

test('dataset and publisher are named, and a piece of advice leads to guide and specification', () => {
  const { openLink } = show(viewOf('ckan-lacks-licence'));
  expect(screen.getByRole('heading', { name: 'Datamängden på sidan: 1 råd' })).toBeTruthy();
  expect(screen.getByText('Laddplatser för elbilar')).toBeTruthy();
  expect(screen.getByText('Utgivare: Exempelviks kommun')).toBeTruthy();
  expect(
    screen.getByText(/^Syns inte på sidan\. Licensen anges på varje distribution/),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: 'Läs mer: Välj licens' }));
  expect(openLink).toHaveBeenCalledWith('https://example.org/licenser');
  const section = screen.getByRole<HTMLAnchorElement>('link', { name: 'Licens i DCAT-AP-SE' });
  expect(section.href).toBe(
    'https://docs.dataportal.se/dcat/sv/#dcat_Distribution-dcterms_license',
  );
});

test('what may stand in a folded row is not called unseen outright', () => {
  show(viewOf('dataportal-lacks-licence'));
  expect(screen.getByText(/kan stå i en hopfälld rad/)).toBeTruthy();
});

test('three pieces are shown first, all of them on request', () => {
  show(viewOf('dataportal-lacks-recommended'));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: /^Visa alla \d råd$/ }));
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3);
});

test('one piece, or all of it, can be hidden; hidden advice is counted and can be brought back', () => {
  const { silence } = show(viewOf('ckan-lacks-licence'));
  fireEvent.click(screen.getByRole('button', { name: 'Dölj rådet om Licens' }));
  expect(silence).toHaveBeenLastCalledWith('license');
  fireEvent.click(screen.getByRole('button', { name: 'Dölj alla råd' }));
  expect(silence).toHaveBeenLastCalledWith('all');
  cleanup();
  const { restore } = show(viewOf('ckan-lacks-licence', { silenced: ['all'] }));
  expect(screen.queryByRole('listitem')).toBeNull();
  expect(screen.getByText('1 råd är dolt.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Visa dolda råd' }));
  expect(restore).toHaveBeenCalledOnce();
});

test('a page that is still being filled gets no advice, and can be read again', () => {
  const { reread } = show(viewOf('dataportal-still-loading'));
  expect(screen.getByText(/^Sidan fyller fortfarande på uppgifter/)).toBeTruthy();
  expect(screen.queryByRole('listitem')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Läs igen' }));
  expect(reread).toHaveBeenCalledOnce();
});

test('a full page is said to need nothing; a statistics table is named and not judged', () => {
  show(viewOf('dataportal-full'));
  expect(screen.getByText(/^Eko har inga råd/)).toBeTruthy();
  cleanup();
  show(viewOf('pxweb-table'));
  expect(screen.getByText('Folkmängd efter region och år')).toBeTruthy();
  expect(screen.queryByText(/^Eko har inga råd/)).toBeNull();
});

test('the facts are copied as JSON-LD, and a refusal is told of', async () => {
  const { copy } = show(viewOf('ckan-full'));
  fireEvent.click(screen.getByRole('button', { name: 'Kopiera som JSON-LD' }));
  expect(await screen.findByText('Kopierat.')).toBeTruthy();
  expect(copy).toHaveBeenCalledWith(expect.stringContaining('"@type": "Dataset"'));
  cleanup();
  const refusing = { silence: vi.fn(), restore: vi.fn(), copy: async () => false };
  show(viewOf('ckan-full'), { actions: refusing });
  fireEvent.click(screen.getByRole('button', { name: 'Kopiera som JSON-LD' }));
  expect(await screen.findByText(/^Webbläsaren tillät inte/)).toBeTruthy();
});

test('in English all of it is English, and the popup keeps it folded', () => {
  show(viewOf('ckan-lacks-licence'), { language: 'en', surface: 'popup' });
  const fold = screen.getByRole('button', { name: 'The dataset on the page: 1 piece of advice' });
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('listitem')).toBeNull();
  fireEvent.click(fold);
  expect(screen.getByText(/^Not seen on the page\. The licence belongs/)).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/rådet|sidan|Utgivare/);
});
