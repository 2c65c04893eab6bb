import { LIMITS } from '../page-context.ts';
import { attributeOf, selectAll, selectNear, textOf } from '../select-elements.ts';
import { createFields, type FactDraft, type FactField } from './fact-draft.ts';
import { fieldOfLabel } from './labels.ts';

/** What holds a label: lists of terms, table rows, and the portals' own label elements. */
const LABEL =
  'dt, th, .rdformsLabel, .dataset-label, [class*="metadata-name"], [class*="metadata__label"], h2, h3, h4, h5';
const IS_LABEL = /^(dt|th|h[1-5])$/;
const LISTS: ReadonlySet<FactField> = new Set([
  'theme',
  'keyword',
  'spatial',
  'conformsTo',
  'hvdCategory',
]);
const ITEMS = 'li, a, .rdformsField, .tag, [class*="chip"], [class*="badge"]';
/** Values that say that there is none. */
const EMPTY_VALUE = /^([-–—]|n\/?a|saknas|ej angivet|inte angivet|not specified|none|null)$/i;

/** A dataset's page has some twenty. */
const MAX_LABELS = 120;

/** What a page says in pairs of a label and a value, in the words that portals use. */
export function readLabelFacts(root: Element): FactDraft {
  const { fields, add } = createFields();
  let read = 0;
  for (const label of selectAll(root, LABEL)) {
    const field = fieldOfLabel(textOf(label, 60));
    if (!field) continue;
    read += 1;
    if (read > MAX_LABELS) break;
    for (const value of valuesAfter(label)) {
      if (LISTS.has(field)) add(field, ...itemsOf(value));
      else add(field, ...textValue(value));
      addLinks(add, field, value);
    }
  }
  return { source: 'labels', fields, distributions: [] };
}

type Add = ReturnType<typeof createFields>['add'];

function addLinks(add: Add, field: FactField, value: Element): void {
  const links = [...(value.localName === 'a' ? [value] : []), ...selectNear(value, 'a[href]', 5)];
  for (const link of links) {
    const href = attributeOf(link, 'href');
    if (field === 'license') add('licenseUrl', href);
    if (field === 'documentation' || field === 'endpoint') add(field, href);
    if (field.startsWith('contact') && href.startsWith('mailto:')) add('contactEmail', href);
    if (field.startsWith('contact') && href.startsWith('tel:')) add('contactPhone', href);
  }
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
  for (; next && values.length < 12; next = next.nextElementSibling) {
    if (IS_LABEL.test(next.localName) || next.matches(LABEL)) break;
    values.push(next);
    // Under a heading only the first block is its value.
    if (/^h\d$/.test(label.localName)) break;
  }
  return values;
}

function itemsOf(value: Element): string[] {
  const parts = selectNear(value, ITEMS, LIMITS.listItems * 2);
  // A link within an item is that item.
  const items = parts.filter((part, at) => !part.contains(parts[at + 1] ?? null));
  const texts =
    items.length > 0 ? items.map((item) => textOf(item, LIMITS.listItemChars)) : textValue(value);
  return texts.flatMap((text) => text.split(/[,;]\s*/)).filter((text) => !EMPTY_VALUE.test(text));
}

/** A value's words; a field of a form holds them as its value. */
function textValue(value: Element): string[] {
  const date = value.matches('[data-datetime]')
    ? value
    : selectNear(value, '[data-datetime]', 1)[0];
  if (date) return [attributeOf(date, 'data-datetime')];
  const written = textOf(value, LIMITS.descriptionChars) || typedIn(value);
  return written && !EMPTY_VALUE.test(written) ? [written] : [];
}

/** What stands in the first text field of an editor; only EntryScape's are looked into. */
function typedIn(value: Element): string {
  const box = value.closest('.rdforms')
    ? selectNear(value, 'input[type="text"], textarea', 1)[0]
    : undefined;
  const typed = box ? (box as Element & { readonly value?: unknown }).value : '';
  return typeof typed === 'string' ? typed.slice(0, LIMITS.descriptionChars) : '';
}
