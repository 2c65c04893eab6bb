// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NetworkCalendar } from '../../../components/NetworkCalendar.tsx';
import type { Network } from '../../../core/material/material.ts';
import { toWorkshopsView } from '../../../core/workshops-view.ts';
import { sampleIndex, sampleWorkshop } from '../../support/samples.ts';

afterEach(cleanup);

const NOW = '2026-11-24T10:00:00+01:00';
const old = { startsAt: null, endsAt: null } as const;
const index = sampleIndex(
  [],
  [
    sampleWorkshop({
      ...old,
      id: 'a',
      title: 'Roda',
      date: '2024-05-07',
      recordingUrl: 'https://example.org/roda.mp4',
    }),
    sampleWorkshop({ ...old, id: 'b', title: 'Hansken', date: '2024-06-04' }),
    sampleWorkshop({ ...old, id: 'c', title: 'Geodata', date: '2023-03-07' }),
  ],
);

function show(part: Partial<Network> = {}, copied = true) {
  const actions = { openLink: vi.fn(), copy: vi.fn(async () => copied) };
  const network = { ...index.network, ...part };
  const workshops = toWorkshopsView(index, [], NOW);
  const view = () => (
    <NetworkCalendar {...{ workshops, network, now: NOW, language: 'sv', ...actions }} />
  );
  const { rerender } = render(view());
  return { ...actions, again: () => rerender(view()) };
}

/** Clicks on a year's line; the browser tells of the change a moment later. */
async function open(name: string): Promise<void> {
  const fold = screen.getByText(name).closest('details')!;
  fold.open = !fold.open;
  fireEvent(fold, new Event('toggle'));
  await waitFor(() => expect(fold.querySelector('ol') !== null).toBe(fold.open));
}
const titles = () => screen.queryAllByRole('link').map((link) => link.textContent);

test('years stand folded, the latest first; one opens into its workshops, each with what its link opens', async () => {
  const { openLink } = show();
  expect(titles()).toEqual([]);
  await open('2024, 2 workshoppar');
  expect(titles()).toEqual(['Roda', 'Hansken']);
  const [first] = within(screen.getAllByRole('list').at(-1)!).getAllByRole('listitem');
  expect(first?.textContent).toMatch(/7 maj.*Roda.*Inspelning/);
  fireEvent.click(screen.getByRole('link', { name: 'Roda' }));
  expect(openLink).toHaveBeenCalledWith('https://example.org/roda.mp4');
});

test('every year has its line with its number; one without workshops does not open', async () => {
  show();
  expect(screen.getByText('2026, 0 workshoppar').closest('details')).toBeNull();
  await open('2023, 1 workshop');
  expect(titles()).toEqual(['Geodata']);
});

test('what is open stays open while the view changes around it, and closes again', async () => {
  const { again } = show();
  await open('2024, 2 workshoppar');
  await open('2023, 1 workshop');
  again();
  expect(titles()).toEqual(['Roda', 'Hansken', 'Geodata']);
  await open('2024, 2 workshoppar');
  expect(titles()).toEqual(['Geodata']);
});

test('the calendar is offered for subscription only where the network publishes one', async () => {
  show();
  expect(screen.queryByText('Prenumerera i din kalender')).toBeNull();
  cleanup();
  const { copy } = show({ calendarUrl: 'https://example.org/eko/workshops.ics' });
  const address = 'webcal://example.org/eko/workshops.ics';
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(address);
  fireEvent.click(screen.getByRole('button', { name: 'Kopiera adressen' }));
  expect(copy).toHaveBeenCalledWith(address);
  expect(await screen.findByText('Adressen är kopierad.')).toBeTruthy();
});

test('an address that could not be copied is said to be so', async () => {
  show({ calendarUrl: 'https://example.org/w.ics' }, false);
  fireEvent.click(screen.getByRole('button', { name: 'Kopiera adressen' }));
  expect(await screen.findByText(/kunde inte kopieras/)).toBeTruthy();
});
