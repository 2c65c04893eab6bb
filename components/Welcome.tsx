import type { Language } from '../core/material/material.ts';
import styles from './About.module.css';
import { Mark } from './Mark.tsx';
import blocks from './styles/blocks.module.css';
import { welcomeEn } from './texts/welcome-en.ts';
import { welcomeSv } from './texts/welcome-sv.ts';
import './styles/tokens.css';
import './styles/base.css';

interface Props {
  readonly language: Language;
  /** The keys that open Eko; null where none are set. */
  readonly shortcut: string | null;
  /** Whether the icon is in the toolbar; null where the browser does not tell. */
  readonly pinned: boolean | null;
  /** Whether the address bar knows `eko`. */
  readonly addressBar: boolean;
  readonly onDone: () => void;
  readonly onSettings: () => void;
}

/** The first page a user sees: what Eko does, what it never does, and how to begin. */
export function Welcome(props: Props) {
  const { language, shortcut, pinned, addressBar, onDone, onSettings } = props;
  const texts = language === 'en' ? welcomeEn : welcomeSv;
  const steps = [
    pinned ? texts.pinned : texts.pin,
    shortcut && texts.keys(shortcut),
    addressBar && texts.addressBar,
  ];
  return (
    <main class={styles.page}>
      <h1 class={blocks.titled}>
        <Mark />
        {texts.title}
      </h1>
      <Part id="does" title={texts.does} list={texts.doesList} />
      <Part id="never" title={texts.never} list={texts.neverList} />
      <Part
        id="start"
        title={texts.start}
        list={steps.filter((step) => typeof step === 'string')}
      />
      <p class={styles.buttons}>
        <button type="button" class={blocks.primary} name="done" onClick={onDone}>
          {texts.done}
        </button>
        <button type="button" name="settings" onClick={onSettings}>
          {texts.settings}
        </button>
      </p>
    </main>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly list: readonly string[];
}

function Part({ id, title, list }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {list.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
