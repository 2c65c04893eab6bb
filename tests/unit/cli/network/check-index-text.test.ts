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
