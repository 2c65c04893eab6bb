import { LIMITS } from '../page-context.ts';
import { attributeOf, selectAll, textOf } from '../select-elements.ts';
import type { createFields } from './fact-draft.ts';

type Add = ReturnType<typeof createFields>['add'];

const INDICATORS = '[data-test-id="indicators"], [data-entryscape="customIndicators"]';
/** Commission Implementing Regulation (EU) 2023/138. */
const HVD_LEGISLATION = 'http://data.europa.eu/eli/reg_impl/2023/138/oj';

/** What Sveriges dataportal shows without a label: badges under the title, the publisher, a map. */
export function readNationalPortal(root: Element, add: Add): void {
  const [indicators] = selectAll(root, INDICATORS, 1);
  if (indicators) {
    readIndicators(indicators, add);
    readPublisherBefore(indicators, add);
  }
  // The box round the area is drawn on a map of its own, without words.
  if (root.querySelector('[data-entryscape-rdformsid*="spatial_bb"] *')) add('mappedArea', 'map');
}

/** Access, licence, update frequency, high value: each says in its `title` what it is. */
function readIndicators(indicators: Element, add: Add): void {
  for (const indicator of selectAll(indicators, '.indicator[title]', 20)) {
    const about = attributeOf(indicator, 'title');
    const text = textOf(indicator, LIMITS.listItemChars);
    if (/^uppdateringsfrekvens|^update frequency/i.test(about)) add('updateFrequency', text);
    // “zero”, “by-sa”: the last part of the licence's address.
    if (/creative commons/i.test(about))
      add('license', text === 'zero' ? 'CC0' : `CC ${text.toUpperCase()}`);
  }
  const words = textOf(indicators, LIMITS.descriptionChars);
  if (/värdefull|high[- ]value|\bhvd\b/i.test(words)) add('legislation', HVD_LEGISLATION);
  const [access] =
    /(ej|inte|icke)[- ](offentlig|publik)|begränsad|offentlig|\bpublik|non-public|restricted|public/i.exec(
      words,
    ) ?? [];
  if (access) add('accessRights', access);
}

/** A publisher without a page of its own on the portal stands as text between title and badges. */
function readPublisherBefore(indicators: Element, add: Add): void {
  const before = indicators.previousElementSibling;
  if (!before || /^h\d$/.test(before.localName)) return;
  const first = before.firstElementChild ?? before;
  if (selectAll(before, 'a[href*="/dataset-series/"]', 1).some((series) => first.contains(series)))
    return;
  add('publisher', textOf(first, LIMITS.listItemChars));
}
