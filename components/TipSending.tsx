import { useState } from 'preact/hooks';
import type { IssueAddress } from '../core/contribute/issue-url.ts';
import type { Issue } from '../core/contribute/tip.ts';
import blocks from './styles/blocks.module.css';
import styles from './TipForm.module.css';
import type { ContributeTexts } from './texts/contribute-sv.ts';

interface Props {
  readonly issue: Issue;
  readonly address: IssueAddress;
  readonly texts: ContributeTexts;
  readonly openLink: (url: string) => void;
  readonly copyText: (text: string) => Promise<boolean>;
}

/** The ways in which a tip can leave: an issue, or the text in the clipboard. */
export function TipSending({ issue, address, texts, openLink, copyText }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = `${issue.title}\n\n${issue.description}`.trim();
  const help = {
    filled: texts.openHelp,
    'empty-form': texts.tooLong,
    none: texts.noTracker,
  }[address.kind];
  return (
    <>
      <p class={styles.quiet}>{help}</p>
      <p class={styles.buttons}>
        {address.kind !== 'none' && (
          <button
            type="button"
            name="tip-open"
            class={blocks.primary}
            onClick={() => openLink(address.url)}
          >
            {address.kind === 'filled' ? texts.open : texts.openEmpty}
          </button>
        )}
        <button type="button" name="tip-copy" onClick={() => void copyText(text).then(setCopied)}>
          {texts.copy}
        </button>
      </p>
      <p role="status" class={styles.quiet}>
        {copied === null ? '' : copied ? texts.copied : texts.notCopied}
      </p>
      {address.kind === 'filled' && <p class={styles.quiet}>{texts.without}</p>}
    </>
  );
}
