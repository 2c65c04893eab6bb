import { type GenericSchema, getDotPath, safeParse } from 'valibot';
import {
  INDEX_FORMAT,
  materialSchema,
  networkSchema,
  seriesSchema,
  withdrawnSchema,
  workshopSchema,
} from './index-schema.ts';
import {
  INDEX_FORMAT_VERSION,
  type IndexProblem,
  type MaterialIndex,
  type Network,
} from './material.ts';
import { joinRecordings } from './recordings.ts';
import { INDEX_LIMITS, instantSchema } from './value-schemas.ts';

/** Why an index as a whole serves nobody. */
type UnusableReason = 'not-an-object' | 'wrong-format' | 'wrong-version' | 'no-network';

export type ParsedIndex =
  | {
      readonly kind: 'index';
      readonly index: MaterialIndex;
      /** What was left out or mended, at most PROBLEMS_NAMED of it. */
      readonly problems: readonly IndexProblem[];
    }
  | { readonly kind: 'unusable'; readonly reason: UnusableReason; readonly problem: string };

const PROBLEMS_NAMED = 1_000;
const PROBLEM_CHARS = 200;

/** Stands in for a `generatedAt` that cannot be read: older than every real index. */
const UNKNOWN_INSTANT = '1970-01-01T00:00:00Z';

/**
 * An index from anywhere, item by item: a bad item is left out and named, the rest serves.
 * Unknown fields are ignored, so that a newer publisher may say more. Never throws.
 * @param file what JSON.parse gave
 */
export function parseIndex(file: unknown): ParsedIndex {
  if (!isRecord(file)) return unusable('not-an-object', 'the index is not a JSON object');
  if (file.format !== INDEX_FORMAT)
    return unusable('wrong-format', `format is not "${INDEX_FORMAT}"`);
  if (file.version !== INDEX_FORMAT_VERSION)
    return unusable('wrong-version', `version is not ${INDEX_FORMAT_VERSION}`);
  const problems: IndexProblem[] = [];
  const network = parseNetwork(file.network, problems);
  if (!network) return unusable('no-network', problems.map(toSentence).join('; '));
  const generatedAt = parseItem(instantSchema, file.generatedAt, 'generatedAt', problems);
  const materials = parseItems(materialSchema, file.materials, 'materials', problems);
  const workshops = parseItems(workshopSchema, file.workshops ?? [], 'workshops', problems, [
    'signupUrl',
  ]);
  const series =
    file.series === undefined ? null : parseItems(seriesSchema, file.series, 'series', problems);
  const withdrawn =
    file.withdrawn === undefined
      ? null
      : parseItem(withdrawnSchema, file.withdrawn, 'withdrawn', problems);
  return {
    kind: 'index',
    index: {
      generatedAt: generatedAt ?? UNKNOWN_INSTANT,
      ...joinRecordings({ network, materials, workshops }),
      ...(series ? { series } : {}),
      ...(withdrawn ? { withdrawn } : {}),
    },
    problems: problems.slice(0, PROBLEMS_NAMED),
  };
}

/** A wrong field that may be left out is left out; only one that is required makes the whole unusable. */
function parseNetwork(value: unknown, problems: IndexProblem[]): Network | null {
  const whole = parseItem(networkSchema, value, 'network', problems);
  if (whole || !isRecord(value)) return whole;
  const usable = Object.entries(value).filter(
    ([field]) => !problems.some((problem) => problem.field.split('.')[0] === field),
  );
  return parseItem(networkSchema, Object.fromEntries(usable), 'network', []);
}

function parseItems<Item extends { readonly id: string }>(
  schema: GenericSchema<unknown, Item>,
  list: unknown,
  name: string,
  problems: IndexProblem[],
  dispensable: readonly string[] = [],
): Item[] {
  if (!Array.isArray(list)) {
    problems.push({ item: name, field: '', problem: 'is not a list' });
    return [];
  }
  if (list.length > INDEX_LIMITS.items)
    problems.push({
      item: name,
      field: '',
      problem: `has ${list.length} items; only the first ${INDEX_LIMITS.items} are read`,
    });
  const byId = new Map<string, Item>();
  for (const [at, value] of list.slice(0, INDEX_LIMITS.items).entries()) {
    const item = parseItem(schema, value, `${name}[${at}]`, problems, dispensable);
    if (!item) continue;
    if (byId.has(item.id))
      problems.push({
        item: item.id,
        field: 'id',
        problem: 'is there already; this one is left out',
      });
    else byId.set(item.id, item);
  }
  return [...byId.values()];
}

/**
 * The item, or null with one problem for each of its fields that is wrong.
 * @param dispensable fields without which the item still serves: where only they are wrong, they
 * are named and left out
 */
function parseItem<Item>(
  schema: GenericSchema<unknown, Item>,
  value: unknown,
  place: string,
  problems: IndexProblem[],
  dispensable: readonly string[] = [],
): Item | null {
  const result = safeParse(schema, value, { abortPipeEarly: true });
  if (result.success) return result.output;
  const wrong = new Set(result.issues.map((issue) => getDotPath(issue) ?? ''));
  const isMendable = [...wrong].every((field) => dispensable.includes(field));
  const item = isRecord(value) && typeof value.id === 'string' && value.id ? value.id : place;
  for (const issue of result.issues.slice(0, PROBLEMS_NAMED - problems.length))
    problems.push({
      item: item.slice(0, PROBLEM_CHARS),
      field: (getDotPath(issue) ?? '').slice(0, PROBLEM_CHARS),
      problem: issue.message.slice(0, PROBLEM_CHARS),
    });
  if (!isMendable || !isRecord(value)) return null;
  const rest = Object.entries(value).filter(([field]) => !wrong.has(field));
  return parseItem(schema, Object.fromEntries(rest), place, problems);
}

function toSentence({ item, field, problem }: IndexProblem): string {
  return `${[item, field].filter(Boolean).join('.')}: ${problem}`;
}

function unusable(reason: UnusableReason, problem: string): ParsedIndex {
  return { kind: 'unusable', reason, problem };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
