import { TIP_KINDS, TIP_LIMITS, type Tip } from '../core/contribute/tip.ts';
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
      <label>
        {texts.kindLabel}
        <select
          name="tip-kind"
          value={tip.kind}
          onChange={({ currentTarget }) =>
            change({ kind: TIP_KINDS.find((kind) => kind === currentTarget.value) ?? 'topic' })
          }
        >
          {TIP_KINDS.filter((kind) => material !== null || kind !== 'change').map((kind) => (
            <option key={kind} value={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {material && <p>{texts.material(material.title)}</p>}
      <label>
        {texts.subject}
        <input
          name="tip-subject"
          maxLength={TIP_LIMITS.titleChars}
          value={tip.title}
          onInput={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      </label>
      <label>
        {texts.words}
        <textarea
          name="tip-words"
          maxLength={TIP_LIMITS.wordsChars}
          value={tip.words}
          aria-describedby="tip-words-help"
          onInput={({ currentTarget }) => change({ words: currentTarget.value })}
        />
      </label>
      <p id="tip-words-help" class={styles.quiet}>
        {texts.wordsHelp}
      </p>
      <label>
        {texts.pageAddress}
        <input
          name="tip-page"
          inputMode="url"
          maxLength={TIP_LIMITS.addressChars}
          value={tip.pageAddress}
          onInput={({ currentTarget }) => change({ pageAddress: currentTarget.value })}
        />
      </label>
    </div>
  );
}
