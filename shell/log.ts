/** Tells whoever has the console open what went wrong; never the page's address or text. */
export function logProblem(what: string, cause?: unknown): void {
  console.warn(`Eko: ${what}`, cause ?? '');
}
