// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { WorkshopSection } from '../../../components/WorkshopSection.tsx';
import type { Workshop } from '../../../core/material/material.ts';
import type { ComingWorkshop, WorkshopsView } from '../../../core/workshops-view.ts';
import { sampleIndex, sampleWorkshop } from '../../support/samples.ts';

afterEach(cleanup);

const coming = (workshop: Workshop, part: Partial<ComingWorkshop> = {}): ComingWorkshop => ({
  workshop,
  reasons: [],
  isGoingOn: false,
  ...part,
});

function show(
  workshops: Partial<WorkshopsView>,
  part: Partial<Parameters<typeof WorkshopSection>[0]> = {},
) {
  const actions = {
    openLink: vi.fn(),
    addToCalendar: vi.fn(),
    remind: vi.fn(),
    stopReminding: vi.fn(),
  };
  render(
    <WorkshopSection
      workshops={{ coming: [], preliminary: [], past: [], ...workshops }}
      network={sampleIndex().network}
      surface="panel"
      language="sv"
      now="2026-11-23T10:00:00+01:00"
      reminders={{ pending: [], isPermitted: false }}
      actions={actions}
      {...part}
    />,
  );
  return actions;
}

test('a coming workshop shows when in Stockholm, where, whose and about what, with its sign-up', () => {
  const workshop = sampleWorkshop({ place: 'Goto 10, Stockholm', language: 'en' });
  const { openLink } = show({ coming: [coming(workshop)] });
  expect(screen.getByText(/tisdag 1 december kl\. 10–11.*, om 8 dagar/)).toBeTruthy();
  expect(
    screen.getByText(
      /^example\.org · Goto 10, Stockholm · På nätet · på engelska · Exempelmyndigheten ·/,
    ),
  ).toBeTruthy();
  expect(screen.getByText('licenser')).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: 'Anmäl dig' }));
  expect(openLink).toHaveBeenCalledWith('https://example.org/anmalan');
  fireEvent.click(screen.getByRole('link', { name: 'Licenser i praktiken' }));
  expect(openLink).toHaveBeenLastCalledWith('https://example.org/workshop');
});

test('what fits the page says why', () => {
  const reasons = [{ term: 'licens', field: 'heading', share: 1 }] as const;
  show({ coming: [coming(sampleWorkshop(), { reasons })] });
  expect(screen.getByText('Passar: licens i rubriken')).toBeTruthy();
});

test('without a sign-up the network’s workshops are linked instead', () => {
  show({ coming: [coming(sampleWorkshop({ signupUrl: null }))] });
  expect(screen.queryByRole('link', { name: 'Anmäl dig' })).toBeNull();
  const link = screen.getByRole('link', { name: 'Anmälan: se nätverkets workshoppar' });
  expect(link.getAttribute('href')).toBe('https://example.org/workshops');
});

test('a cancelled workshop says so and takes no sign-up, calendar or reminder', () => {
  show({ coming: [coming(sampleWorkshop({ status: 'cancelled' }))] });
  expect(screen.getByText('Inställd:')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Anmäl dig' })).toBeNull();
  // All that is left to press is the section's own heading.
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Kommande workshoppar',
  ]);
});

test('a moved workshop says so, with its new time', () => {
  show({ coming: [coming(sampleWorkshop({ status: 'moved' }))] });
  expect(screen.getByText('Flyttad till ny tid:').parentElement?.textContent).toContain(
    'tisdag 1 december',
  );
});

test('the popup shows one, after what is cancelled before it, and all on request', () => {
  const three = [
    coming(sampleWorkshop({ id: 'a', title: 'A', status: 'cancelled' })),
    coming(sampleWorkshop({ id: 'b', title: 'B' })),
    coming(sampleWorkshop({ id: 'c', title: 'C' })),
  ];
  show({ coming: three }, { surface: 'popup' });
  const titles = () =>
    screen.getAllByRole('heading', { level: 3 }).map((h) => h.querySelector('a')?.textContent);
  expect(titles()).toEqual(['A', 'B']);
  fireEvent.click(screen.getByRole('button', { name: 'Visa alla 3 kommande' }));
  expect(titles()).toEqual(['A', 'B', 'C']);
});

