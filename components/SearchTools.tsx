import { useState } from 'preact/hooks';
import { Filter } from './Filter.tsx';
import { Mention } from './Mention.tsx';
import styles from './SearchTools.module.css';
import type { SearchToolsProps } from './search-props.ts';
import blocks from './styles/blocks.module.css';
import { TopicList } from './TopicList.tsx';
import { searchEn } from './texts/search-en.ts';
import { searchSv } from './texts/search-sv.ts';
import { textsFor } from './texts/texts-for.ts';

/** Filters by kind and language, what is saved, and the topics to browse while nothing is asked. */
export function SearchTools(props: SearchToolsProps) {
  const { language, filter, saved, choices, isAsked, onChoose } = props;
  // Counted once: the view is made anew when the material changes.
  const [offered] = useState(choices);
  const texts = language === 'en' ? searchEn : searchSv;
  const { kinds } = textsFor(language);
  if (!offered || offered.kinds.length === 0) return <p class={blocks.quiet}>{texts.empty}</p>;
  return (
    <>
      <div class={styles.tools}>
        <Filter
          name="filterKind"
          label={texts.kind}
          all={texts.allKinds}
          chosen={filter.kind}
          options={offered.kinds}
          toText={(kind) => kinds[kind]}
          onChoose={(kind) => onChoose({ ...filter, kind })}
        />
        <Filter
          name="filterLanguage"
          label={texts.language}
          all={texts.allLanguages}
          chosen={filter.language}
          options={offered.languages}
          toText={(each) => texts.languages[each]}
          onChoose={(chosen) => onChoose({ ...filter, language: chosen })}
        />
        <Chips {...{ filter, saved, texts, onChoose }} />
      </div>
      {filter.only !== null && saved.length === 0 && <p class={blocks.quiet}>{texts.noneSaved}</p>}
      {!isAsked && (
        <TopicList
          topics={offered.topics}
          texts={texts}
          onChoose={(topic) => onChoose({ ...filter, topic })}
        />
      )}
    </>
  );
}

/** Only what is saved, and the chosen topic, which a click removes. */
function Chips(
  props: Pick<SearchToolsProps, 'filter' | 'saved' | 'onChoose'> & { texts: typeof searchSv },
) {
  const { filter, saved, texts, onChoose } = props;
  const { topic, only } = filter;
  return (
    <>
      <button
        type="button"
        name="savedOnly"
        class={blocks.chip}
        aria-pressed={only !== null}
        onClick={() => onChoose({ ...filter, only: only === null ? saved : null })}
      >
        {texts.saved(saved.length)}
      </button>
      {topic !== null && (
        <button
          type="button"
          name="removeTopic"
          class={blocks.chip}
          onClick={() => onChoose({ ...filter, topic: null })}
        >
          {/* The format has topics in Swedish. */}
          <Mention words={texts.removeTopic} name={topic} lang="sv" />
        </button>
      )}
    </>
  );
}
