import { marked, type Token, type Tokens } from 'marked';

/** A link as it stands in a page. */
export interface WikiLink {
  readonly text: string;
  readonly url: string;
}

/** A heading with what stands under it, up to the next heading. */
export interface WikiSection {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly links: readonly WikiLink[];
  /** Rows of all tables in the section: each cell as text, with its links. */
  readonly rows: readonly (readonly { readonly text: string; readonly links: WikiLink[] }[])[];
}

/** What Eko reads of a wiki page's Markdown; never its HTML. */
export interface WikiPageText {
  readonly frontMatter: Readonly<Record<string, string>>;
  readonly sections: readonly WikiSection[];
  /** The first paragraph of running text; empty where there is none. */
  readonly firstParagraph: string;
}

const LONGEST_PAGE = 200_000;
const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
/** Lines that GitLab pages of the network begin with, and that say nothing of their subject. */
const NO_SUBJECT = /^(?:uppdaterad|senast uppdaterad|foto|bild|photo)\b/i;
const WORDS_OF_A_PARAGRAPH = 5;

/** Reads a page as GitLab's API gives it, front matter and all; what is beyond 200 kB is not read. */
export function readWikiPage(content: string): WikiPageText {
  const text = content.slice(0, LONGEST_PAGE);
  const [block = '', fields = ''] = FRONT_MATTER.exec(text) ?? [];
  const tokens = marked.lexer(withPlainLinks(text.slice(block.length)));
  return {
    frontMatter: readFields(fields),
    sections: toSections(tokens),
    firstParagraph: firstParagraph(tokens),
  };
}

/** `key: value` lines; what is nested in them is not read. */
function readFields(block: string): Record<string, string> {
  const lines = block.matchAll(/^([A-Za-z_][\w-]*):[ \t]*(.+?)[ \t]*$/gm);
  return Object.fromEntries(
    [...lines].map(([, key = '', value = '']) => [key, value.replace(/^(['"])(.*)\1$/, '$2')]),
  );
}

/** GitLab's `[[Sida]]` and `[[text|Sida]]` become their words; no Markdown reader knows them. */
function withPlainLinks(text: string): string {
  return text
    .replace(/\[\[_TOC_\]\]/g, '')
    .replace(/\[\[([^[\]|\n]{1,300})(?:\|[^[\]\n]{1,300})?\]\]/g, '$1');
}

function toSections(tokens: readonly Token[]): WikiSection[] {
  const sections: { heading: string; links: WikiLink[]; rows: WikiSection['rows'][number][] }[] = [
    { heading: '', links: [], rows: [] },
  ];
  for (const token of tokens) {
    if (token.type === 'heading')
      sections.push({ heading: plainText(token), links: linksOf(token), rows: [] });
    else {
      const section = sections.at(-1);
      section?.links.push(...linksOf(token));
      if (token.type === 'table') section?.rows.push(...rowsOf(token as Tokens.Table));
    }
  }
  return sections;
}

function rowsOf(table: Tokens.Table): WikiSection['rows'][number][] {
  return table.rows.map((row) =>
    row.map((cell) => ({
      text: squeezed(cell.tokens.map(rawText).join('')),
      links: cell.tokens.flatMap(linksOf),
    })),
  );
}

function firstParagraph(tokens: readonly Token[]): string {
  for (const token of tokens) {
    if (token.type !== 'paragraph') continue;
    const text = plainText(token);
    if (!NO_SUBJECT.test(text) && text.split(' ').length >= WORDS_OF_A_PARAGRAPH) return text;
  }
  return '';
}

/** The words of a token without marks, pictures and HTML. */
function plainText(token: Token): string {
  return squeezed(rawText(token));
}

function rawText(token: Token): string {
  if (token.type === 'html' || token.type === 'image') return '';
  if (token.type === 'br') return ' ';
  const inner = childrenOf(token);
  if (inner.length > 0) return inner.map(rawText).join('');
  return 'text' in token && typeof token.text === 'string' ? unescaped(token.text) : '';
}

function linksOf(token: Token): WikiLink[] {
  const inner = childrenOf(token).flatMap(linksOf);
  if (token.type !== 'link' || typeof token.href !== 'string') return inner;
  return [{ text: plainText(token), url: token.href }];
}

function childrenOf(token: Token): Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
  }
  return 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : [];
}

/** Marked leaves character references in text as they are written. */
function unescaped(text: string): string {
  return text
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&(?:gt|#62);/g, '>')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
