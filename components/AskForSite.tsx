import { useState } from 'preact/hooks';
import type { Language } from '../core/material/material.ts';
import { siteTextsFor } from './texts/site-texts-for.ts';

interface Props {
  readonly language: Language;
  readonly requestTab: () => void;
}

/**
 * A button that asks for the one site in front, whichever that is. Only for browsers that can be
 * asked for a tab: where the address is hidden Eko would have to guess the site, and does not.
 */
export function AskForSite({ language, requestTab }: Props) {
  const [asked, setAsked] = useState(false);
  const texts = siteTextsFor(language);
  const request = () => {
    requestTab();
    setAsked(true);
  };
  return (
    <>
      <p>
        <button type="button" name="askForTab" onClick={request}>
          {texts.askForTab}
        </button>
      </p>
      <p role="status">{asked && texts.askedForTab}</p>
    </>
  );
}
