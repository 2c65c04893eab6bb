/** Elements whose text is never part of what a page says. */
const SILENT_TAGS = new Set(
  'script style noscript template svg math canvas iframe object embed video audio nav footer aside form button select textarea input dialog menu head'.split(
    ' ',
  ),
);

const SILENT_ROLES = new Set(
  'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar'.split(
    ' ',
  ),
);

/** Words in id or class that mark the site's own furniture on pages without landmarks. */
const FURNITURE =
  /(^|[\s_-])(cookies?|consent|kakor|sidhuvud|sidfot|toppmeny|huvudmeny|undermeny|vanstermeny|meny|menu|navbar|navigation|nav|breadcrumbs?|crumbs?|crumb|brodsmulor|bread|skiplinks?|skip|sr-only|visually-hidden|footer|foot|sidebar|share|social|related|relaterat|relaterade|teasers?|puffar|prenumerera|subscribe)([\s_-]|$)/i;

/**
 * Whether an element is the site's furniture rather than the page's text, from its markup alone.
 * A `header` counts as furniture only outside the main part: inside it holds the page's heading.
 */
export function isFurniture(element: Element, insideMain: boolean): boolean {
  const tag: unknown = element.localName;
  // A form's fields can hide its properties by their names; forms are left out in any case.
  if (typeof tag !== 'string') return true;
  if (SILENT_TAGS.has(tag)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const role = element.getAttribute('role');
  if (role && SILENT_ROLES.has(role)) return true;
  if (tag === 'header' && !insideMain) return true;
  if (/cookie|kakor/i.test(element.getAttribute('aria-label') ?? '')) return true;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  const marks = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return marks.length > 1 && FURNITURE.test(marks.slice(0, 300));
}

/** Lines that site software adds to any page. */
const CHROME_LINE =
  /^(lyssna|skriv ut|dela|dela sidan|till innehållet|hoppa till innehåll(et)?|tipsa|meny|stäng|hjälpte denna information dig\??|länk till annan webbplats.*|öppnas i nytt fönster\.?|till toppen|tillbaka|läs mer|kontakta oss)$/i;

/** Whether a line of text belongs to the site's software and says nothing of the page. */
export function isChromeLine(line: string): boolean {
  return CHROME_LINE.test(line);
}
