import type { Language, Network, Workshop } from '../core/material/material.ts';
import type { WorkshopView } from '../core/view-state.ts';
import { ExternalLink } from './ExternalLink.tsx';
import blocks from './styles/blocks.module.css';
import { textsFor } from './texts/texts-for.ts';
import styles from './WorkshopSection.module.css';
import { toWorkshopTime } from './workshop-time.ts';

interface Common {
  readonly language: Language;
  readonly openLink: (url: string) => void;
}

/** The network's next workshop with its sign-up, or the honest line that none is announced. */
export function WorkshopSection(props: Common & { workshop: WorkshopView; network: Network }) {
  const { workshop, network, language, openLink } = props;
  const texts = textsFor(language);
  return (
    <section class={styles.workshop} aria-labelledby="workshop">
      <h2 id="workshop">{texts.nextWorkshop}</h2>
      {workshop.kind === 'announced' ? (
        <Announced {...workshop} language={language} openLink={openLink} />
      ) : (
        <p>
          {texts.noWorkshop} {network.workshopHabit[language] ?? network.workshopHabit.sv}{' '}
          <ExternalLink url={network.workshopsUrl} open={openLink}>
            {texts.allWorkshops}
          </ExternalLink>
        </p>
      )}
    </section>
  );
}

function Announced(props: Common & { workshop: Workshop; fitsPage: boolean }) {
  const { workshop, fitsPage, language, openLink } = props;
  const texts = textsFor(language);
  const place = [workshop.place, workshop.online ? texts.online : null].filter(Boolean).join(' · ');
  return (
    <>
      <h3 lang={workshop.language}>{workshop.title}</h3>
      <p>
        <time dateTime={workshop.startsAt ?? workshop.date ?? undefined}>
          {toWorkshopTime(workshop, language)}
        </time>
        {place && ` · ${place}`}
        {fitsPage && <strong> · {texts.fitsThisPage}</strong>}
      </p>
      {workshop.organisers.length > 0 && (
        <p class={styles.quiet}>{workshop.organisers.join(', ')}</p>
      )}
      <ExternalLink
        url={workshop.signupUrl ?? workshop.url}
        open={openLink}
        class={workshop.signupUrl ? `${blocks.primary} ${styles.signUp}` : undefined}
      >
        {workshop.signupUrl ? texts.signUp : texts.aboutWorkshop}
      </ExternalLink>
    </>
  );
}
