import type { Language, Network, Organisation } from '../core/material/material.ts';
import styles from './About.module.css';
import { ExternalLink } from './ExternalLink.tsx';
import { MailLink } from './MailLink.tsx';
import type { AboutTexts } from './texts/about-sv.ts';

interface Props {
  readonly network: Network;
  readonly language: Language;
  readonly texts: AboutTexts;
  readonly openLink: (url: string) => void;
}

/** What the network says of itself in its index; what it does not say is left out. */
export function AboutNetwork({ network, language, texts, openLink }: Props) {
  const { name, motto, purpose, behind = [], cooperation = [] } = network;
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const links = [
    { text: texts.start(name), url: network.url },
    { text: texts.policy, url: network.contributionPolicyUrl },
    { text: texts.tracker, url: network.trackerUrl },
    { text: texts.contact, url: network.contact },
  ];
  return (
    <section aria-labelledby="network">
      <h2 id="network">{texts.networkTitle(name)}</h2>
      {motto && (
        <p class={styles.motto} lang={motto[language] ? language : other}>
          {motto[language] ?? motto[other]}
        </p>
      )}
      {purpose && (
        <p lang={purpose[language] ? language : other}>{purpose[language] ?? purpose[other]}</p>
      )}
      <Organisations title={texts.behind} list={behind} openLink={openLink} />
      <Organisations title={texts.cooperation} list={cooperation} openLink={openLink} />
      <h3>{texts.links}</h3>
      <ul>
        {links.map(({ text, url }) =>
          url === undefined ? null : (
            <li key={text}>
              <MailLink url={url} open={openLink}>
                {text}
              </MailLink>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

interface OrganisationsProps {
  readonly title: string;
  readonly list: readonly Organisation[];
  readonly openLink: (url: string) => void;
}

function Organisations({ title, list, openLink }: OrganisationsProps) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {list.map(({ name, url }) => (
          <li key={name}>
            {url === undefined ? (
              name
            ) : (
              <ExternalLink url={url} open={openLink}>
                {name}
              </ExternalLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
