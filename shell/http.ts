/** The only error thrown on purpose: every way in which fetching an address can fail. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly url: string;
  readonly reason: 'network' | 'status' | 'timeout' | 'too-large' | 'redirected' | 'not-allowed';
  /** HTTP status, when there was an answer. */
  readonly status: number | null;
  /** What the answer asks one to wait, where it may be read; null otherwise. */
  readonly retryAfterMs: number | null;

  constructor(
    url: string,
    reason: FetchError['reason'],
    status: number | null,
    more: { readonly cause?: unknown; readonly retryAfterMs?: number | null } = {},
  ) {
    super(`${url}: ${reason}${status === null ? '' : ` ${status}`}`, { cause: more.cause });
    this.url = url;
    this.reason = reason;
    this.status = status;
    this.retryAfterMs = more.retryAfterMs ?? null;
  }
}

export interface FetchLimits {
  readonly timeoutMs: number;
  readonly maxChars: number;
  /** Addresses of the configured sources, or of the package: no other host is ever asked. */
  readonly allowed: readonly string[];
}

/**
 * The text at an address of an allowed host. No cookies, no referrer: a request says nothing of the
 * user. A redirect is not followed: where it leads, nobody has allowed. What the browser has kept is
 * asked after by its tag, and an answer that has not changed costs no body.
 * Throws FetchError, and nothing else.
 */
export async function fetchText(url: string, limits: FetchLimits): Promise<string> {
  if (!isAllowed(url, limits.allowed)) throw new FetchError(url, 'not-allowed', null);
  const signal = AbortSignal.timeout(limits.timeoutMs);
  const failed = (cause: unknown) =>
    cause instanceof FetchError
      ? cause
      : new FetchError(url, signal.aborted ? 'timeout' : 'network', null, { cause });
  try {
    const response = await fetch(url, {
      signal,
      cache: 'no-cache',
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (isRedirect(response)) throw new FetchError(url, 'redirected', null);
    if (!response.ok) {
      const retryAfterMs = toWaitMs(response.headers.get('retry-after'));
      throw new FetchError(url, 'status', response.status, { retryAfterMs });
    }
    return await readText(response, url, limits.maxChars);
  } catch (cause) {
    throw failed(cause);
  }
}

/** Same scheme, host and port as an allowed address; schemes of extensions have no `origin` everywhere. */
function isAllowed(url: string, allowed: readonly string[]): boolean {
  const asked = URL.parse(url);
  if (asked?.username !== '' || asked.password !== '') return false;
  return allowed.some((address) => {
    const known = URL.parse(address);
    return known?.protocol === asked.protocol && known.host === asked.host;
  });
}

/** Browsers hide where a redirect leads; Node shows it. */
function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}

/** Reads piece by piece, so that an endless answer is left as soon as it is too long. */
async function readText(response: Response, url: string, maxChars: number): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (text.length > maxChars) {
      void reader.cancel();
      throw new FetchError(url, 'too-large', response.status);
    }
    if (done) return text;
  }
}

/** Retry-After in seconds or as a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function toWaitMs(header: string | null): number | null {
  if (!header) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}
