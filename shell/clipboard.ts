import { logProblem } from './log.ts';

/**
 * Puts a text on the clipboard; needs no permission right after a click.
 * @returns false where the browser refuses
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (cause) {
    logProblem('the clipboard refused', cause);
    return false;
  }
}
