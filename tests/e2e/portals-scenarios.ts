import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';

const SECTION = 'Datamängden på sidan';
const OTHER_PORTALS = { title: 'Laddplatser för elbilar', publisher: 'Exempelviks kommun' };
interface DatasetPage {
  readonly what: string;
  readonly path: string;
  readonly title: string;
  readonly publisher: string;
  readonly pageTitle?: string;
}
const DATASETS: readonly DatasetPage[] = [
  {
    what: 'the sample of dataportal.se',
    path: '/sample/datamangd-badplatser.html',
    title: 'Badplatser i Exempelköping',
    publisher: 'Exempelköpings kommun',
  },
  { what: 'a page of CKAN', path: '/portals/ckan-lacks-licence.html', ...OTHER_PORTALS },
  {
    what: 'a page of the national portal as it is built now',
    path: '/portals/dataportal-react-folded-licence.html',
    title: 'Badvattnets temperatur och kvalitet',
    publisher: 'Sjöberga kommun',
  },
  {
    what: 'a page of Blocks',
    path: '/portals/blocks-opendata-view.html',
    title: 'Lekplatser och deras utrustning',
    publisher: 'Granhults kommun',
    // The page has one name for every dataset that Blocks shows on it.
    pageTitle: 'Datamängd',
  },
  {
    what: 'a page of Opendatasoft',
    path: '/portals/opendatasoft-basic-metas-lacks-licence.html',
    title: 'Noise along the main roads',
    publisher: 'Björnö Municipality',
  },
];

