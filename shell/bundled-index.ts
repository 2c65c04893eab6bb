import type { MaterialIndex } from '../core/material/material.ts';
import { parseIndex } from '../core/material/parse-index.ts';
import { browser } from './browser.ts';
import { FetchError, fetchText } from './http.ts';
import { logProblem } from './log.ts';

const LIMITS = { timeoutMs: 5_000, maxChars: 20_000_000 };

/** The snapshot inside the package; null, with a line in the log, where it is missing or corrupt. */
export async function loadBundledIndex(): Promise<MaterialIndex | null> {
  try {
    const address = browser.runtime.getURL('/material-index.json');
    const text = await fetchText(address, { ...LIMITS, allowed: [address] });
    const parsed = parseIndex(JSON.parse(text));
    if (parsed.kind === 'index') return parsed.index;
    logProblem('the bundled index cannot be used', parsed.problem);
    return null;
  } catch (cause) {
    // A damaged package: the view says so and tells the user to install Eko again.
    if (!(cause instanceof FetchError || cause instanceof SyntaxError)) throw cause;
    logProblem('the bundled index cannot be read', cause);
    return null;
  }
}
