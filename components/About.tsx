import type { Language, Network } from '../core/material/material.ts';
import styles from './About.module.css';
import { AboutNetwork } from './AboutNetwork.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { Mark } from './Mark.tsx';
import blocks from './styles/blocks.module.css';
import { aboutEn } from './texts/about-en.ts';
import { aboutSv } from './texts/about-sv.ts';
import './styles/tokens.css';
import './styles/base.css';

interface Props {
  /** Null where no index could be loaded. */
  readonly network: Network | null;
  /** Instant with offset at which the index was made; null where there is none. */
  readonly indexAt: string | null;
  readonly version: string;
  /** As the manifest names them. */
  readonly permissions: readonly string[];
  readonly language: Language;
  readonly openLink: (url: string) => void;
}

const LICENCE_URL = 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12';

/** Who is behind the material, what Eko may do, and under which terms. */
export function About({ network, indexAt, version, permissions, language, openLink }: Props) {
  const texts = language === 'en' ? aboutEn : aboutSv;
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', { dateStyle: 'long' });
  return (
    <main class={styles.page}>
      <h1 class={blocks.titled}>
        <Mark />
        {texts.title}
      </h1>
      <p>{texts.what}</p>
      <dl class={styles.facts}>
        <dt>{texts.version}</dt>
        <dd>{version}</dd>
        {indexAt && <dt>{texts.materialFrom}</dt>}
        {indexAt && (
          <dd>
            <time dateTime={indexAt}>{day.format(new Date(indexAt))}</time>
          </dd>
        )}
      </dl>
      {network && <AboutNetwork {...{ network, language, texts, openLink }} />}
      <section aria-labelledby="permissions">
        <h2 id="permissions">{texts.permissionsTitle}</h2>
        <p>{texts.permissionsIntro}</p>
        <ul>
          {permissions.map((name) => (
            <li key={name}>{texts.permissions[name] ?? name}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{texts.privacyTitle}</h2>
        <ul>
          {texts.privacy.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>
          <a class={blocks.link} href="/privacy.html">
            {texts.privacyLink}
          </a>
        </p>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">{texts.licenceTitle}</h2>
        <p>
          {texts.licence}{' '}
          <ExternalLink url={LICENCE_URL} open={openLink}>
            {texts.licenceLink}
          </ExternalLink>
        </p>
      </section>
    </main>
  );
}
