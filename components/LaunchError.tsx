import type { Language } from '../core/material/material.ts';
import { textsFor } from './texts/texts-for.ts';

/** The last resort when something failed that nobody expected. */
export function LaunchError({ language }: { readonly language: Language }) {
  const texts = textsFor(language);
  return (
    <main>
      <div role="alert">
        <h1>{texts.launchError}</h1>
        <p>{texts.launchErrorHelp}</p>
      </div>
    </main>
  );
}
