import { useState } from 'preact/hooks';
import type { Language } from '../core/material/material.ts';
import { hostOf } from '../core/settings/sites.ts';
import type { AppActions } from './App.tsx';
import { textsFor } from './texts/texts-for.ts';

interface Props {
  /** The site that was read last in the tab, where one was. */
  readonly site: string | undefined;
  readonly language: Language;
  readonly actions: Pick<AppActions, 'requestTab' | 'sites'>;
}

/**
 * A button that asks for the one site in front. Where the browser hides its address and cannot ask
 * for a tab, it asks for the site that was read last there, by name.
 */
export function AskForSite({ site, language, actions: { requestTab, sites } }: Props) {
  const [asked, setAsked] = useState(false);
  const texts = textsFor(language).sites;
  const request = () => {
    requestTab?.();
    setAsked(true);
  };
  if (requestTab)
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
  if (!site || !sites) return null;
  return (
    <p>
      <button type="button" name="showAlways" onClick={() => sites.showAlways(site)}>
        {texts.showAlways(hostOf(site))}
      </button>
    </p>
  );
}
