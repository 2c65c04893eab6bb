import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const SHARED = { mockReset: true, restoreMocks: true, passWithNoTests: false } as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...SHARED,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/relevance/**/*.test.ts'],
          // Tests that need a document say so in their first line: making one takes longer than most tests.
          environment: 'node',
          // No test is a race: on a busy machine the judged pages alone take longer than the usual 5 s.
          testTimeout: 60_000,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        test: {
          ...SHARED,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Browsers share two cores and the screen's focus: one file at a time.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          retry: 0,
        },
      },
    ],
  },
});
