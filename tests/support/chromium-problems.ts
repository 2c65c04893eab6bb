import type { Browser, CDPSession, Target } from 'puppeteer-core';

/**
 * Listens to every page and worker of extensions from now on.
 * @returns what has been thrown or logged as an error so far by one extension
 */
export function collectProblems(browser: Browser): (extensionId: string) => string[] {
  const found: { readonly url: string; readonly problem: string }[] = [];
  const watched = new WeakSet<Target>();
  const watch = (target: Target) => {
    const url = target.url();
    if (!url.startsWith('chrome-extension://') || watched.has(target)) return;
    watched.add(target);
    target
      .createCDPSession()
      .then((session) => listen(session, (problem) => found.push({ url, problem })))
      .catch(() => {
        // The page was gone before one could listen to it.
      });
  };
  browser.on('targetcreated', watch);
  browser.on('targetchanged', watch);
  return (extensionId) =>
    found
      .filter(({ url }) => url.includes(extensionId))
      .map(({ url, problem }) => `${new URL(url).pathname}: ${problem}`);
}

async function listen(session: CDPSession, report: (problem: string) => void): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    report(exception?.description ?? text),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert')
      report(args.map((argument) => argument.description ?? argument.value).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    // A file that the browser could not load is Eko's to handle, and no exception.
    if (entry.level === 'error' && entry.source !== 'network') report(entry.text);
  });
  // Both tell of what happened before, too.
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}
