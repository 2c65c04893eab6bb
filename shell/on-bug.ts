import { logProblem } from './log.ts';

/** Calls back once when something fails that nobody expected, so that no view stays blank. */
export function onBug(failed: () => void): void {
  const report = (cause: unknown) => {
    logProblem('unexpected failure', cause);
    failed();
  };
  addEventListener('error', (event) => report(event.error));
  addEventListener('unhandledrejection', (event) => report(event.reason));
}
