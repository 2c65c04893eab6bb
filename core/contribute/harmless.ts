/**
 * Text that GitLab shows as it stands: nobody is notified, nothing linked, no command obeyed.
 * What is changed is changed visibly, so that a preview shows every character that leaves.
 */

/** Control characters, invisible marks and marks that turn the writing direction; line breaks stay. */
const UNSEEN = /[^\P{Cc}\n]|[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** `@name` where it is no e-mail address; `#1`, `!1`, `&1` and `$1`, also after a project's path. */
const REFERENCE = /(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])|[#!&$](?=\d)/gu;

/** Without what cannot be seen, and with a space in every mention and reference: `@ anna`, `# 12`. */
function defuse(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(REFERENCE, (sigil) => `${sigil} `);
}

/** One line for a title. */
export function toHarmlessLine(text: string): string {
  return defuse(text.replace(/\s+/gu, ' ')).trim();
}

/**
 * The user's words as a quotation: a line in it never begins with `/`, which is how quick actions
 * begin. https://docs.gitlab.com/user/project/quick_actions/
 */
export function toQuotation(text: string): string {
  return defuse(text)
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** A fact from a page or index as code, in which GitLab reads nothing. */
export function toCode(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(UNSEEN, '').replaceAll('`', "'").trim();
  return `\`${line}\``;
}
