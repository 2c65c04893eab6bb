// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkIndex } from '../../../../cli/network/check-index-text.ts';

const bundled = JSON.parse(readFileSync('public/material-index.json', 'utf8'));

function reportOn(change: (file: typeof bundled) => void) {
  const file = structuredClone(bundled);
  change(file);
  return checkIndex(JSON.stringify(file));
}

test('the bundled index has no errors', () => {
  expect(checkIndex(JSON.stringify(bundled))).toMatchObject({
    errors: [],
    counts: '225 materials, 46 workshops',
  });
});

test('every wrong field of every wrong item is named', () => {
  const { errors } = reportOn((file) => {
    file.materials[3].url = 'ftp://digg.se/fil';
    file.materials[3].kind = 'podd';
    file.workshops[0].date = '7 maj';
  });
  const { id } = bundled.materials[3];
  expect(errors.map((line) => line.split(':')[0])).toEqual([
    `${id} url`,
    `${id} kind`,
    `${bundled.workshops[0].id} date`,
  ]);
});

test('a material that says not when it helps is warned of', () => {
  const { warnings } = reportOn((file) => {
    delete file.materials[0].helps;
    file.materials[1].helps = { sv: ['välja licens för öppna data'] };
  });
  expect(
    warnings.filter((line) => line.startsWith(`${bundled.materials[0].id} helps`)),
  ).toHaveLength(1);
  expect(warnings.filter((line) => line.startsWith(`${bundled.materials[1].id} helps`))).toEqual(
    [],
  );
});

test('an address used twice and a start on another day are warned of', () => {
  const { warnings } = reportOn((file) => {
    file.materials[1].url = file.materials[0].url;
    file.workshops[0].date = '2020-09-01';
    file.workshops[0].startsAt = '2020-09-02T10:00:00+02:00';
  });
  expect(
    warnings.some((line) => line.includes(`is also the address of ${bundled.materials[0].id}`)),
  ).toBe(true);
  expect(warnings.some((line) => line.includes('startsAt: is not on the day'))).toBe(true);
});

test.each([
  ['not JSON', '{"format":'],
  ['another format', '{"format":"rss"}'],
  ['a version to come', JSON.stringify({ ...bundled, version: 2 })],
])('%s is one error for the whole', (_, text) => {
  const { errors } = checkIndex(text);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^the whole index: /);
});

test('a second item with the same address, kind and nearly the same title is an error', () => {
  const { errors } = reportOn((file) => {
    const [first] = file.materials;
    file.materials[1] = { ...first, id: 'twice', url: `${first.url}/?utm_source=brev` };
  });
  expect(errors).toEqual([`twice title: is a duplicate of ${bundled.materials[0].id}`]);
});

test('text beyond the format’s length and a day that does not exist are errors, by field', () => {
  const { errors } = reportOn((file) => {
    file.materials[0].title = 'x'.repeat(301);
    file.materials[1].published = '2024-02-30';
    delete file.materials[2].summary;
  });
  expect(errors.map((line) => line.split(':')[0])).toEqual([
    `${bundled.materials[0].id} title`,
    `${bundled.materials[1].id} published`,
    `${bundled.materials[2].id} summary`,
  ]);
});

test('a day after the index’s own, and a change before publication, are warned of', () => {
  const { warnings } = reportOn((file) => {
    file.materials[0].published = '2031';
    Object.assign(file.materials[1], { published: '2024-05', updated: '2023-12-31' });
  });
  expect(warnings).toContainEqual(
    `${bundled.materials[0].id} published: is after the index's own day, 2026-08-21`,
  );
  expect(warnings).toContainEqual(
    `${bundled.materials[1].id} updated: is before the day of publication`,
  );
});

test('a topic that nothing else has and no concept is called is warned of; a concept is not', () => {
  const { warnings } = reportOn((file) => {
    file.materials[0].topics = ['geodata', 'oss', 'snurrigheter'];
  });
  const { id } = bundled.materials[0];
  const said = warnings.filter((line) => line.startsWith(`${id} topics`));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('snurrigheter');
});

test.each([
  ['https://community.dataportal.se/topic/12', 'closed on 2025-12-19'],
  ['http://localhost:8080/guide', 'is no public site'],
  ['https://intranat/guide', "is no site's name"],
  ['https://lnkd.in/abc', 'only forwards'],
  ['https://https://digg.se/guide', 'inside an address'],
  ['https://www.digg.se/guide).', 'ends in a punctuation mark'],
  ['https://gitlab.com/users/sign_in', 'signing in'],
  ['https://gitlab.com/a/wiki/-/wikis/new', 'an editor'],
])('%s is warned of as a link', (url, words) => {
  const { warnings } = reportOn((file) => {
    file.materials[0].url = url;
  });
  const said = warnings.find((line) => line.startsWith(`${bundled.materials[0].id} url`));
  expect(said).toContain(words);
});

test('what is wrong with a workshop is named: zone, order, day, sign-up, duplicate', () => {
  const { errors, warnings } = reportOn((file) => {
    const [a, b, c, d, e] = file.workshops;
    a.startsAt = '2026-12-01T10:00:00';
    Object.assign(b, {
      startsAt: '2026-12-01T10:00:00+01:00',
      endsAt: '2026-12-01T09:00:00+01:00',
    });
    c.date = '2026-02-30';
    d.signupUrl = 'http://example.org/anmalan';
    file.workshops.push({ ...e, id: 'en-gang-till' });
    Object.assign(e, { endsAt: '2026-12-01T09:00:00+01:00' });
    delete e.startsAt;
  });
  const [a, b, c, d, e] = bundled.workshops.map(({ id }: { id: string }) => id);
  for (const line of [
    `${a} startsAt: has no time zone: add its offset, as +02:00 in summer`,
    `${b}: must not end before it starts`,
    `${c} date: must be a date that exists`,
    `${d} signupUrl: must be an https address`,
    `en-gang-till title: is a duplicate of ${e}`,
  ])
    expect(errors).toContain(line);
  expect(warnings).toContain(`${e} endsAt: has no startsAt beside it`);
});
