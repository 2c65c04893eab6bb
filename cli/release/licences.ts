/** An installed package, as the lock file tells of it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or whatever the package says; empty where it says nothing. */
  readonly licence: string;
  /** True for what is part of the packages that users install. */
  readonly shipped: boolean;
}

/** May be part of Eko, which is under EUPL-1.2: permissive, or weak copyleft by file. */
const SHIPPED_LICENCES: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
]);

/** May be used to build and test Eko: whatever is free to use; none of it reaches users. */
const TOOL_LICENCES: ReadonlySet<string> = new Set([
  ...SHIPPED_LICENCES,
  'CC0-1.0',
  'CC-BY-4.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'Zlib',
]);

/** Tools whose own words are no SPDX expression, and that a person has accepted: name@version. */
const ACCEPTED_TOOLS: ReadonlySet<string> = new Set([
  // Says "BSD" without a text; web-ext runs it on Windows only.
  'winreg@0.0.12',
]);

/** The packages of a lock file (version 2 or 3); what only other platforms install is among them. */
export function toLockedPackages(lock: unknown): LockedPackage[] {
  const { packages = {} } = lock as { packages?: Record<string, Record<string, unknown>> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license, dev, optional, devOptional }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version: String(version),
      licence: typeof license === 'string' ? license : '',
      shipped: !dev && !optional && !devOptional,
    }));
}

/** Each package whose licence does not allow its use, with the reason. */
export function licenceProblems(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap(({ name, version, licence, shipped }) => {
    const allowed = shipped ? SHIPPED_LICENCES : TOOL_LICENCES;
    if (isAllowed(licence, allowed)) return [];
    if (!shipped && ACCEPTED_TOOLS.has(`${name}@${version}`)) return [];
    const use = shipped ? 'is shipped to users' : 'is used for building';
    return [
      `${name}@${version} ${use} under "${licence || 'no licence'}", which is not on the list`,
    ];
  });
}

/** One of several alternatives is enough; of a combination each must be allowed. */
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(bare)) return false;
  return bare
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.has(name.trim())));
}
