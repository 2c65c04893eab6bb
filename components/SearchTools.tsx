import { useState } from 'preact/hooks';
import type { Language, MaterialKind } from '../core/material/material.ts';
import type { MaterialChoices } from '../core/material/material-choices.ts';
import type { MaterialFilter } from '../core/material/material-filter.ts';
import styles from './SearchTools.module.css';
import blocks from './styles/blocks.module.css';
import { TopicList } from './TopicList.tsx';
import { searchEn } from './texts/search-en.ts';
import { searchSv } from './texts/search-sv.ts';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  readonly language: Language;
  readonly filter: MaterialFilter;
  /** Ids of the saved materials. */
  readonly saved: readonly string[];
  readonly choices: () => MaterialChoices | null;
  /** Whether words or filters ask for something; else there are topics to browse. */
  readonly isAsked: boolean;
  readonly onChoose: (filter: MaterialFilter) => void;
}

/** Filters by kind and language, what is saved, and the topics to browse while nothing is asked. */
export function SearchTools({ language, filter, saved, choices, isAsked, onChoose }: Props) {
  // Counted once: the view is made anew when the material changes.
  const [offered] = useState(choices);
  const texts = language === 'en' ? searchEn : searchSv;
  const { kinds } = textsFor(language);
  if (!offered || offered.kinds.length === 0) return <p class={blocks.quiet}>{texts.empty}</p>;
  const { topic, only } = filter;
  return (
    <>
      <div class={styles.tools}>
        <Filter
          name="filterKind"
          label={texts.kind}
          all={texts.allKinds}
          chosen={filter.kind}
          options={offered.kinds.map(({ value, count }) => ({
            value,
            text: `${kinds[value]} (${count})`,
          }))}
          onChoose={(kind: MaterialKind | null) => onChoose({ ...filter, kind })}
        />
        <Filter
          name="filterLanguage"
          label={texts.language}
          all={texts.allLanguages}
          chosen={filter.language}
          options={offered.languages.map(({ value, count }) => ({
            value,
            text: `${texts.languages[value]} (${count})`,
          }))}
          onChoose={(chosen: Language | null) => onChoose({ ...filter, language: chosen })}
        />
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
            {texts.removeTopic(topic)}
          </button>
        )}
      </div>
      {only !== null && saved.length === 0 && <p class={blocks.quiet}>{texts.noneSaved}</p>}
      {!isAsked && (
        <TopicList
          topics={offered.topics}
          texts={texts}
          onChoose={(chosen) => onChoose({ ...filter, topic: chosen })}
        />
      )}
    </>
  );
}

interface FilterProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: Value | null;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value | null) => void;
}

function Filter<Value extends string>(props: FilterProps<Value>) {
  const { name, label, all, chosen, options, onChoose } = props;
  return (
    <select
      name={name}
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ currentTarget }) =>
        onChoose(options.find(({ value }) => value === currentTarget.value)?.value ?? null)
      }
    >
      <option value="">{all}</option>
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
