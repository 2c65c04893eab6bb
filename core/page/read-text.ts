import { cleanText } from './clean-text.ts';
import { isChromeLine, isFurniture } from './noise.ts';
import { type Heading, LIMITS } from './page-context.ts';
import { walk } from './walk.ts';

const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr label'.split(
    ' ',
  ),
);
const HEADING = /^h[1-3]$/;

/** The words of a page: its headings and its text, in the order of the document. */
export interface PageWords {
  readonly headings: readonly Heading[];
  readonly text: string;
  /** True when a cap ended the reading early. */
  readonly truncated: boolean;
}

/** Reads headings and text below `root`, leaving out the site's furniture and what is not visible. */
export function readWords(
  root: Element,
  isMain: boolean,
  isVisible: (element: Element) => boolean,
): PageWords {
  const headings: Heading[] = [];
  const lines: string[] = [];
  let line = '';
  let chars = 0;
  let links = 0;
  let hasOwnWords = false;
  const endLine = (isHeading = false) => {
    const clean = cleanText(line, LIMITS.textChars);
    // Without a main part menus stand among the text, as lines that are links through and through.
    const isMenuLine = !isMain && !hasOwnWords && !isHeading;
    line = '';
    hasOwnWords = false;
    if (!clean || isMenuLine || isChromeLine(clean)) return '';
    lines.push(clean);
    chars += clean.length + 1;
    return clean;
  };
  const complete = walk(root, {
    enter(element) {
      if (element !== root && (isFurniture(element, isMain) || !isVisible(element))) return false;
      if (!INLINE.has(element.localName)) endLine();
      if (element.localName === 'a') links += 1;
      return true;
    },
    leave(element) {
      if (element.localName === 'a') links -= 1;
      if (INLINE.has(element.localName)) return;
      const isHeading = HEADING.test(element.localName);
      const clean = endLine(isHeading);
      if (clean && isHeading && headings.length < LIMITS.headings) {
        const level = Number(element.localName[1]) as Heading['level'];
        headings.push({ level, text: clean.slice(0, LIMITS.headingChars) });
      }
    },
    text(text) {
      if (links === 0 && text.trim()) hasOwnWords = true;
      line += text.length > LIMITS.textChars ? text.slice(0, LIMITS.textChars) : text;
      return chars + line.length < LIMITS.textChars * 2;
    },
  });
  endLine();
  const text = lines.join('\n');
  const truncated = !complete || text.length > LIMITS.textChars;
  return { headings, text: text.slice(0, LIMITS.textChars), truncated };
}
