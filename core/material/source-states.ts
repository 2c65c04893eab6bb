import * as v from 'valibot';
import type { SourceStatus } from './source-status.ts';

/** What Eko remembers of its sources, by address. */
export interface SourceStates {
  /** Since when they are being asked; null when they are not. */
  readonly refreshingSince: string | null;
  readonly byAddress: Readonly<Record<string, SourceStatus>>;
}

const OUTCOMES = [
  'updated',
  'unchanged',
  'unreachable',
  'timeout',
  'redirected',
  'too-many-requests',
  'refused',
  'missing',
  'server-error',
  'too-large',
  'not-json',
  'wrong-format',
  'empty',
  'older',
  'shrunk',
  'storage-full',
] as const;

const StatusSchema = v.object({
  triedAt: v.nullable(v.string()),
  outcome: v.nullable(v.picklist(OUTCOMES)),
  answeredAt: v.nullable(v.string()),
  failures: v.number(),
  nextAt: v.string(),
  materials: v.number(),
});

const StatesSchema = v.object({
  refreshingSince: v.fallback(v.nullable(v.string()), null),
  byAddress: v.fallback(v.record(v.string(), StatusSchema), {}),
});

/** From whatever was stored; what cannot be read counts as never asked. */
export function parseSourceStates(stored: unknown): SourceStates {
  const parsed = v.safeParse(StatesSchema, stored);
  return parsed.success ? parsed.output : { refreshingSince: null, byAddress: {} };
}
