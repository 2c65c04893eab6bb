import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billProblems, makeBill } from '../../../../cli/release/bill-of-materials.ts';

interface Bill {
  readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
  readonly components: readonly {
    readonly name: string;
    readonly purl: string;
    readonly hashes: readonly { readonly alg: string }[];
  }[];
}

const ours = JSON.parse(readFileSync('package.json', 'utf8'));
const bill = makeBill('shipped', 'eko');

test('the bill of materials is CycloneDX by the format’s own schema', async () => {
  expect(await billProblems(bill)).toBe('');
  expect(await billProblems(bill.replace('"version": 1', '"version": 0'))).not.toBe('');
});

test('it lists exactly what is shipped, each with its checksum and address', () => {
  const { metadata, components } = JSON.parse(bill) as Bill;
  expect(metadata.component).toMatchObject({ name: 'eko', version: ours.version });
  expect(components.map(({ name }) => name).sort()).toEqual(Object.keys(ours.dependencies).sort());
  for (const { purl, hashes } of components) {
    expect(purl).toMatch(/^pkg:npm\//);
    expect(hashes[0]?.alg).toBe('SHA-512');
  }
});

test('the same lock file gives the same bytes', () => {
  expect(makeBill('shipped', 'eko')).toBe(bill);
});
