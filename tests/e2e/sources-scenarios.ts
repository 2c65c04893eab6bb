import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Behaviour } from '../support/gitlab-wiki.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { until } from './driver/until.ts';
import { INDEX, openSourcesDesk, type SourcesDesk } from './sources-desk.ts';

/** A page that only the wiki has: nothing in the packed copy is about it. */
const NEW_PAGE = `---
title: Licenser för öppna data i Exempelköping
---
# Licenser för öppna data
## Välj öppen licens, CC0 eller CC BY, för datamängden
## Rekommendation om öppna licenser och immaterialrätt
`;

/** The material stays alive, and never gets worse, whatever its sources do. */
export function livingMaterial(name: EkoBrowser['name']): void {
  let desk: SourcesDesk;
  beforeAll(async () => {
    desk = await openSourcesDesk(name);
    for (const page of ['home', 'Policy-för-att-bidra', 'guider/Öppna-data', '_sidebar'])
      desk.wiki.write(page, `# ${page}\n\nText på sidan.\n`);
  });
  afterAll(() => desk?.close());
  afterEach(async () => {
    desk.wiki.behave('well');
    if (await desk.eko.popup.isOpen()) await desk.eko.closePopup();
  });

  test('before anything was fetched the settings name the copy that came with Eko', async () => {
    await desk.says(/Källor[\s\S]*Medföljande kopia från 2\d augusti 2026\./);
    expect(await desk.outcome(1)).toBe('none');
  });

  test('without a connection the first refresh fails in words, and the packed copy serves', async () => {
    await desk.refresh(1, 'unreachable');
    await desk.says('Källan kan inte nås');
    await desk.says('Medföljande kopia');
    expect(await desk.suggestions()).toContain('Välj licens för öppna data');
  });

  test('with no index published the wiki is read', async () => {
    await desk.useOwnServer();
    await desk.refresh(2, 'updated');
    expect(await desk.outcome(1)).toBe('missing');
    await desk.says(/Hämtat i dag \d\d\.\d\d från nätverkets wiki\./);
  });

  test('a page added to the wiki is suggested after one refresh', async () => {
    expect(await desk.suggestions()).not.toContain('Exempelköping');
    desk.wiki.write('Licenser-för-öppna-data', NEW_PAGE);
    await desk.refresh(2, 'updated');
    const text = await desk.suggestions();
    expect(text).toContain('Licenser för öppna data i Exempelköping');
    expect(text).toMatch(/Hämtat i dag \d\d\.\d\d från nätverkets wiki\./);
  });

  test('a view that stays open shows what a refresh brings', async () => {
    const { eko, wiki } = desk;
    await eko.page.bringToFront();
    await eko.clickIcon();
    await until('the popup answers', async () => /\d förslag/.test(await eko.popup.text()));
    await eko.popup.click('footer button');
    await until('the panel answers', async () => /\d förslag/.test(await eko.panel.text()));
    wiki.write('Rekommendation', NEW_PAGE.replaceAll('Exempelköping', 'Provstad'));
    await desk.refresh(2, 'updated');
    await until('the panel has it', async () => (await eko.panel.text()).includes('Provstad'));
  });

  test('an answer that has not changed costs no body', async () => {
    await desk.refresh(2, 'unchanged');
    expect(desk.wiki.requests.filter(({ path }) => path.endsWith('/wikis')).at(-1)?.status).toBe(
      304,
    );
  });

  test.each<[Behaviour, string, string]>([
    ['500', 'server-error', 'tekniska problem'],
    ['429', 'too-many-requests', 'ber Eko vänta'],
    ['403', 'refused', 'nekade Eko'],
    ['html', 'not-json', 'kanske en felsida'],
    ['empty', 'empty', 'Svaret var tomt'],
    ['cut', 'unreachable', 'Källan kan inte nås'],
    ['no-cors', 'unreachable', 'CORS'],
  ])('a server that answers “%s” is told of, and nothing is lost', async (how, expected, words) => {
    desk.wiki.behave(how);
    await desk.refresh(2, expected);
    await desk.says(words);
    expect(await desk.suggestions()).toContain('Exempelköping');
  });

  test('a wiki that lost most of its pages is not believed', async () => {
    for (const page of ['home', 'Policy-för-att-bidra', 'guider/Öppna-data'])
      desk.wiki.remove(page);
    await desk.refresh(2, 'shrunk');
    await desk.says('behöll det som redan är hämtat');
    expect(await desk.suggestions()).toContain('Exempelköping');
  });

  test('no request carried a cookie, a referrer, or the page’s address', () => {
    expect(desk.wiki.requests.length).toBeGreaterThan(5);
    for (const { path, cookies, referrer } of desk.wiki.requests) {
      expect(cookies + referrer).toBe('');
      expect([INDEX, '/api/v4/projects/odks%2Fwiki/wikis']).toContain(path);
    }
  });
}
