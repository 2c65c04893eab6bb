// `npm run fuzz [-- RUNS]`: every property of tests/unit/fuzz with 100,000 inputs; for the night.
import { spawnSync } from 'node:child_process';

const runs = Number(process.argv[2] ?? 100_000);
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'unit', 'tests/unit/fuzz', '--testTimeout=3600000'],
  {
    stdio: 'inherit',
    env: { ...process.env, EKO_FUZZ_RUNS: String(runs) },
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
