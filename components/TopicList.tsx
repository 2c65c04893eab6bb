import { useState } from 'preact/hooks';
import type { Choice } from '../core/material/material-choices.ts';
import styles from './SearchTools.module.css';
import blocks from './styles/blocks.module.css';
import type { SearchTexts } from './texts/search-sv.ts';

interface Props {
  readonly topics: readonly Choice<string>[];
  readonly texts: SearchTexts;
  readonly onChoose: (topic: string) => void;
}

const FIRST = 24;

/** The material's topics, the most used first; closed until it is wanted. */
export function TopicList({ topics, texts, onChoose }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? topics : topics.slice(0, FIRST);
  return (
    <details class={styles.topics}>
      <summary>{texts.topics}</summary>
      {/* The format has topics in Swedish. */}
      <ul class={blocks.chips} lang="sv">
        {shown.map(({ value, count }) => (
          <li key={value}>
            <button type="button" name="topic" class={blocks.chip} onClick={() => onChoose(value)}>
              {value} <small>{count}</small>
            </button>
          </li>
        ))}
      </ul>
      {!all && topics.length > FIRST && (
        <button type="button" name="allTopics" onClick={() => setAll(true)}>
          {texts.allTopics(topics.length)}
        </button>
      )}
    </details>
  );
}
