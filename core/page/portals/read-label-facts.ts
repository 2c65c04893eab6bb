import { LIMITS } from '../page-context.ts';
import { attributeOf, ownText, selectNear, textOf } from '../select-elements.ts';
import { createFields, type FactDraft, type FactField } from './fact-draft.ts';
import { pairsWithin, readLabelPairs } from './label-pairs.ts';

/** Where one text may hold several values, and what parts them. */
const SEPARATORS: ReadonlyMap<FactField, RegExp | null> = new Map<FactField, RegExp | null>([
  ['keyword', /[,;]\s*/],
  // Names of the EU's themes hold commas, before small letters: “Utbildning, kultur och sport”.
  ['theme', /;\s*|,\s*(?=\p{Lu})/u],
  ['spatial', /;\s*/],
  ['conformsTo', /;\s*/],
  ['hvdCategory', /;\s*/],
]);
const ITEMS = 'li, a, .rdformsField, .tag, [class*="chip"], [class*="badge"]';
/** Values that say that there is none. */
const EMPTY_VALUE = /^([-–—]|n\/?a|saknas|ej angivet|inte angivet|not specified|none|null)$/i;

/** What a page says in pairs of a label and a value, in the words that portals use. */
export function readLabelFacts(root: Element): FactDraft {
  const { fields, add } = createFields();
  for (const { field, values } of readLabelPairs(root))
    for (const value of values) {
      const separator = SEPARATORS.get(field);
      if (field === 'spatial' && isMapped(value)) add('mappedArea', 'map');
      else if (separator) add(field, ...itemsOf(value, separator));
      else if (/^(documentation|endpoint)$/.test(field)) add(field, ...addressIn(value));
      else add(field, ...(groupValue(field, value) ?? textValue(value)));
      addLinks(add, field, value);
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

/** An agent is called by its name, a period by its start and end; null where the value is no group. */
function groupValue(field: FactField, value: Element): string[] | null {
  const pairs = pairsWithin(value);
  if (pairs.length === 0) return null;
  const said = (words: RegExp) => pairs.find(({ label }) => words.test(label))?.text ?? '';
  if (field === 'temporal')
    return [
      [said(/^(start|från|from)/), said(/^(slut|end|till|to)\b/)].filter(Boolean).join(' – '),
    ];
  const named = said(/^(namn|(formatted )?name|titel|title)$/);
  // Other groups are there to sort choices: what is chosen is the value.
  return [named || (field === 'license' ? (pairs[0]?.text ?? '') : '')].filter(Boolean);
}

/** Whether a place is shown as a map or in coordinates (WKT), which are no name to show. */
function isMapped(value: Element): boolean {
  return (
    selectNear(value, 'canvas, [class*="leaflet"], [class*="ol-"], [class*="map" i]', 1).length >
      0 || /\b(MULTI)?(POLYGON|POINT)\s*Z?\s*\(/i.test(textOf(value, 300))
  );
}

function addressIn(value: Element): string[] {
  const text = textOf(value, LIMITS.addressChars);
  return /^https?:\/\/\S+$/.test(text) ? [text] : [];
}

function itemsOf(value: Element, separator: RegExp): string[] {
  const parts = selectNear(value, ITEMS, LIMITS.listItems * 2);
  // A link within an item is that item.
  const items = parts.filter((part, at) => !part.contains(parts[at + 1] ?? null));
  const found = items.length > 0 ? items : pillsIn(value);
  const texts =
    found.length > 0
      ? found.map((item) => textOf(item, LIMITS.listItemChars))
      : textValue(value).flatMap((text) => text.split(separator));
  return texts.filter((text) => text !== '' && !EMPTY_VALUE.test(text));
}

/** Elements that stand side by side without text of their own between them, each one item. */
function pillsIn(value: Element): Element[] {
  let holder = value;
  for (let depth = 0; depth < 6; depth += 1) {
    const [only] = holder.children;
    if (holder.children.length !== 1 || !only || ownText(holder, 20)) break;
    holder = only;
  }
  if (holder.children.length < 2 || ownText(holder, 20)) return [];
  return selectNear(holder, '*', LIMITS.listItems * 2).filter(
    (pill) => pill.parentElement === holder && !pill.matches('button, [id^="eachpropexpand"]'),
  );
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
