import { logProblem } from './log.ts';
import { changeSettings } from './settings-store.ts';

/** What the user can do with advice on a dataset. */
export const adviceActions = {
  /** Hears no more of one piece, or of `all`. */
  silence: (id: string) =>
    void changeSettings(({ silencedAdvice }) => ({
      silencedAdvice: [...new Set([...silencedAdvice, id])],
    })),
  /** Hears everything again. */
  restore: () => void changeSettings({ silencedAdvice: [] }),
  copy: copyText,
};

/**
 * Puts a text on the clipboard; needs no permission right after a click.
 * @returns false where the browser refuses
 */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (cause) {
    logProblem('the clipboard refused', cause);
    return false;
  }
}
