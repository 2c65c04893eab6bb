// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { About } from '../../../components/About.tsx';
import { Privacy } from '../../../components/Privacy.tsx';
import { privacyEn } from '../../../components/texts/privacy-en.ts';
import { privacySv } from '../../../components/texts/privacy-sv.ts';
import { sampleIndex } from '../../support/samples.ts';

afterEach(cleanup);

const ABOUT = {
  ...{ indexAt: '2026-11-01T00:00:00+01:00', version: '1.2.3', permissions: ['activeTab'] },
  ...({ language: 'sv', openLink: () => undefined } as const),
};

test('another network shows its own: name, purpose, organisations and contact come from the index', () => {
  const network = {
    ...sampleIndex().network,
    purpose: { sv: 'Vi finns för att pröva.' },
    behind: [{ name: 'Exempelbolaget', url: 'https://example.org/bolaget' }],
    contact: 'mailto:hej@example.org',
  };
  render(<About {...ABOUT} network={network} />);
  expect(screen.getByText('Vi finns för att pröva.')).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Exempelbolaget/ }).getAttribute('href')).toBe(
    'https://example.org/bolaget',
  );
  expect(screen.getByRole('link', { name: 'hej@example.org' })).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/NOSAD|JobTech/);
});

test('without an index the page about Eko says what it can, and leads to the page on privacy', () => {
  render(<About {...ABOUT} network={null} indexAt={null} />);
  expect(screen.getByText('1.2.3')).toBeTruthy();
  expect(screen.getByRole('link', { name: privacySv.title }).getAttribute('href')).toBe(
    '/privacy.html',
  );
});

test('the page on privacy says the same in both languages, part by part', () => {
  const shape = ({ parts }: typeof privacySv) => parts.map(({ list }) => list.length);
  expect(shape(privacyEn)).toEqual(shape(privacySv));
  for (const [language, texts] of [['sv', privacySv] as const, ['en', privacyEn] as const]) {
    render(<Privacy language={language} />);
    for (const { title } of texts.parts)
      expect(screen.getByRole('region', { name: title })).toBeTruthy();
    cleanup();
  }
});