/** On a dataset's page: which dataset, whose, and what would make its description better. */
export function datasetAdvice(name: EkoBrowser['name']): void {
  let site: Site;
  let eko: EkoBrowser;
  beforeAll(async () => {
    site = await serveSite();
    eko = await launchEko(name);
    await eko.page.goto(`${site.a}/sample/oppna-licenser.html`);
    await eko.clickIcon();
    await until('the popup has a button for the panel', async () =>
      (await eko.popup.isOpen()) ? /sidopanelen/.test(await eko.popup.text()) : false,
    );
    await eko.popup.click('footer button');
    await until('the panel is open', async () => /förslag/.test(await eko.panel.text()));
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
  });
  afterEach(async () => {
    if (await eko.popup.isOpen()) await eko.closePopup();
    expect(eko.errors).toEqual([]);
  });

  const says = (words: string | RegExp) =>
    until(`the panel says ${words}`, async () => {
      const text = await eko.panel.text();
      return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
    });
  /** Shows a page and clicks the icon, which gives the open panel access to it. */
  const showPage = async (path: string, title: string) => {
    await eko.page.bringToFront();
    await eko.page.goto(site.a + path);
    await eko.clickIcon();
    await until(`the panel speaks of ${title}`, async () =>
      (
        await eko.panel.evaluate<string>('document.querySelector("h1")?.textContent ?? ""')
      ).includes(title),
    );
    await until('the popup speaks of it too', async () => (await eko.popup.text()).includes(title));
    await eko.closePopup();
  };
  /** What each shown piece of advice is about, and the addresses it leads to. */
  const advice = () =>
    eko.panel.evaluate<{ gap: string; links: string[] }[]>(
      `[...document.querySelectorAll('li[data-gap]')].map((item) => ({ gap: item.dataset.gap, links: [...item.querySelectorAll('a')].map((link) => link.href) }))`,
    );

  test.each(DATASETS)(
    'on $what the panel names dataset and publisher, and gives sound advice',
    async ({ what, path, title, publisher, pageTitle = title }) => {
      await showPage(path, pageTitle);
      const text = await says(SECTION);
      expect(text).toContain(title);
      expect(text).toContain(`Utgivare: ${publisher}`);
      const pieces = await advice();
      expect(pieces.length).toBeGreaterThan(0);
      expect(pieces.length).toBeLessThanOrEqual(3);
      expect(pieces[0]?.gap).toBe('license');
      for (const { links } of pieces) {
        expect(links).toHaveLength(2);
        expect(links[0]).toMatch(/^https:\/\//);
        expect(links[1]).toMatch(/^https:\/\/docs\.dataportal\.se\/dcat\/sv\/#dcat_/);
      }
      expect(text).toContain('Läs mer: Rekommendation om öppna licenser');
      const section = await eko.panel.evaluate<string>(
        `document.querySelector('li[data-gap]').closest('section').innerText`,
      );
      expect(section).not.toMatch(/saknar|saknas/i);
      await eko.panel.evaluate(
        `document.querySelector('li[data-gap]').scrollIntoView({ block: 'center' })`,
      );
      await eko.panel.screenshot(`.output/pictures/advice-${what.split(' ').at(-1)}-${name}.png`);
    },
  );

  test.each([
    ['a guide', '/portals/other-guide.html', 'Vägledning om licens'],
    ['a law', '/portals/other-law.html', 'Lag (2022:818)'],
    ['a page about passports', '/portals/other-passport.html', 'Förnya pass'],
  ])('on %s there is no advice', async (_what, path, title) => {
    await showPage(path, title);
    await says(/\d förslag|Inget passar/);
    expect(await eko.panel.text()).not.toContain(SECTION);
    expect(await advice()).toEqual([]);
  });

  test('all advice can be seen, a piece of it hidden, and brought back', async () => {
    await showPage('/sample/datamangd-badplatser.html', 'Badplatser');
    await says(SECTION);
    const before = (await advice()).length;
    await eko.panel.click('button[name=allAdvice]');
    await until('all advice is shown', async () => (await advice()).length > before);
    const all = (await advice()).length;
    await eko.panel.click('li[data-gap=license] button');
    await says('1 råd är dolt.');
    expect((await advice()).map(({ gap }) => gap)).not.toContain('license');
    await eko.panel.click('button[name=restoreAdvice]');
    await until('the piece is back', async () => (await advice()).length === all);
    await eko.panel.click('button[name=silenceAdvice]');
    await says(`${all} råd är dolda.`);
    expect(await advice()).toEqual([]);
    await eko.panel.click('button[name=restoreAdvice]');
    await until('all advice is back', async () => (await advice()).length > 0);
  });

  test('the page is read again on demand, and the panel says when it was read', async () => {
    await showPage('/sample/datamangd-badplatser.html', 'Badplatser');
    await says(/Sidan lästes \d\d:\d\d\./);
    await eko.page.evaluate(() => {
      for (const heading of document.querySelectorAll('h1'))
        heading.textContent = 'Badplatser 2027';
    });
    await eko.panel.click('button[name=reread]');
    await says('Badplatser 2027');
  });

  test('on a data service’s page the advice is what DCAT-AP-SE asks of a data service', async () => {
    await showPage('/dataservice/12_95', 'Parking service');
    const text = await says('Datatjänsten på sidan: 5 råd');
    expect(text).toContain('Utgivare: Sjöberga Municipality');
    const pieces = await advice();
    expect(pieces.map(({ gap }) => gap)).toEqual(['endpoint', 'keywords', 'contact']);
    for (const { links } of pieces) expect(links[1]).toMatch(/\/sv\/#dcat_DataService-dcat_/);
    await eko.panel.evaluate(
      `document.querySelector('li[data-gap]').scrollIntoView({ block: 'center' })`,
    );
    await eko.panel.screenshot(`.output/pictures/advice-service-${name}.png`);
  });

  test('a page that the portal has still to fill gets its advice when it is filled, by itself', async () => {
    await showPage('/late-portal', 'Lekplatser');
    await says('Sidan fyller fortfarande på uppgifter.');
    expect(await advice()).toEqual([]);
    await eko.page.evaluate(() => (window as unknown as { fill: () => void }).fill());
    await until('advice has come', async () => (await advice()).length > 0);
  });

  test('in the popup the dataset takes one line until it is asked for', async () => {
    await eko.page.goto(`${site.a}/portals/ckan-lacks-licence.html`);
    await eko.clickIcon();
    await until('the popup tells of the dataset', async () =>
      (await eko.popup.text()).includes(`${SECTION}: 1 råd`),
    );
    expect(await eko.popup.text()).not.toContain('Syns inte på sidan');
    await eko.popup.click('button[aria-expanded=false][aria-controls$=body]');
    await until('the advice is open', async () =>
      (await eko.popup.text()).includes('Syns inte på sidan'),
    );
    await eko.popup.screenshot(`.output/pictures/advice-popup-${name}.png`);
  });

  test('the facts go to the clipboard as JSON-LD', async () => {
    await eko.page.goto(`${site.a}/portals/ckan-lacks-licence.html`);
    await eko.clickIcon();
    await until('the popup tells of the dataset', async () =>
      (await eko.popup.text()).includes(SECTION),
    );
    await eko.popup.click('button[aria-expanded=false][aria-controls$=body]');
    await until('the button is there', () =>
      eko.popup.evaluate<boolean>(
        'document.querySelector("[name=copyJsonLd]")?.checkVisibility() === true',
      ),
    );
    // The next workshop stays at the popup's lower edge, and would take the click.
    await eko.popup.evaluate(
      `document.querySelector('[name=copyJsonLd]').scrollIntoView({ block: 'center' })`,
    );
    await eko.popup.click('button[name=copyJsonLd]');
    await until('it is copied', async () => (await eko.popup.text()).includes('Kopierat.'));
  });
}
