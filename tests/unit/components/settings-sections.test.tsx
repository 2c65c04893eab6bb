// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AskForSite } from '../../../components/AskForSite.tsx';
import { AutomaticSection } from '../../../components/AutomaticSection.tsx';
import { OwnSettings } from '../../../components/OwnSettings.tsx';
import { SilencedSection } from '../../../components/SilencedSection.tsx';
import { SourceAddresses } from '../../../components/SourceAddresses.tsx';
import { settingsSv as texts } from '../../../components/texts/settings-sv.ts';
import { sitesSv } from '../../../components/texts/sites-sv.ts';
import { sourcesSv } from '../../../components/texts/sources-sv.ts';
import { DEFAULT_SOURCES } from '../../../core/material/source.ts';
import { mergeSettings } from '../../../core/settings/merge-settings.ts';
import portals from '../../../core/settings/portals.json';

const NOW = '2026-11-24T12:00:00+01:00';
const LATER = '2026-11-24T18:00:00+01:00';
const DIGG = 'https://www.digg.se';
const PORTAL = 'https://www.dataportal.se';

afterEach(cleanup);

function showSites(stored: object, policy: object = {}, accessibleSites: readonly string[] = []) {
  const actions = { showAlways: vi.fn(), stopAlways: vi.fn(), snooze: vi.fn(), endSnooze: vi.fn() };
  const endSnoozeOfAll = vi.fn();
  render(
    <AutomaticSection
      {...{ accessibleSites, portals, actions, endSnoozeOfAll, now: NOW, language: 'sv' }}
      effective={mergeSettings(stored, policy)}
    />,
  );
  return { ...actions, endSnoozeOfAll };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('no site is chosen at first, and the ready list offers portals one by one', () => {
  const { showAlways } = showSites({});
  expect(screen.getByText(texts.noAutomatic)).toBeTruthy();
  fireEvent.click(screen.getByText(texts.portals));
  const [first] = screen.getAllByRole('button', { name: /^Välj/, hidden: true });
  fireEvent.click(first!);
  expect(showAlways).toHaveBeenCalledTimes(1);
  expect(showAlways.mock.calls[0]?.[0]).toMatch(/^https:\/\/[\w.-]+$/);
});

test('a site whose access was withdrawn is explained, and allowed again by one click for it alone', () => {
  const { showAlways } = showSites({ automaticSites: [DIGG, PORTAL] }, {}, [PORTAL]);
  expect(screen.getByText(sitesSv.withdrawn('www.digg.se'))).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Tillåt igen/ })).toHaveLength(1);
  press('Tillåt igen: www.digg.se');
  expect(showAlways.mock.calls).toEqual([[DIGG]]);
});

test('a paused site and a pause of everything each end by their own button', () => {
  const stored = {
    automaticSites: [DIGG, PORTAL],
    snoozedSites: { [DIGG]: LATER },
    snoozedUntil: LATER,
  };
  const { endSnooze, endSnoozeOfAll } = showSites(stored, {}, [DIGG, PORTAL]);
  expect(screen.getAllByText(/^Pausad till tisdag 24 november kl\. \d\d\.00\.$/)).toHaveLength(2);
  expect(screen.getAllByRole('button', { name: /^Avsluta pausen: / })).toHaveLength(1);
  press('Avsluta pausen: www.digg.se');
  expect(endSnooze.mock.calls).toEqual([[DIGG]]);
  press('Avsluta pausen');
  expect(endSnoozeOfAll).toHaveBeenCalledTimes(1);
});

test('a site that the organisation proposes is the user’s to accept, and then proposed no more', () => {
  const { showAlways } = showSites({}, { proposedSites: ['dataportal.se', 'www.digg.se'] });
  press('Visa alltid på dataportal.se');
  expect(showAlways.mock.calls).toEqual([['https://dataportal.se']]);
  cleanup();
  showSites({ automaticSites: [DIGG] }, { proposedSites: ['www.digg.se'] }, [DIGG]);
  expect(screen.queryByText(texts.proposedTitle)).toBeNull();
});

