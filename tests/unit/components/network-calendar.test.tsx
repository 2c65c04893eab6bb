// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NetworkCalendar } from '../../../components/NetworkCalendar.tsx';
import type { Network } from '../../../core/material/material.ts';
import { toWorkshopsView } from '../../../core/workshops/workshops-view.ts';
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
  render(<NetworkCalendar {...{ workshops, network, now: NOW, language: 'sv', ...actions }} />);
  return actions;
}
const titles = () => screen.getAllByRole('link').map((link) => link.textContent);

test('the latest year with workshops is listed first, each workshop with what its link opens', () => {
  const { openLink } = show();
  expect(titles()).toEqual(['Roda', 'Hansken']);
  const [first] = within(screen.getAllByRole('list').at(-1)!).getAllByRole('listitem');
  expect(first?.textContent).toMatch(/7 maj.*Roda.*Inspelning/);
  fireEvent.click(screen.getByRole('link', { name: 'Roda' }));
  expect(openLink).toHaveBeenCalledWith('https://example.org/roda.mp4');
});

test('every year is a button with its name and number, and shows its list when chosen', () => {
  show();
  expect(screen.getByRole('button', { name: '2026, 0 workshoppar' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '2024, 2 workshoppar', pressed: true })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '2023, 1 workshop' }));
  expect(titles()).toEqual(['Geodata']);
  expect(screen.getByRole('heading', { name: '2023, 1 workshop' })).toBeTruthy();
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
