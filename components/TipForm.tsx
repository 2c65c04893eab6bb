import { useEffect, useRef, useState } from 'preact/hooks';
import { toIssueAddress } from '../core/contribute/issue-url.ts';
import { TIP_LIMITS, type Tip, toIssue } from '../core/contribute/tip.ts';
import type { Language, Material, Network } from '../core/material/material.ts';
import { MailLink } from './MailLink.tsx';
import { TipFields } from './TipFields.tsx';
import styles from './TipForm.module.css';
import { TipSending } from './TipSending.tsx';
import { contributeEn } from './texts/contribute-en.ts';
import { contributeSv } from './texts/contribute-sv.ts';

interface Props {
  readonly network: Network;
  /** The page in front, already without query and fragment; empty where none was read. */
  readonly pageAddress: string;
  /** The material that a change is suggested for; null for any other tip. */
  readonly material: Material | null;
  readonly language: Language;
  readonly openLink: (url: string) => void;
  /** False where the browser refuses. */
  readonly copyText: (text: string) => Promise<boolean>;
  readonly onBack: () => void;
}

/** A tip to the network: the user writes, sees every character that will leave, and opens the issue. */
export function TipForm(props: Props) {
  const { network, pageAddress, material, language, openLink, copyText, onBack } = props;
  const texts = language === 'en' ? contributeEn : contributeSv;
  const [tip, setTip] = useState<Tip>({
    kind: material ? 'change' : 'topic',
    title: material?.title.slice(0, TIP_LIMITS.titleChars) ?? '',
    words: '',
    pageAddress: material ? '' : pageAddress,
    material,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<Tip>) => setTip({ ...tip, ...part });
  const issue = toIssue(tip, { kinds: texts.kinds, ...texts.issue });
  const address = toIssueAddress(network.trackerUrl, issue);
  return (
    <main class={styles.form} aria-labelledby="tip-title">
      <p>
        <button type="button" name="back" onClick={onBack}>
          {texts.back}
        </button>
      </p>
      <h2 id="tip-title" ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.intro}</p>
      <TipFields {...{ tip, texts, change }} />
      <h3>{texts.preview}</h3>
      <pre class={styles.preview}>{`${issue.title}\n\n${issue.description}`.trim()}</pre>
      <TipSending {...{ issue, address, texts, openLink, copyText }} />
      <p class={styles.links}>
        {network.contributionPolicyUrl && (
          <MailLink url={network.contributionPolicyUrl} open={openLink}>
            {texts.policy}
          </MailLink>
        )}
        {network.contact && (
          <MailLink url={network.contact} open={openLink}>
            {texts.contact}
          </MailLink>
        )}
      </p>
    </main>
  );
}
