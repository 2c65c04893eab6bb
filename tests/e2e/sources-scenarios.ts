import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Behaviour, type GitLabWiki, serveGitLabWiki } from '../support/gitlab-wiki.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';

/** A page that only the wiki has: nothing in the packed copy is about it. */
const NEW_PAGE = `---
title: Licenser för öppna data i Exempelköping
---
# Licenser för öppna data
## Välj öppen licens, CC0 eller CC BY, för datamängden
## Rekommendation om öppna licenser och immaterialrätt
`;
const INDEX = '/eko/material-index.v1.json';

/** The material stays alive, and never gets worse, whatever its sources do. */
export function livingMaterial(name: EkoBrowser['name']): void {
  let wiki: GitLabWiki;
  let site: Site;
  let eko: EkoBrowser;
  beforeAll(async () => {
    [wiki, site] = await Promise.all([serveGitLabWiki(), serveSite()]);
    for (const page of ['home', 'Policy-för-att-bidra', 'guider/Öppna-data', '_sidebar'])
      wiki.write(page, `# ${page}\n\nText på sidan.\n`);
    eko = await launchEko(name);
    await eko.openOptions();
  });
  afterAll(async () => {
    await eko?.close();
    await Promise.all([wiki?.close(), site?.close()]);
  });
  afterEach(async () => {
    wiki.behave('well');
    if (await eko.popup.isOpen()) await eko.closePopup();
  });

  const says = (words: string | RegExp) =>
    until(`the settings say ${words}`, async () => {
      const text = await eko.options.text();
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
    });
  const outcome = (source: 1 | 2) =>
    eko.options.evaluate<string>(
      `document.querySelectorAll('li[data-outcome]')[${source - 1}].dataset.outcome`,
    );
  /** The instant of the latest finished attempt with any source; empty while one is under way. */
  const lastTried = () =>
    eko.options.evaluate<string>(
      `(globalThis.browser ?? chrome).storage.local.get('sourceStates').then(({ sourceStates: s }) => !s ? '' : s.refreshingSince ? '' : Object.values(s.byAddress).map((each) => each.triedAt ?? '').sort().at(-1))`,
    );
  /** Presses "Uppdatera nu" and waits until a source has ended so. */
  const refresh = async (source: 1 | 2, expected: string) => {
    const before = await lastTried();
    await eko.options.click('button[name=refreshNow]:not(:disabled)');
    await until('the sources have been asked', async () => (await lastTried()) > before);
    await until(
      `source ${source} is ${expected}`,
      async () => (await outcome(source)) === expected,
    );
  };
  const fill = (field: string, value: string) =>
    eko.options.evaluate(
      `(() => { const box = document.querySelector('input[name=${field}]'); box.value = ${JSON.stringify(value)}; box.dispatchEvent(new Event('input', { bubbles: true })); return true; })()`,
    );
  const suggestions = async () => {
    await eko.page.bringToFront();
    await eko.page.goto(`${site.a}/sample/oppna-licenser.html`);
    await eko.clickIcon();
    const text = await until('suggestions', async () => {
      const now = await eko.popup.text();
      return /\d förslag/.test(now) && now;
    });
    await eko.closePopup();
    return text;
  };

  test('before anything was fetched the settings name the copy that came with Eko', async () => {
    await says(/Källor[\s\S]*Medföljande kopia från 2\d augusti 2026\./);
    expect(await outcome(1)).toBe('none');
  });

  test('without a connection the first refresh fails in words, and the packed copy serves', async () => {
    await refresh(1, 'unreachable');
    await says('Källan kan inte nås');
    await says('Medföljande kopia');
    expect(await suggestions()).toContain('Välj licens för öppna data');
  });

  test('with no index published the wiki is read', async () => {
    await fill('indexAddress', wiki.origin + INDEX);
    await fill('wikiAddress', wiki.wikiAddress);
    await eko.options.click('details:last-of-type button[type=submit]');
    await says(wiki.wikiAddress);
    await refresh(2, 'updated');
    expect(await outcome(1)).toBe('missing');
    await says(/Hämtat i dag \d\d\.\d\d från NOSAD wiki\./);
  });

  test('a page added to the wiki is suggested after one refresh', async () => {
    expect(await suggestions()).not.toContain('Exempelköping');
    wiki.write('Licenser-för-öppna-data', NEW_PAGE);
    await refresh(2, 'updated');
    expect(await suggestions()).toContain('Licenser för öppna data i Exempelköping');
  });

  test('an answer that has not changed costs no body', async () => {
    await refresh(2, 'unchanged');
    expect(wiki.requests.filter(({ path }) => path.endsWith('/wikis')).at(-1)?.status).toBe(304);
  });

  test.each<[Behaviour, string, string]>([
    ['500', 'server-error', 'tekniska problem'],
    ['429', 'too-many-requests', 'ber Eko vänta'],
    ['html', 'not-json', 'kanske en felsida'],
    ['empty', 'empty', 'Svaret var tomt'],
    ['cut', 'unreachable', 'Källan kan inte nås'],
    ['no-cors', 'unreachable', 'CORS'],
  ])('a server that answers “%s” is told of, and nothing is lost', async (how, expected, words) => {
    wiki.behave(how);
    await refresh(2, expected);
    await says(words);
    expect(await suggestions()).toContain('Exempelköping');
  });

  test('a wiki that lost most of its pages is not believed', async () => {
    for (const page of ['home', 'Policy-för-att-bidra', 'guider/Öppna-data']) wiki.remove(page);
    await refresh(2, 'shrunk');
    await says('behöll det som redan är hämtat');
    expect(await suggestions()).toContain('Exempelköping');
  });

  test('no request carried a cookie, a referrer, or the page’s address', () => {
    expect(wiki.requests.length).toBeGreaterThan(5);
    for (const { path, cookies, referrer } of wiki.requests) {
      expect(cookies + referrer).toBe('');
      expect([INDEX, '/api/v4/projects/odks%2Fwiki/wikis']).toContain(path);
    }
  });
}
