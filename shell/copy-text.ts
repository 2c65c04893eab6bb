import { logProblem } from './log.ts';

/** Puts text into the clipboard, from the handler of a click; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (cause) {
    logProblem('the text could not be copied', cause);
    return false;
  }
}
