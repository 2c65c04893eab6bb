import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { toLockedPackages } from './licences.ts';

/** What a bill of materials lists: what users install, or all that builds and tests it too. */
type BillScope = 'shipped' | 'everything';

interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; 'bom-ref': string } };
  components: { name: string; version: string; 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/**
 * A CycloneDX 1.5 bill of materials from the lock file, by npm. Without npm's random number and
 * clock, so that the same lock file gives the same bytes; both are optional in the format. What is
 * shipped is read from the lock file: npm's own `--omit=dev` also leaves out what tools ask for too.
 * @param name the product's name: npm writes the folder's
 */
export function makeBill(scope: BillScope, name: string): string {
  const args = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application'];
  const said = execFileSync('npm', [...args, '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  const bill = JSON.parse(said) as Bill;
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = name;
  const chosen = scope === 'shipped' ? onlyShipped(bill) : bill;
  return `${JSON.stringify(chosen, null, 2)}\n`;
}

function onlyShipped(bill: Bill): Bill {
  const locked = toLockedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const shipped = new Set(
    locked.filter((each) => each.shipped).map(({ name, version }) => `${name}@${version}`),
  );
  const components = bill.components.filter(({ name, version }) =>
    shipped.has(`${name}@${version}`),
  );
  const refs = new Set([
    bill.metadata.component['bom-ref'],
    ...components.map((each) => each['bom-ref']),
  ]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((to) => refs.has(to)) }));
  return { ...bill, components, dependencies };
}

/** What the format's own schema finds wrong; empty where nothing is. */
export async function billProblems(bill: string): Promise<string> {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
  const found = await validator.validate(bill);
  return found === null ? '' : JSON.stringify(found, null, 2);
}
