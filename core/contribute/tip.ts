import type { Material } from '../material/material.ts';
import { toCode, toHarmlessLine, toQuotation } from './harmless.ts';
import { ADDRESS_CHARS, toPageAddress } from './page-address.ts';

export const TIP_KINDS = ['topic', 'presentation', 'material', 'change'] as const;

/** What a user wishes of the network. */
type TipKind = (typeof TIP_KINDS)[number];

/** What the user has written and chosen to tell. */
export interface Tip {
  readonly kind: TipKind;
  readonly title: string;
  readonly words: string;
  /** The page that it is about; empty where the user keeps that to themselves. */
  readonly pageAddress: string;
  /** The material that it is about; null where it is about none. */
  readonly material: Pick<Material, 'title' | 'url' | 'language'> | null;
}

/** The words around the facts, in the language of the issue. */
export interface IssueLabels {
  readonly kinds: Readonly<Record<TipKind, string>>;
  readonly page: string;
  readonly material: string;
  readonly address: string;
}

/** An issue as it will be sent, character by character. */
export interface Issue {
  readonly title: string;
  readonly description: string;
}

export const TIP_LIMITS = {
  titleChars: 120,
  wordsChars: 1_000,
  addressChars: ADDRESS_CHARS,
} as const;

/** The issue that a tip becomes; the same tip gives the same issue. */
export function toIssue(tip: Tip, labels: IssueLabels): Issue {
  const { kind, title, words, material } = tip;
  const page = toPageAddress(tip.pageAddress);
  const facts = [
    page && `${labels.page}: ${toCode(page)}`,
    material && `${labels.material}: ${toCode(cut(material.title, TIP_LIMITS.titleChars))}`,
    material && `${labels.address}: ${toCode(cut(material.url, TIP_LIMITS.addressChars))}`,
  ].filter(Boolean);
  const quotation = words.trim() && toQuotation(cut(words, TIP_LIMITS.wordsChars));
  const subject = toHarmlessLine(cut(title, TIP_LIMITS.titleChars));
  return {
    title: [labels.kinds[kind], subject].filter(Boolean).join(': '),
    description: [quotation, facts.join('\n\n')].filter(Boolean).join('\n\n'),
  };
}

/** Cut between characters, never within an emoji's two halves. */
function cut(text: string, maxChars: number): string {
  return text.slice(0, maxChars).replace(/[\uD800-\uDBFF]$/u, '');
}
