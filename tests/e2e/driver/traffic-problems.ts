import type { RecordedRequest } from './recording-proxy.ts';

/**
 * Hosts that the browsers ask of their own accord, without any extension, as seen in a browser
 * started for these tests. None of them is asked by Eko.
 */
const BROWSERS_OWN: Readonly<Record<'chromium' | 'firefox', readonly string[]>> = {
  chromium: ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com'],
  firefox: ['firefox.settings.services.mozilla.com'],
};

interface Expected {
  readonly browser: 'chromium' | 'firefox';
  /** Host and port of the pages that the user opens. */
  readonly pages: readonly string[];
  /** Host and port of the configured sources. */
  readonly sources: readonly string[];
}

/** What of a browser's traffic is neither the user's own, nor the browser's, nor one fixed question to a source. */
export function trafficProblems(
  requests: readonly RecordedRequest[],
  { browser, pages, sources }: Expected,
): string[] {
  const strangers = requests.filter(
    ({ host }) => !pages.includes(host) && !sources.includes(host) && !isBrowsersOwn(host, browser),
  );
  const questions = new Map<string, Set<string>>();
  for (const { host, whole } of requests) {
    if (!sources.includes(host)) continue;
    const [line = ''] = whole.split('\n');
    const path = line.split('?')[0] ?? '';
    questions.set(path, (questions.get(path) ?? new Set()).add(whole));
  }
  return [
    ...strangers.map(({ whole }) => `a request to an unknown host: ${whole.split('\n')[0]}`),
    ...[...questions].flatMap(([path, wholes]) =>
      wholes.size > 1
        ? [`${path} was asked in ${wholes.size} ways:\n${[...wholes].join('\n---\n')}`]
        : [],
    ),
  ];
}

function isBrowsersOwn(host: string, browser: 'chromium' | 'firefox'): boolean {
  return BROWSERS_OWN[browser].includes(host.replace(/:\d+$/, ''));
}
