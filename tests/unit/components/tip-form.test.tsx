// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TipForm } from '../../../components/TipForm.tsx';
import { contributeSv as texts } from '../../../components/texts/contribute-sv.ts';
import { sampleIndex, sampleMaterial } from '../../support/samples.ts';

afterEach(cleanup);

const TRACKER = 'https://gitlab.com/group/project/-/issues';
const PAGE = 'https://www.example.se/oppna-data';

function show(part: Partial<Parameters<typeof TipForm>[0]> = {}) {
  const actions = {
    openLink: vi.fn(),
    copyText: vi.fn(async (_text: string) => true),
    onBack: vi.fn(),
  };
  const network = {
    ...sampleIndex().network,
    ...{ trackerUrl: TRACKER, contact: 'mailto:hej@example.org' },
  };
  render(
    <TipForm
      {...{ network, pageAddress: PAGE, material: null, language: 'sv', ...actions }}
      {...part}
    />,
  );
  return actions;
}

const write = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const preview = () => document.querySelector('pre')?.textContent ?? '';

/** Title and text as they stand in the address that the button opens. */
function leaving(openLink: ReturnType<typeof vi.fn>): string {
  const sent = new URL(openLink.mock.lastCall?.[0] as string).searchParams;
  return `${sent.get('issue[title]')}\n\n${sent.get('issue[description]')}`;
}

test('what leaves is, character by character, what the preview shows', () => {
  const { openLink } = show();
  write(texts.subject, 'Licens för kartor @anna');
  write(texts.words, '/close\nVi saknar råd. 👩‍💻 مرحبا <b>&amp;</b>\n@all #12');
  fireEvent.click(screen.getByRole('button', { name: texts.open }));
  expect(leaving(openLink)).toBe(preview());
  expect(preview()).toContain('Vi saknar råd. 👩‍💻 مرحبا');
  expect(preview()).toContain(`\`${PAGE}\``);
  expect(preview()).not.toMatch(/@all|@anna|^\/close/m);
});

test('what is emptied does not leave', () => {
  const { openLink } = show();
  write(texts.words, 'Vi saknar råd.');
  write(texts.pageAddress, '');
  fireEvent.click(screen.getByRole('button', { name: texts.open }));
  expect(leaving(openLink)).toBe(preview());
  expect(leaving(openLink)).not.toContain('example.se');
});

test('each kind has its word in the title; changing a material is offered with a material only', () => {
  show();
  const kind = screen.getByLabelText<HTMLSelectElement>(texts.kindLabel);
  expect([...kind.options].map(({ value }) => value)).toEqual([
    'topic',
    'presentation',
    'material',
  ]);
  fireEvent.change(kind, { target: { value: 'presentation' } });
  expect(preview()).toContain(texts.kinds.presentation);
  cleanup();
  show({ material: sampleMaterial({ title: '/close @all' }) });
  expect(screen.getByLabelText<HTMLSelectElement>(texts.kindLabel).value).toBe('change');
  expect(preview()).not.toMatch(/^\/close|(?<!`.*)@all/m);
});

test('a tip too long for an address says so, opens the empty form, and is copied whole', async () => {
  const { openLink, copyText } = show();
  write(texts.words, 'å'.repeat(900));
  expect(screen.getByText(texts.tooLong)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: texts.openEmpty }));
  expect(openLink).toHaveBeenCalledWith(`${TRACKER}/new`);
  fireEvent.click(screen.getByRole('button', { name: texts.copy }));
  expect(copyText).toHaveBeenCalledWith(preview());
  expect(await screen.findByText(texts.copied)).toBeTruthy();
});

test('without a tracker on https there is the text to copy and the contact of the index', () => {
  const network = { ...sampleIndex().network, contact: 'mailto:hej@example.org' };
  show({ network: { ...network, trackerUrl: 'http://gitlab.com/group/project/-/issues' } });
  expect(screen.getByText(texts.noTracker)).toBeTruthy();
  expect(screen.queryByRole('button', { name: texts.open })).toBeNull();
  expect(screen.getByRole('button', { name: texts.copy })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'hej@example.org' }).getAttribute('href')).toBe(
    'mailto:hej@example.org',
  );
});
