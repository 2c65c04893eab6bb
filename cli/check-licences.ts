// Every installed package's licence, from the lock file; fails on one that is not on the list.
import { readFileSync } from 'node:fs';
import { licenceProblems, toLockedPackages } from './release/licences.ts';

const packages = toLockedPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const problems = licenceProblems(packages);
for (const problem of problems) console.error(problem);
const shipped = packages.filter((each) => each.shipped);
console.log(
  `licences: ${packages.length} packages, ${shipped.length} of them shipped (${shipped.map(({ name, licence }) => `${name} ${licence}`).join(', ')}); ${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
