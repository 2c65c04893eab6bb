import type { Evidence, PageKind } from './page-context.ts';

/** A kind of page on which the field's words speak of something else, and what shows it. */
export interface AsideKind {
  readonly kind: Extract<PageKind, 'vacancy' | 'notice' | 'offer'>;
  readonly evidence: Evidence;
}

/** Parts of a path under which vacancies stand; they also hold statistics on vacancies. */
const VACANCY_PATH =
  /\/(lediga-?(jobb|tjanster)|jobba-(hos|pa|med|for)[^/]*|jobb|jobs?|careers?|karriar|vacanc(y|ies)|job-openings)(\/|$)/i;

/** What vacancies say of themselves, one phrase each. */
const VACANCY_PHRASES: readonly RegExp[] = [
  /sista ansökningsdag|ansök senast|sök jobbet|skicka (in )?din ansökan|send your application|last day to apply|apply (by|before|no later)|application deadline/iu,
  /vi söker (nu )?(dig|en|ett|två)|we are (now )?(looking for|recruiting|hiring)/iu,
  /arbetsuppgifter|om tjänsten|your (tasks|responsibilities)|main duties/iu,
  /kvalifikationer|vi ser gärna att du|du som söker|meriterande|qualifications|requirements for the position|you have experience/iu,
  /vi erbjuder|we offer|tillsvidareanställning|visstidsanställning|provanställning|anställningsform|månadslön|friskvård|fackliga (kontakter|företrädare)|permanent position|fixed-term|salary/iu,
];
/** So many phrases by themselves, or one under the address of a vacancy. */
const ENOUGH_PHRASES = 4;

/** What sellers write, one phrase each; two of them make an offer. */
const OFFER_PHRASES: readonly RegExp[] = [
  /boka (en |din )?demo|begär (en )?offert|kontakta säljare|book a demo|request a quote|talk to sales/iu,
  /(kr|kronor|€) ?(per|\/|i) ?mån|[€$] ?\d[\d,.]*|per month|priser från|prices from/iu,
  /lägg i (varu)?korg|till kassan|köp nu|add to (cart|basket)|buy now|prova gratis|free trial/iu,
];

/** Headings of a site's own rules: cookies, personal data, accessibility. */
const NOTICE =
  /\b(kakor|cookies?)\b|behandl\w* (vi |av )?(dina |era )?personuppgifter|(integritets|personuppgifts|dataskydds|cookie)policy|privacy (policy|notice|statement)|how we (use|process|handle) your (personal )?data|cookie (policy|notice)|tillgänglighetsredogörelse|accessibility statement/iu;

/**
 * Whether a page is a vacancy, something for sale, or a site's own notice on cookies and personal data:
 * pages of every site, whatever its field.
 * @param types what the page's structured data says it is
 * @param heading the page's heading and title
 */
export function asideKind(
  types: ReadonlySet<string>,
  place: string,
  heading: string,
  text: string,
): AsideKind | null {
  if (types.has('JobPosting'))
    return { kind: 'vacancy', evidence: { by: 'structure', mark: 'JobPosting' } };
  if (types.has('Product'))
    return { kind: 'offer', evidence: { by: 'structure', mark: 'Product' } };
  if (OFFER_PHRASES.filter((phrase) => phrase.test(text)).length >= 2)
    return { kind: 'offer', evidence: { by: 'words', mark: 'phrases of sellers' } };
  const phrases = VACANCY_PHRASES.filter((phrase) => phrase.test(text)).length;
  if (phrases >= 1 && VACANCY_PATH.test(place))
    return { kind: 'vacancy', evidence: { by: 'address', mark: VACANCY_PATH.source } };
  if (phrases >= ENOUGH_PHRASES)
    return { kind: 'vacancy', evidence: { by: 'words', mark: `${phrases} phrases of vacancies` } };
  return NOTICE.test(heading)
    ? { kind: 'notice', evidence: { by: 'words', mark: NOTICE.source } }
    : null;
}
