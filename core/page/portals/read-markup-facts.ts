import { LIMITS } from '../page-context.ts';
import { attributeOf, selectAll, selectNear, textOf } from '../select-elements.ts';
import {
  createFields,
  type DistributionDraft,
  type FactDraft,
  type FactField,
} from './fact-draft.ts';
import { bareName, PROPERTY_FIELDS } from './property-fields.ts';

/** The two ways to mark facts up in HTML's own elements. */
const SYNTAXES = {
  /** https://html.spec.whatwg.org/multipage/microdata.html */
  microdata: { type: 'itemtype', scope: '[itemscope]', property: ['itemprop'] },
  /** https://www.w3.org/TR/rdfa-core/ */
  rdfa: { type: 'typeof', scope: '[typeof]', property: ['property', 'rel'] },
} as const;
type Syntax = keyof typeof SYNTAXES;

/** The elements marked as a dataset, most of a page's at most. */
function markedDatasets(root: Element, syntax: Syntax): Element[] {
  const { type } = SYNTAXES[syntax];
  return selectAll(root, `[${type}*="Dataset"]`, 20).filter((element) =>
    attributeOf(element, type)
      .split(/\s+/)
      .some((name) => bareName(name) === 'Dataset'),
  );
}

/** What microdata or RDFa says of the dataset that the page is about; null where not exactly one is marked. */
export function readMarkupFacts(root: Element, syntax: Syntax): FactDraft | null {
  const [dataset, ...others] = markedDatasets(root, syntax);
  if (!dataset || others.length > 0) return null;
  const { type, scope, property } = SYNTAXES[syntax];
  const { fields, add } = createFields();
  const distributions = new Map<Element, Record<string, string[]>>();
  for (const element of selectAll(dataset, property.map((name) => `[${name}]`).join(','))) {
    const names = property.flatMap((name) => attributeOf(element, name).split(/\s+/)).map(bareName);
    const owner: Element = element.parentElement?.closest(scope) ?? dataset;
    const ownerType = owner === dataset ? '' : bareName(attributeOf(owner, type));
    for (const name of names) {
      if (/^(distribution)$/.test(name) && !distributions.has(element))
        distributions.set(element, {});
      if (/^(DataDownload|Distribution)$/.test(ownerType)) {
        const known = distributions.get(owner) ?? {};
        known[name] = [...(known[name] ?? []), propertyText(element, name, scope)];
        distributions.set(owner, known);
      } else if (/^(ContactPoint|Kind|VCard|Individual)$/.test(ownerType)) {
        const field = CONTACT.get(name);
        if (field) add(field, propertyText(element, name, scope));
      } else if (owner === dataset || element.matches(scope)) {
        const field = PROPERTY_FIELDS.get(name);
        if (field && owner === dataset) add(field, propertyText(element, name, scope));
        if (owner === dataset && (field === 'title' || field === 'description'))
          add('language', attributeOf(element, 'lang') || attributeOf(element, 'xml:lang'));
        if (name === 'license' && owner === dataset) add('licenseUrl', linkOf(element));
      }
    }
  }
  return {
    source: syntax,
    fields,
    distributions: [...distributions.values()].slice(0, LIMITS.distributions).map(toDistribution),
  };
}

const CONTACT: ReadonlyMap<string, FactField> = new Map([
  ['name', 'contactName'],
  ['fn', 'contactName'],
  ['email', 'contactEmail'],
  ['hasEmail', 'contactEmail'],
  ['telephone', 'contactPhone'],
  ['hasTelephone', 'contactPhone'],
] as const);

/** Properties whose value is the address rather than the words of the link. */
const ADDRESSES =
  /^(contentUrl|downloadURL|accessURL|url|endpointURL|endpointDescription|email|hasEmail|conformsTo)$/;

function propertyText(element: Element, name: string, scope: string): string {
  const content = attributeOf(element, 'content') || attributeOf(element, 'datetime');
  if (content) return content;
  // An agent or a period of its own: what it is called.
  if (element.matches(scope)) {
    const [named] = selectNear(
      element,
      '[itemprop="name"], [property$="name"], [property$="fn"]',
      1,
    );
    if (named) return attributeOf(named, 'content') || textOf(named, LIMITS.listItemChars);
  }
  const link = linkOf(element);
  const words = textOf(element, LIMITS.descriptionChars);
  return ADDRESSES.test(name) ? link || words : words || link;
}

function linkOf(element: Element): string {
  return (
    ['href', 'src', 'resource', 'itemid'].map((name) => attributeOf(element, name)).find(Boolean) ??
    ''
  );
}

function toDistribution(found: Readonly<Record<string, readonly string[]>>): DistributionDraft {
  const first = (...names: readonly string[]) =>
    names.flatMap((name) => found[name] ?? [])[0] ?? '';
  return {
    title: first('name', 'title'),
    formats: ['encodingFormat', 'format', 'mediaType', 'fileFormat'].flatMap(
      (name) => found[name] ?? [],
    ),
    accessUrl: first('accessURL', 'url'),
    downloadUrl: first('contentUrl', 'downloadURL'),
    license: first('license'),
  };
}
