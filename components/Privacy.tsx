import type { Language } from '../core/material/material.ts';
import styles from './About.module.css';
import { Mark } from './Mark.tsx';
import blocks from './styles/blocks.module.css';
import { privacyEn } from './texts/privacy-en.ts';
import { privacySv } from './texts/privacy-sv.ts';
import './styles/tokens.css';
import './styles/base.css';

/** What Eko reads, sends and keeps, in plain words. */
export function Privacy({ language }: { readonly language: Language }) {
  const texts = language === 'en' ? privacyEn : privacySv;
  return (
    <main class={styles.page}>
      <h1 class={blocks.titled}>
        <Mark />
        {texts.title}
      </h1>
      <p>{texts.short}</p>
      {texts.parts.map(({ title, list }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {list.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a class={blocks.link} href="/about.html">
          {texts.about}
        </a>
      </p>
    </main>
  );
}
