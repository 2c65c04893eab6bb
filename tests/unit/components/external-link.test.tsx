// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ExternalLink } from '../../../components/ExternalLink.tsx';

afterEach(cleanup);
const show = (url: string) =>
  render(
    <p>
      <ExternalLink url={url} open={vi.fn()}>
        Anmäl dig
      </ExternalLink>
    </p>,
  ).container.textContent;

test('a link to a site that the network knows stands alone', () => {
  expect(show('https://nosad.se/workshop')).toBe('Anmäl dig');
});

test('a link to any other site says which, beside it', () => {
  expect(show('https://digg.se.example.org/login')).toBe('Anmäl dig (digg.se.example.org)');
  expect(screen.getByRole('link', { name: 'Anmäl dig' })).toBeTruthy();
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//nosad.se', ''])(
  'the address “%s” opens nothing',
  (url) => {
    expect(show(url)).toBe('Anmäl dig');
    expect(screen.queryByRole('link')).toBeNull();
  },
);
