import { type GitLabWiki, serveGitLabWiki } from '../support/gitlab-wiki.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';

/** Where the network's index stands on the server of the tests. */
export const INDEX = '/eko/material-index.v1.json';

/** A browser with the sources' settings open, a wiki to read, and a page to read it for. */
export interface SourcesDesk {
  readonly eko: EkoBrowser;
  readonly wiki: GitLabWiki;
  /** Waits until the settings say so. */
  readonly says: (words: string | RegExp) => Promise<string>;
  /** How the last attempt with a source ended: the network's index, its wiki, the first that was added. */
  readonly outcome: (source: 1 | 2 | 3) => Promise<string>;
  /** Presses "Uppdatera nu". */
  readonly press: () => Promise<void>;
  /** Presses it and waits until a source has ended so. */
  readonly refresh: (source: 1 | 2 | 3, expected: string) => Promise<void>;
  /** Fills in the form for another network's index, by the names of its fields, and sends it. */
  readonly addSource: (source: Readonly<Record<string, string>>) => Promise<void>;
  /** Lets Eko ask the test's own server for the index and the wiki. */
  readonly useOwnServer: () => Promise<void>;
  /** A page about open licences. */
  readonly pageAddress: string;
  /** What the popup says on a page about open licences. */
  readonly suggestions: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export async function openSourcesDesk(name: EkoBrowser['name']): Promise<SourcesDesk> {
  const [wiki, site] = await Promise.all([serveGitLabWiki(), serveSite()]);
  const eko = await launchEko(name);
  await eko.openOptions();
  const outcome = (source: 1 | 2 | 3) =>
    eko.options.evaluate<string>(
      `document.querySelectorAll('li[data-outcome]')[${source - 1}].dataset.outcome`,
    );
  /** The instant of the latest finished attempt with any source; empty while one is under way. */
  const lastTried = () =>
    eko.options.evaluate<string>(
      `(globalThis.browser ?? chrome).storage.local.get('sourceStates').then(({ sourceStates: s }) => !s ? '' : s.refreshingSince ? '' : Object.values(s.byAddress).map((each) => each.triedAt ?? '').sort().at(-1))`,
    );
  const press = () => eko.options.click('button[name=refreshNow]:not(:disabled)');
  const says = (words: string | RegExp) =>
    until(`the settings say ${words}`, async () => {
      const text = await eko.options.text();
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) ? text : '';
    });
  const fill = (field: string, value: string) =>
    eko.options.evaluate(
      `(() => { const box = document.querySelector('input[name=${field}]'); box.value = ${JSON.stringify(value)}; box.dispatchEvent(new Event('input', { bubbles: true })); return true; })()`,
    );
  const addSource = async (source: Readonly<Record<string, string>>) => {
    for (const [field, value] of Object.entries(source)) await fill(`source-${field}`, value);
    await eko.options.click('details:has(input[name=source-name]) button[type=submit]');
    await says(source.address ?? '');
  };
  const pageAddress = `${site.a}/sample/oppna-licenser.html`;
  return {
    eko,
    pageAddress,
    wiki,
    says,
    outcome,
    press,
    addSource,
    refresh: async (source, expected) => {
      const before = await lastTried();
      await press();
      // Longer than Eko itself waits for an answer that does not come to its end.
      await until('the sources have been asked', async () => (await lastTried()) > before, 40_000);
      await until(
        `source ${source} is ${expected}`,
        async () => (await outcome(source)) === expected,
      );
    },
    useOwnServer: async () => {
      await says('Källor');
      await fill('indexAddress', wiki.origin + INDEX);
      await fill('wikiAddress', wiki.wikiAddress);
      await eko.options.click('details:has(input[name=indexAddress]) button[type=submit]');
      await says(wiki.origin + INDEX);
    },
    suggestions: async () => {
      await eko.page.bringToFront();
      await eko.page.goto(pageAddress);
      await eko.clickIcon();
      const counted = /\d förslag/;
      await until('suggestions', async () => counted.test(await eko.popup.text()));
      const more = `document.querySelector('ol + button[aria-expanded=false]')`;
      await eko.popup.evaluate(`void ${more}?.click()`);
      const text = await until('all suggestions', async () =>
        (await eko.popup.evaluate<boolean>(
          // The line that says how fresh the material is comes after the answer.
          `document.querySelectorAll('ol > li').length >= Number((/(\\d+) förslag/.exec(document.body.innerText) ?? [])[1]) && /Hämtat|Medföljande kopia/.test(document.body.innerText)`,
        ))
          ? eko.popup.text()
          : '',
      );
      await eko.closePopup();
      return text;
    },
    close: async () => {
      await eko.close();
      await Promise.all([wiki.close(), site.close()]);
    },
  };
}