test('five hundred workshops begin with five', () => {
  const many = Array.from({ length: 500 }, (_, at) => coming(sampleWorkshop({ id: `w${at}` })));
  show({ coming: many });
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
  expect(screen.getByRole('button', { name: 'Visa alla 500 kommande' })).toBeTruthy();
});

test('a workshop is put in the calendar by its button', () => {
  const workshop = sampleWorkshop();
  const { addToCalendar } = show({ coming: [coming(workshop)] });
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till i kalendern' }));
  expect(addToCalendar).toHaveBeenCalledWith(workshop);
});

test('a reminder is set, shown and taken back with the same button', () => {
  const workshop = sampleWorkshop();
  const { remind } = show({ coming: [coming(workshop)] });
  fireEvent.click(screen.getByRole('button', { name: 'Påminn mig' }));
  expect(remind).toHaveBeenCalledWith(workshop);
  cleanup();
  const pending = [{ workshopId: workshop.id }];
  const { stopReminding } = show(
    { coming: [coming(workshop)] },
    { reminders: { pending, isPermitted: true } },
  );
  expect(screen.getByText('Du får en påminnelse dagen före och en timme före.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort påminnelsen' }));
  expect(stopReminding).toHaveBeenCalledWith(workshop.id);
});

test('a reminder that the browser would not show says so and can ask again', () => {
  const workshop = sampleWorkshop();
  const pending = [{ workshopId: workshop.id }];
  const { remind } = show(
    { coming: [coming(workshop)] },
    { reminders: { pending, isPermitted: false } },
  );
  expect(screen.getByText(/visar inga aviseringar från Eko/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Tillåt aviseringar' }));
  expect(remind).toHaveBeenCalledWith(workshop);
});

test('of a workshop without hours, or one that has begun, nobody is reminded', () => {
  show({
    coming: [
      coming(sampleWorkshop({ id: 'a', startsAt: null, endsAt: null })),
      coming(sampleWorkshop({ id: 'b', startsAt: '2026-11-23T09:30:00+01:00' })),
    ],
  });
  expect(screen.queryByRole('button', { name: 'Påminn mig' })).toBeNull();
});

test('with nothing announced the habit is told and the network’s page linked', () => {
  show({});
  expect(
    screen.getByText('Ingen workshop är annonserad just nu. Nätverket brukar träffas på tisdagar.'),
  ).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Nätverkets workshoppar' })).toBeTruthy();
  expect(screen.queryByText(/Preliminärt/)).toBeNull();
});

test('a day by rule is called preliminary, and nothing is said to be announced', () => {
  const series = {
    id: 's',
    title: 'Nätverksträff',
    url: 'https://example.org/workshops',
    language: 'sv',
    weekday: 'tuesday',
    weekOfMonth: 1,
    startTime: '10:00',
    endTime: null,
    breakMonths: [],
    exceptions: [],
    activeUntil: '2027-06-01',
  } as const;
  const day = { series, date: '2026-12-01', startsAt: '2026-12-01T10:00:00+01:00', endsAt: null };
  show({ preliminary: [day] });
  const region = within(screen.getByRole('region', { name: 'Kommande workshoppar' }));
  expect(region.getByText(/^Preliminärt: tisdag 1 december kl\. 10/)).toBeTruthy();
  expect(region.getByText(/Ingen workshop är annonserad just nu/)).toBeTruthy();
  expect(region.queryByRole('link', { name: 'Anmäl dig' })).toBeNull();
  expect(region.getByRole('link').getAttribute('href')).toBe('https://example.org/workshops');
});

test('everything is English for an English reader', () => {
  show({ coming: [coming(sampleWorkshop())] }, { language: 'en' });
  expect(screen.getByText(/Tuesday 1 December, 10:00–11:00.*, in 8 days/)).toBeTruthy();
  for (const name of ['Add to calendar', 'Remind me'])
    expect(screen.getByRole('button', { name })).toBeTruthy();
});
