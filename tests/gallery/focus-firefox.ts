import type { Browser } from 'puppeteer-core';

interface Bidi {
  readonly send: (
    method: string,
    params: object,
  ) => Promise<{
    readonly result: { readonly contexts?: readonly { context: string; url: string }[] };
  }>;
}

/** Takes the focus from Firefox's address bar to the page, as a click into it would; needs system access. */
export async function focusPageInFirefox(browser: Browser): Promise<void> {
  const { connection } = browser as Browser & { readonly connection: Bidi };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  await connection.send('script.evaluate', {
    expression: 'window.focus(); gBrowser.selectedBrowser.focus();',
    target: { context },
    awaitPromise: true,
  });
}
