// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { SaveStatus } from '../../../components/SaveStatusLine.tsx';
import { SettingsFrame } from '../../../components/SettingsFrame.tsx';
import { SettingsSection } from '../../../components/SettingsSection.tsx';
import { settingsSv as texts } from '../../../components/texts/settings-sv.ts';
import { mergeSettings } from '../../../core/settings/merge-settings.ts';

afterEach(cleanup);

const frame = (kept: 'synced' | 'here', status: SaveStatus = null, changes = 0) => (
  <SettingsFrame
    {...{ kept, status, changes, language: 'sv', forget: vi.fn() }}
    effective={mergeSettings({}, {})}
  >
    <SettingsSection id="look-title" title={texts.lookTitle}>
      <p />
    </SettingsSection>
  </SettingsFrame>
);

test('it is said where the choices are kept', () => {
  render(frame('synced'));
  expect(screen.getByText(texts.intro.synced)).toBeTruthy();
  cleanup();
  render(frame('here'));
  expect(screen.getByText(texts.intro.here)).toBeTruthy();
});

test('what is saved twice is told twice, and what went wrong stays', () => {
  const { rerender } = render(frame('synced', 'saved', 1));
  const first = screen.getByText(texts.status.saved);
  rerender(frame('synced', 'saved', 2));
  expect(screen.getByText(texts.status.saved)).not.toBe(first);
  expect(screen.getByText(texts.status.saved).dataset.done).toBe('true');
  rerender(frame('synced', 'too-large', 3));
  expect(screen.getByRole('status').textContent).toBe(texts.status['too-large']);
  expect(screen.getByText(texts.status['too-large']).dataset.done).toBe('false');
});

test('the way to a section leads to its heading', () => {
  render(frame('synced'));
  const link = screen.getByRole('link', { name: texts.lookTitle });
  const heading = document.querySelector(link.getAttribute('href') ?? '');
  expect(heading?.textContent).toBe(texts.lookTitle);
});
