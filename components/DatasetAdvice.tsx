import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ALL_ADVICE, toAdvice } from '../core/advice/advice.ts';
import { toJsonLd } from '../core/advice/to-json-ld.ts';
import { AdvicePieceItem } from './AdvicePieceItem.tsx';
import styles from './DatasetAdvice.module.css';
import type { DatasetProps } from './dataset-props.ts';
import { Section } from './Section.tsx';
import blocks from './styles/blocks.module.css';
import { adviceEn } from './texts/advice-en.ts';
import { type AdviceTexts, adviceSv } from './texts/advice-sv.ts';

const AT_FIRST = 3;

/** The dataset or data service that the page describes, and what would make its description better. */
export function DatasetAdvice(props: DatasetProps) {
  const { asked = 0 } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    place.current?.scrollIntoView();
    place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <div ref={place}>
      {/* Opened anew each time it is asked for. */}
      <Advice key={asked} {...props} />
    </div>
  );
}

function Advice(props: DatasetProps) {
  const { view, surface, language, actions, asked = 0 } = props;
  const texts = language === 'en' ? adviceEn : adviceSv;
  const { dataset } = view;
  const advice = toAdvice(view, view.materials, view.silenced);
  const count = Math.min(advice.pieces.length, AT_FIRST);
  return (
    <Section
      title={texts.heading(dataset.describes, count > 0 ? advice.pieces.length : 0)}
      {...(surface === 'popup' ? { fold: asked > 0 ? 'open' : 'closed' } : {})}
    >
      <p class={styles.name}>
        <bdi>
          <strong>{dataset.title}</strong>
        </bdi>
        <br />
        <bdi class={styles.publisher}>
          {dataset.publisher ? texts.publishedBy(dataset.publisher) : texts.publisherUnseen}
        </bdi>
      </p>
      {dataset.isPending && <p role="status">{texts.pending}</p>}
      {advice.pieces.length > 0 ? (
        <AdviceList key={view.url} {...props} pieces={advice.pieces} texts={texts} />
      ) : (
        (view.kind === 'dataset' || dataset.describes === 'service') &&
        !dataset.isPending &&
        advice.silenced === 0 && <p>{texts.nothing}</p>
      )}
      {advice.silenced > 0 && (
        <p class={blocks.quiet}>
          {texts.silenced(advice.silenced)}{' '}
          <button type="button" name="restoreAdvice" class={blocks.plain} onClick={actions.restore}>
            {texts.restore}
          </button>
        </p>
      )}
      <DatasetTools {...props} texts={texts} canSilence={advice.pieces.length > 0} />
    </Section>
  );
}

type WithTexts = DatasetProps & { readonly texts: AdviceTexts };

function AdviceList(props: WithTexts & Pick<ReturnType<typeof toAdvice>, 'pieces'>) {
  const { view, pieces, texts, language, openLink, actions } = props;
  const id = useId();
  const [all, setAll] = useState(false);
  return (
    <div>
      <ul id={id} class={styles.list}>
        {(all ? pieces : pieces.slice(0, AT_FIRST)).map((piece) => (
          <AdvicePieceItem
            key={piece.gap}
            {...{ piece, texts, language, openLink }}
            describes={view.dataset.describes}
            silence={() => actions.silence(piece.gap)}
          />
        ))}
      </ul>
      {pieces.length > AT_FIRST && (
        <button
          type="button"
          name="allAdvice"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {all ? texts.showFewer : texts.showAll(pieces.length)}
        </button>
      )}
    </div>
  );
}

/** When the page was read, and what else can be done with what was read. */
function DatasetTools(props: WithTexts & { readonly canSilence: boolean }) {
  const { view, texts, language, reread, actions, canSilence } = props;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => void actions.copy(toJsonLd(view.dataset, view.url)).then(setCopied);
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    timeStyle: 'short',
  });
  return (
    <div class={styles.tools}>
      <span class={blocks.quiet}>{texts.readAt(time.format(new Date(view.readAt)))}</span>
      <button type="button" name="reread" class={blocks.plain} onClick={reread}>
        {texts.reread}
      </button>
      <button type="button" name="copyJsonLd" class={blocks.plain} onClick={copy}>
        {texts.copy}
      </button>
      {canSilence && (
        <button
          type="button"
          name="silenceAdvice"
          class={blocks.plain}
          onClick={() => actions.silence(ALL_ADVICE)}
        >
          {texts.silenceAll}
        </button>
      )}
      <span role="status" class={blocks.quiet}>
        {copied === null ? '' : copied ? texts.copied : texts.notCopied}
      </span>
    </div>
  );
}
