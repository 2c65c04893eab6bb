// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { RemindersSection } from '../../../components/RemindersSection.tsx';
import { toReminderText } from '../../../components/reminder-text.ts';
import type { Reminder } from '../../../core/workshops/reminders.ts';

afterEach(cleanup);

const NOW = '2026-11-30T10:00:00+01:00';
const reminder: Reminder = {
  workshopId: 'licenser',
  title: 'Licenser i praktiken',
  language: 'sv',
  startsAt: '2026-12-01T10:00:00+01:00',
  endsAt: '2026-12-01T11:00:00+01:00',
  url: 'https://example.org/anmalan',
  hasSignUp: true,
  shown: [],
};

function show(pending: readonly Reminder[], isPermitted = true) {
  const actions = { openLink: vi.fn(), permit: vi.fn(), stopReminding: vi.fn(), clear: vi.fn() };
  render(<RemindersSection {...{ pending, isPermitted, now: NOW, language: 'sv', ...actions }} />);
  return actions;
}

test('each reminder shows its workshop and when, and can be removed by name', () => {
  const { openLink, stopReminding } = show([reminder]);
  expect(screen.getByText(/tisdag 1 december kl\. 10–11.*, i morgon/)).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: 'Licenser i praktiken' }));
  expect(openLink).toHaveBeenCalledWith('https://example.org/anmalan');
  fireEvent.click(
    screen.getByRole('button', { name: 'Ta bort påminnelsen om Licenser i praktiken' }),
  );
  expect(stopReminding).toHaveBeenCalledWith('licenser');
});

test('several reminders can be removed at once', () => {
  const { clear } = show([reminder, { ...reminder, workshopId: 'b', title: 'B' }]);
  fireEvent.click(screen.getByRole('button', { name: 'Ta bort alla påminnelser' }));
  expect(clear).toHaveBeenCalledOnce();
});

test('with no reminders the section says how to get one', () => {
  show([]);
  expect(screen.getByText(/Du har inga påminnelser/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('where the browser shows no notifications it is said, and can be allowed', () => {
  const { permit } = show([reminder], false);
  fireEvent.click(screen.getByRole('button', { name: 'Tillåt aviseringar' }));
  expect(permit).toHaveBeenCalledOnce();
});

test.each([
  [
    'day-before',
    'Snart: Licenser i praktiken',
    /1 december.*i morgon\. Klicka för att öppna anmälan\./,
  ],
  ['cancelled', 'Inställd: Licenser i praktiken', /Klicka för att öppna workshoppens sida\./],
] as const)('a notification (%s) says what, when and what a click does', (kind, title, message) => {
  const text = toReminderText({ reminder, kind }, NOW);
  expect(text.title).toBe(title);
  expect(text.message).toMatch(message);
});

test('of an English workshop the notification is in English', () => {
  const text = toReminderText(
    { reminder: { ...reminder, language: 'en' }, kind: 'hour-before' },
    NOW,
  );
  expect(text).toMatchObject({
    title: 'Starting soon: Licenser i praktiken',
    message: expect.stringContaining('Click to open the sign-up.'),
  });
});
