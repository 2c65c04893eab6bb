import type { ComponentChildren } from 'preact';
import { TIP_KINDS, TIP_LIMITS, type Tip } from '../core/contribute/tip.ts';
import { Mention } from './Mention.tsx';
import styles from './TipForm.module.css';
import type { ContributeTexts } from './texts/contribute-sv.ts';

interface Props {
  readonly tip: Tip;
  readonly texts: ContributeTexts;
  readonly change: (part: Partial<Tip>) => void;
}

/** What the user writes: all of it can be changed, and emptied. */
export function TipFields({ tip, texts, change }: Props) {
  const { material } = tip;
  return (
    <div class={styles.fields}>
      <KindField {...{ tip, texts, change }} />
      {material && (
        <p>
          <Mention words={texts.material} name={material.title} lang={material.language} />
        </p>
      )}
      <Labelled words={texts.subject}>
        <input
          name="tip-subject"
          maxLength={TIP_LIMITS.titleChars}
          value={tip.title}
          onInput={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      </Labelled>
      <Labelled words={texts.words}>
        <textarea
          name="tip-words"
          maxLength={TIP_LIMITS.wordsChars}
          value={tip.words}
          aria-describedby="tip-words-help"
          onInput={({ currentTarget }) => change({ words: currentTarget.value })}
        />
      </Labelled>
      <p id="tip-words-help" class={styles.quiet}>
        {texts.wordsHelp}
      </p>
      <Labelled words={texts.pageAddress}>
        <input
          name="tip-page"
          inputMode="url"
          maxLength={TIP_LIMITS.addressChars}
          value={tip.pageAddress}
          onInput={({ currentTarget }) => change({ pageAddress: currentTarget.value })}
        />
      </Labelled>
    </div>
  );
}

/** What the tip is about; a change can only be suggested for a material. */
function KindField({ tip, texts, change }: Props) {
  const kinds = TIP_KINDS.filter((kind) => tip.material !== null || kind !== 'change');
  return (
    <Labelled words={texts.kindLabel}>
      <select
        name="tip-kind"
        value={tip.kind}
        onChange={({ currentTarget }) =>
          change({ kind: TIP_KINDS.find((kind) => kind === currentTarget.value) ?? 'topic' })
        }
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {texts.kinds[kind]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label>
      {words}
      {children}
    </label>
  );
}
