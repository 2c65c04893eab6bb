import { ownText, selectAll, selectNear, textOf } from '../select-elements.ts';
import type { FactField } from './fact-draft.ts';
import { fieldOfLabel } from './labels.ts';

/** What holds a label: lists of terms, table rows, and the portals' own label elements. */
const LABEL =
  'dt, th, .rdformsLabel, .rdforms-label, .dataset-label, [class*="metadata-name"], [class*="metadata__label"], h2, h3, h4, h5';
const IS_LABEL = /^(dt|th|h[1-5])$/;
/** Parts of a page that speak of something else: of the catalogue, of the site; or that are not shown. */
const ELSEWHERE =
  '[data-test-id="catalog-information"], [data-entryscape-relationinverse], [data-entryscape-rdformsid*="spatial_bb"], .hiddenProperty, footer, nav';
/** One way to the data: what stands there is said of that, not of the dataset. */
const DISTRIBUTION =
  '[data-test-id="datasets-block"], .esbRow, .esbRowExpand, .resource-item, .distribution__list';
/** What is said of a way to the data and holds for the dataset too. */
const SHARED: ReadonlySet<FactField> = new Set(['license', 'documentation', 'endpoint']);
/** EntryScape's groups: a contact, a publisher, a period, each with labels of its own inside. */
const GROUP = '.rdformsGroup, .rdforms-group-value';
const HELP = '.rdformsDescription, .rdforms-description';
/** A dataset's page has some twenty. */
const MAX_LABELS = 120;
const MAX_VALUES = 12;

/** A label that Eko knows, and the elements that hold its value. */
export interface LabelPair {
  readonly field: FactField;
  readonly values: readonly Element[];
}

/** The pairs of a label and its value that a page shows of its dataset, in the page's order. */
export function readLabelPairs(root: Element): LabelPair[] {
  const pairs: LabelPair[] = [];
  for (const label of selectAll(root, LABEL)) {
    const field = fieldOfLabel(wordsOfLabel(label));
    if (!field || label.closest(ELSEWHERE) || groupLabel(label)) continue;
    if (!SHARED.has(field) && label.closest(DISTRIBUTION)) continue;
    pairs.push({ field, values: valuesAfter(label) });
    if (pairs.length === MAX_LABELS) break;
  }
  return pairs;
}

/** The words and elements of the pairs inside one value; empty where it is no group. */
export function pairsWithin(value: Element): { readonly label: string; readonly text: string }[] {
  return selectNear(value, '.rdformsLabel, .rdforms-label', MAX_VALUES).map((label) => ({
    label: wordsOfLabel(label).toLowerCase(),
    text: textOf(valuesAfter(label)[0], 300),
  }));
}

/** A label's words; the help text that some portals put inside it is left out. */
function wordsOfLabel(label: Element): string {
  return ownText(label, 60) || textOf(label, 60);
}

/** The label of the group that a label stands in, where that group is itself the value of a fact. */
function groupLabel(label: Element): FactField | null {
  const group = label.closest(GROUP);
  const row = group?.closest('.rdformsRow');
  const owner = row ? selectNear(row, '.rdformsLabel', 1)[0] : termBefore(group);
  return owner ? fieldOfLabel(wordsOfLabel(owner)) : null;
}

function termBefore(group: Element | null): Element | null {
  let before = group?.previousElementSibling ?? null;
  for (let steps = 0; before && before.localName !== 'dt' && steps < MAX_VALUES; steps += 1)
    before = before.previousElementSibling;
  return before;
}

/** The elements that hold a label's value: what follows it up to the next label. */
function valuesAfter(label: Element): Element[] {
  const values: Element[] = [];
  // EntryScape's forms put a label in a row of its own, with marks beside it.
  const row = label.closest('.rdformsLabelRow') ?? label;
  let next = row.nextElementSibling;
  // A term wrapped alone, such as in a row of its own: the value is the wrapper's neighbour.
  if (!next && label.parentElement?.children.length === 1)
    next = label.parentElement.nextElementSibling;
  for (; next && values.length < MAX_VALUES; next = next.nextElementSibling) {
    if (IS_LABEL.test(next.localName) || next.matches(LABEL)) break;
    if (next.matches(HELP)) continue;
    values.push(next);
    // Under a heading only the first block is its value.
    if (/^h\d$/.test(label.localName)) break;
  }
  return values;
}
