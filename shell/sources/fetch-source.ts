import type { Source } from '../../core/material/source.ts';
import type { RefreshOutcome } from '../../core/material/source-status.ts';
import { FetchError, fetchText } from '../http.ts';

const LIMITS = { timeoutMs: 25_000, maxChars: 25_000_000 };

export type SourceAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'failed';
      readonly outcome: RefreshOutcome;
      readonly retryAfterMs: number | null;
    };

/**
 * Asks a source; every failure of the network is a named outcome.
 * @param configured all sources that the user, the organisation or the command named
 */
export async function fetchSource(
  { address }: Pick<Source, 'address'>,
  configured: readonly Pick<Source, 'address'>[],
  limits: typeof LIMITS = LIMITS,
): Promise<SourceAnswer> {
  const allowed = configured.map((source) => source.address);
  try {
    return { kind: 'text', text: await fetchText(address, { ...limits, allowed }) };
  } catch (cause) {
    if (!(cause instanceof FetchError)) throw cause;
    return { kind: 'failed', outcome: toOutcome(cause), retryAfterMs: cause.retryAfterMs };
  }
}

function toOutcome({ reason, status }: FetchError): RefreshOutcome {
  if (reason === 'timeout' || reason === 'too-large' || reason === 'redirected') return reason;
  if (reason === 'not-allowed') return 'refused';
  if (status === null) return 'unreachable';
  if (status === 429) return 'too-many-requests';
  if (status === 404 || status === 410) return 'missing';
  return status >= 500 ? 'server-error' : 'refused';
}
