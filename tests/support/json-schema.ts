type Schema = { readonly [keyword: string]: unknown };

const ANNOTATIONS = new Set(['$schema', 'title', 'description', 'default']);

type Check = (value: unknown, given: never, path: string) => readonly string[];

/** The keywords that our own schema uses; another one is an error, so that none is passed over. */
const CHECKS: Readonly<Record<string, Check>> = {
  type: (value, type: string, path) => fail(typeOf(value) !== type, `${path} is no ${type}`),
  const: (value, constant: unknown, path) => fail(value !== constant, `${path} is not ${constant}`),
  enum: (value, values: unknown[], path) =>
    fail(!values.includes(value), `${path} is none of the known`),
  pattern: (value, pattern: string, path) =>
    fail(!new RegExp(pattern, 'u').test(String(value)), `${path} does not match ${pattern}`),
  maxLength: (value, max: number, path) => fail(String(value).length > max, `${path} is too long`),
  maxItems: (value, max: number, path) => fail(toList(value).length > max, `${path} has too many`),
  minProperties: (value, min: number, path) =>
    fail(Object.keys(toRecord(value)).length < min, `${path} has too few fields`),
  required: (value, names: string[], path) =>
    names.flatMap((name) =>
      fail(!Object.hasOwn(toRecord(value), name), `${path}.${name} is missing`),
    ),
  properties: (value, schemas: Record<string, Schema>, path) =>
    Object.entries(schemas).flatMap(([name, schema]) =>
      Object.hasOwn(toRecord(value), name)
        ? schemaProblems(schema, toRecord(value)[name], `${path}.${name}`)
        : [],
    ),
  items: (value, schema: Schema, path) =>
    toList(value).flatMap((item, at) => schemaProblems(schema, item, `${path}[${at}]`)),
  anyOf: (value, schemas: Schema[], path) =>
    fail(
      schemas.every((schema) => schemaProblems(schema, value, path).length > 0),
      `${path} fits none`,
    ),
};

/** What a JSON Schema says against a value; empty where it accepts it. */
export function schemaProblems(schema: Schema, value: unknown, path = '$'): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, given]) => {
    if (ANNOTATIONS.has(keyword)) return [];
    const check = CHECKS[keyword];
    if (!check) throw new Error(`the schema uses ${keyword}, which this test cannot judge`);
    return check(value, given as never, path);
  });
}

function fail(isWrong: boolean, problem: string): readonly string[] {
  return isWrong ? [problem] : [];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
