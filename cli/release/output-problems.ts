import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

interface Rule {
  readonly what: string;
  readonly pattern: RegExp;
}

/** Ways in which a script can run text as code, or fetch code from elsewhere. */
const SCRIPT_RULES: readonly Rule[] = [
  { what: 'eval', pattern: /(?<![\w.$])eval\s*\(/g },
  { what: 'Function constructor', pattern: /(?<![\w$])Function\s*\(\s*["'`\w]/g },
  { what: 'timer with text', pattern: /\bset(?:Timeout|Interval)\s*\(\s*["'`]/g },
  { what: 'importScripts', pattern: /\bimportScripts\s*\(/g },
  {
    what: 'import from elsewhere',
    pattern: /(?:\bimport|\bfrom)\s*\(?\s*["'`](?:https?:|data:|blob:|\/\/)/g,
  },
  { what: 'document.write', pattern: /\bdocument\.write(?:ln)?\s*\(/g },
  { what: 'WebAssembly', pattern: /\bWebAssembly\b/g },
];
const PAGE_RULES: readonly Rule[] = [
  { what: 'script within a page', pattern: /<script(?![^>]*\bsrc=)[^>]*>/gi },
  { what: 'something from elsewhere', pattern: /\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\//gi },
  { what: 'event handler in markup', pattern: /<[^>]+\son\w+\s*=/gi },
];
const STYLE_RULES: readonly Rule[] = [
  { what: 'something from elsewhere', pattern: /(?:@import|url\(\s*["']?(?:https?:)?\/\/)/gi },
];
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  js: SCRIPT_RULES,
  html: PAGE_RULES,
  css: STYLE_RULES,
};

/** File types that a package may hold; anything else is named. */
const KNOWN_TYPES = /\.(?:js|html|css|json|png)$/;

/** Remote code, code made of text, and unknown files in a built extension's folder, one a line. */
export function outputProblems(folder: string): string[] {
  return filesIn(folder).flatMap((path) => {
    const file = relative(folder, path);
    if (!KNOWN_TYPES.test(file)) return [`${file}: a type of file that no package should hold`];
    const rules = RULES[file.slice(file.lastIndexOf('.') + 1)] ?? [];
    const text = rules.length > 0 ? readFileSync(path, 'utf8') : '';
    return textProblems(text, rules).map((problem) => `${file}: ${problem}`);
  });
}

/** What the rules of a file type find in a text. */
export function problemsIn(text: string, type: keyof typeof RULES): string[] {
  return textProblems(text, RULES[type] ?? []);
}

function textProblems(text: string, rules: readonly Rule[]): string[] {
  return rules.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${what}: …${text.slice(Math.max(0, index - 30), index + 60)}…`,
    ),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