test('resetting asks first, and no is an answer', () => {
  const reset = vi.fn();
  const files = { exportSettings: vi.fn(), importSettings: vi.fn() };
  render(<OwnSettings texts={texts} reset={reset} {...files} />);
  press(texts.reset);
  expect(document.activeElement?.textContent).toBe(texts.keep);
  press(texts.keep);
  expect(document.activeElement?.textContent).toBe(texts.reset);
  expect(reset).not.toHaveBeenCalled();
  press(texts.reset);
  press(texts.resetSurely);
  expect(reset).toHaveBeenCalledTimes(1);
  expect(screen.queryByText(texts.resetQuestion)).toBeNull();
});

test('settings go out to a file and come in from one', async () => {
  const files = { exportSettings: vi.fn(), importSettings: vi.fn() };
  render(<OwnSettings texts={texts} reset={vi.fn()} {...files} />);
  press(texts.exportFile);
  expect(files.exportSettings).toHaveBeenCalledTimes(1);
  const file = new File(['{"format":"eko-settings"}'], 'eko.json', { type: 'application/json' });
  const chooser = document.querySelector<HTMLInputElement>('input[name=importSettings]')!;
  const opened = vi.spyOn(chooser, 'click');
  press(texts.importFile);
  expect(opened).toHaveBeenCalledTimes(1);
  fireEvent.change(chooser, { target: { files: [file] } });
  await waitFor(() =>
    expect(files.importSettings).toHaveBeenCalledWith('{"format":"eko-settings"}'),
  );
});

const WIKI = 'https://wiki.example.se/api';
function showAddresses(...locked: readonly string[]) {
  const onChange = vi.fn();
  const settings = { ...DEFAULT_SOURCES, wikiAddress: WIKI };
  const lockedBy = (name: string) => (locked.includes(name) ? texts.locked : null);
  render(<SourceAddresses {...{ settings, texts: sourcesSv, lockedBy, onChange }} />);
  return onChange;
}
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

test('of the network’s addresses only what the organisation decides is locked', () => {
  const onChange = showAddresses('wikiAddress');
  expect(screen.getAllByText(texts.locked)).toHaveLength(1);
  expect(field(sourcesSv.wikiAddress).readOnly).toBe(true);
  expect(field(sourcesSv.wikiAddress).value).toBe(WIKI);
  const index = 'https://data.example.se/index.json';
  fireEvent.input(field(sourcesSv.indexAddress), { target: { value: index } });
  press(sourcesSv.save);
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ indexAddress: index, wikiAddress: WIKI });
  press(sourcesSv.reset);
  expect(onChange.mock.lastCall?.[0]).toEqual({ ...DEFAULT_SOURCES, wikiAddress: WIKI });
});

test('where the organisation decides all addresses there is nothing to save', () => {
  showAddresses('indexAddress', 'wikiAddress', 'wikiLicence');
  expect(screen.getAllByText(texts.locked)).toHaveLength(3);
  expect(screen.queryByRole('button')).toBeNull();
});

test('advice that is put away is named in words, and comes back by its own button', () => {
  const showAdvice = vi.fn();
  const silenced = { materials: [], advice: ['access-rights'], showMaterial: vi.fn(), showAdvice };
  render(<SilencedSection {...silenced} texts={texts} language="sv" />);
  press(texts.showAgain('Råd: Åtkomsträttigheter'));
  expect(showAdvice.mock.calls).toEqual([['access-rights']]);
});

test('the site in front is asked for without naming any', () => {
  const requestTab = vi.fn();
  render(<AskForSite language="sv" requestTab={requestTab} />);
  expect(document.body.textContent).not.toMatch(/\w\.\w/);
  press(sitesSv.askForTab);
  expect(requestTab).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('status').textContent).toBe(sitesSv.askedForTab);
});
