import type { IndexProblem, Material, MaterialIndex } from '../../core/material/material.ts';
import { parseIndex } from '../../core/material/parse-index.ts';

export interface IndexReport {
  /** What readers would not get: an item a line, with its field. */
  readonly errors: readonly string[];
  /** What readers get, but could get better. */
  readonly warnings: readonly string[];
  /** `225 materials, 46 workshops`. */
  readonly counts: string;
}

/** Reads an index as the extension does, and says what an editor should mend. */
export function checkIndex(text: string): IndexReport {
  const file = readJson(text);
  if (file instanceof SyntaxError) return unusable(`the file is not JSON: ${file.message}`);
  const parsed = parseIndex(file);
  if (parsed.kind === 'unusable') return unusable(parsed.problem);
  const { index, problems } = parsed;
  return {
    errors: problems.map(toLine),
    warnings: [
      ...index.materials.flatMap(materialGaps),
      ...sharedAddresses(index),
      ...workshopGaps(index),
    ].map(toLine),
    counts: `${index.materials.length} materials, ${index.workshops.length} workshops`,
  };
}

function materialGaps(material: Material): IndexProblem[] {
  const gaps: [field: string, isMissing: boolean, problem: string][] = [
    [
      'helps',
      material.helps.sv.length + material.helps.en.length === 0,
      'is missing: say in which situations the material helps',
    ],
    ['summary.sv', !material.summary.sv, 'is missing'],
    ['summary.en', !material.summary.en, 'is missing'],
    ['topics', material.topics.length === 0, 'is empty'],
    [
      'recordingUrl',
      material.kind === 'workshop-recording' && !material.recordingUrl,
      'is missing for a recording',
    ],
  ];
  return gaps
    .filter(([, isMissing]) => isMissing)
    .map(([field, , problem]) => ({ item: material.id, field, problem }));
}

/** Two materials may share an address only where it is said that the address is a list. */
function sharedAddresses({ materials }: MaterialIndex): IndexProblem[] {
  const firstByUrl = new Map<string, string>();
  const problems: IndexProblem[] = [];
  for (const { id, url, addressIsList } of materials) {
    if (addressIsList) continue;
    const first = firstByUrl.get(url);
    if (first)
      problems.push({ item: id, field: 'url', problem: `is also the address of ${first}` });
    else firstByUrl.set(url, id);
  }
  return problems;
}

function workshopGaps({ workshops }: MaterialIndex): IndexProblem[] {
  return workshops
    .filter(({ startsAt, date }) => startsAt !== null && date !== startsAt.slice(0, 10))
    .map(({ id }) => ({ item: id, field: 'startsAt', problem: 'is not on the day in date' }));
}

function toLine({ item, field, problem }: IndexProblem): string {
  return `${item}${field ? ` ${field}` : ''}: ${problem}`;
}

function unusable(problem: string): IndexReport {
  return { errors: [`the whole index: ${problem}`], warnings: [], counts: 'nothing readable' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return cause;
    throw cause;
  }
}
