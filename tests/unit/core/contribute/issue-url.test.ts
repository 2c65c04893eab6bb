import { expect, test } from 'vitest';
import { ISSUE_URL_CHARS, toIssueAddress } from '../../../../core/contribute/issue-url.ts';
import { toPageAddress } from '../../../../core/contribute/page-address.ts';
import { type Tip, toIssue } from '../../../../core/contribute/tip.ts';

const TRACKER = 'https://gitlab.com/group/project/-/issues';
const LABELS = {
  kinds: {
    topic: 'Förslag på ämne',
    presentation: 'Presentation',
    material: 'Nytt material',
    change: 'Ändring',
  },
  page: 'Sida',
  material: 'Material',
  address: 'Adress',
};
const TIP: Tip = { kind: 'topic', title: '', words: '', pageAddress: '', material: null };
const issueOf = (part: Partial<Tip>) => toIssue({ ...TIP, ...part }, LABELS);

test('the form opens with title and text filled in', () => {
  const issue = issueOf({ title: 'Licens för kartdata', words: 'Vi saknar råd om kartor.' });
  const address = toIssueAddress(TRACKER, issue);
  if (address.kind !== 'filled') throw new Error(address.kind);
  const url = new URL(address.url);
  expect(url.origin + url.pathname).toBe('https://gitlab.com/group/project/-/issues/new');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    'issue[title]': 'Förslag på ämne: Licens för kartdata',
    'issue[description]': '> Vi saknar råd om kartor.',
  });
});

test('the page is named without query, fragment and password', () => {
  expect(toPageAddress('https://anna:hemligt@www.example.se/data/?session=abc#del')).toBe(
    'https://www.example.se/data/',
  );
  expect(issueOf({ pageAddress: 'https://www.example.se/data?q=namn' }).description).toBe(
    'Sida: `https://www.example.se/data`',
  );
});

test.each(['file:///home/anna/plan.html', 'about:blank', 'javascript:alert(1)', 'nonsense', ''])(
  'no address is told of %s',
  (address) => {
    expect(issueOf({ pageAddress: address }).description).toBe('');
  },
);

test('quick actions do not begin a line', () => {
  const { title, description } = issueOf({
    title: '/close',
    words: '/close\r\n/assign @anna\u2028/confidential\n\n  /label ~x',
  });
  expect(title).toBe('Förslag på ämne: /close');
  for (const line of description.split('\n')) expect(line).toMatch(/^>/);
});

test('nobody is notified and nothing linked', () => {
  const { title, description } = issueOf({
    title: 'Fråga till @anna om #12',
    words: 'cc @all, se !7, grupp/projekt#3 och &4. Skriv till namn@example.se (@bo).',
  });
  expect(title).toBe('Förslag på ämne: Fråga till @ anna om # 12');
  expect(description).toBe(
    '> cc @ all, se ! 7, grupp/projekt# 3 och & 4. Skriv till namn@example.se (@ bo).',
  );
});

test('a hostile title of a material stands as code on one line', () => {
  const { description } = issueOf({
    kind: 'change',
    material: {
      title: 'x`\n/close\n@all ![](//evil.example)',
      url: 'https://example.org/a`b',
      language: 'sv',
    },
  });
  expect(description).toBe(
    "Material: `x' /close @all ![](//evil.example)`\n\nAdress: `https://example.org/a'b`",
  );
});

test('what cannot be seen is not sent; emoji and text from right to left are', () => {
  const { description } = issueOf({ words: 'a\u0000b\u202Ec\u200B\u2066d 👩‍💻 مرحبا' });
  expect(description).toBe('> abcd 👩‍💻 مرحبا');
});

test('a text too long for an address opens the empty form', () => {
  const address = toIssueAddress(TRACKER, issueOf({ words: 'å'.repeat(900) }));
  expect(address).toEqual({
    kind: 'empty-form',
    url: 'https://gitlab.com/group/project/-/issues/new',
  });
});

test('the address never reaches its limit, whatever is written', () => {
  for (const sign of ['a', 'å', '👩‍💻', '\n', '@a', '/'])
    for (const times of [1, 100, 400, 999, 10_000]) {
      const words = sign.repeat(times);
      const address = toIssueAddress(TRACKER, issueOf({ title: words, words, pageAddress: words }));
      expect(address.kind === 'none' ? '' : address.url.length).toBeLessThan(ISSUE_URL_CHARS);
    }
});

test.each([
  undefined,
  'http://gitlab.com/group/project/-/issues',
  'javascript:alert(1)//-/issues',
  'https://user:secret@gitlab.com/group/project/-/issues',
  'https://example.org/contact',
  'mailto:a@example.org',
])('%s is no tracker that a tip can go to', (tracker) => {
  expect(toIssueAddress(tracker, issueOf({}))).toEqual({ kind: 'none' });
});
