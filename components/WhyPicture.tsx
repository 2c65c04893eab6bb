import type { Reason } from '../core/match/suggestions.ts';
import type { Language } from '../core/material/material.ts';
import type { PageField } from '../core/page/page-context.ts';
import { conceptLabel, translationOf } from '../core/text/concepts.ts';
import { pictureEn } from './texts/picture-en.ts';
import { type PictureTexts, pictureSv } from './texts/picture-sv.ts';
import { textsFor } from './texts/texts-for.ts';
import styles from './WhyPicture.module.css';

interface Props {
  readonly reasons: readonly Reason[];
  readonly language: Language;
}

type PagePart = 'title' | 'heading' | 'text' | 'metadata';

const PARTS: Record<PageField, PagePart> = {
  title: 'title',
  heading: 'heading',
  breadcrumb: 'heading',
  selection: 'text',
  text: 'text',
  dataset: 'metadata',
  description: 'metadata',
  keywords: 'metadata',
  address: 'metadata',
  kind: 'metadata',
  platform: 'metadata',
  publisher: 'metadata',
};

/** A share that is too small to show. */
const LEAST_REST = 0.02;

/** Why a material is suggested, as a sketch of the page and its words with their weights. */
export function WhyPicture({ reasons, language }: Props) {
  const texts = language === 'en' ? pictureEn : pictureSv;
  const { places } = textsFor(language);
  const lit = new Set(reasons.map(({ field }) => PARTS[field]));
  const most = Math.max(...reasons.map(({ share }) => share));
  const rest = 1 - reasons.reduce((sum, { share }) => sum + share, 0);
  return (
    <div class={styles.why}>
      <p>{texts.whyLead}</p>
      <PageSketch lit={lit} />
      <ul>
        {reasons.map(({ term, field, concept, share }) => (
          <li key={term}>
            <span>
              <mark>{term}</mark> <small>{places[field]}</small>
              {concept && <Concept {...{ term, concept, language, texts }} />}
            </span>{' '}
            <Weight share={share} most={most} language={language} />
          </li>
        ))}
        {rest >= LEAST_REST && (
          <li>
            <span>{texts.otherWords}</span> <Weight share={rest} most={most} language={language} />
          </li>
        )}
      </ul>
    </div>
  );
}

/** The concept that joined page and material, where the page's word does not say it itself. */
function Concept(props: {
  term: string;
  concept: string;
  language: Language;
  texts: PictureTexts;
}) {
  const { term, concept, language, texts } = props;
  const label = conceptLabel(concept, language);
  if (term.toLowerCase() === label.toLowerCase()) return null;
  const says = translationOf(term, concept, language) ? texts.translation : texts.concept;
  return <small> · {says(label)}</small>;
}

function Weight(props: { share: number; most: number; language: Language }) {
  const { share, most, language } = props;
  const percent = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    style: 'percent',
  }).format(share);
  return (
    <span class={styles.weight}>
      <span class={styles.bar} style={{ inlineSize: `${Math.min(1, share / most) * 4}em` }} />
      {percent}
    </span>
  );
}

/** A sketch of a page on which the parts that hold the words are filled. The list says the same in words. */
function PageSketch({ lit }: { readonly lit: ReadonlySet<PagePart> }) {
  const part = (name: PagePart) => (lit.has(name) ? styles.lit : styles.dim);
  return (
    <svg viewBox="0 0 48 60" class={styles.sketch} aria-hidden="true" focusable="false">
      <path d="M3 1.5h32l10 10v47H3z" class={styles.sheet} />
      <path d="M35 1.5v10h10" class={styles.sheet} />
      <rect x="8" y="8" width="22" height="6" class={part('title')} />
      <rect x="8" y="19" width="28" height="4" class={part('heading')} />
      <path d="M8 28h32v2H8zm0 5h32v2H8zm0 5h24v2H8z" class={part('text')} />
      <path d="M8 47h9v5H8zm12 0h9v5h-9zm12 0h8v5h-8z" class={part('metadata')} />
    </svg>
  );
}
