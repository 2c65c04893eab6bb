/** The only error thrown on purpose: every way in which fetching an address can fail. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly url: string;
  readonly reason: 'network' | 'status' | 'timeout' | 'too-large';
  /** HTTP status, when there was an answer. */
  readonly status: number | null;

  constructor(url: string, reason: FetchError['reason'], status: number | null, cause?: unknown) {
    super(`${url}: ${reason}${status === null ? '' : ` ${status}`}`, { cause });
    this.url = url;
    this.reason = reason;
    this.status = status;
  }
}

interface FetchLimits {
  readonly timeoutMs: number;
  readonly maxChars: number;
}

/**
 * The text at an address. No cookies, no referrer: a request says nothing of the user.
 * Throws FetchError, and nothing else.
 */
export async function fetchText(url: string, limits: FetchLimits): Promise<string> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const failed = (cause: unknown) =>
    new FetchError(url, signal.aborted ? 'timeout' : 'network', null, cause);
  const response = await fetch(url, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }).catch((cause: unknown) => {
    throw failed(cause);
  });
  if (!response.ok) throw new FetchError(url, 'status', response.status);
  const text = await response.text().catch((cause: unknown) => {
    throw failed(cause);
  });
  if (text.length > limits.maxChars) throw new FetchError(url, 'too-large', response.status);
  return text;
}
