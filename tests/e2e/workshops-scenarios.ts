import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { toStockholmInstant } from '../../core/workshops/stockholm-time.ts';
import { sampleWorkshop } from '../support/samples.ts';
import type { EkoBrowser, EkoView } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';

const GUIDE = '/sample/oppna-licenser.html';
const DAY_MS = 86_400_000;
/** The calendar day in Stockholm, which may be ahead of UTC's. */
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Stockholm',
  });
const at = (day: string, time: string) => toStockholmInstant(day, time) ?? '';

/** A sample, eight days from now, 10 to 11 in Stockholm; and one that does not fit the page, sooner. */
const day = inDays(8);
const fitting = sampleWorkshop({
  id: 'prov-licenser',
  title: 'Prov: öppna licenser i praktiken',
  date: day,
  startsAt: at(day, '10:00'),
  endsAt: at(day, '11:00'),
  topics: ['öppna licenser', 'licenser', 'CC0'],
  summary: { sv: 'Vi väljer öppen licens för öppna data tillsammans: CC0 eller CC BY.' },
});
const soon = inDays(3);
const other = sampleWorkshop({
  id: 'prov-annat',
  title: 'Prov: e-arkiv',
  date: soon,
  startsAt: at(soon, '12:00'),
  endsAt: null,
  topics: ['e-arkiv'],
  summary: { sv: 'Om e-arkiv.' },
  signupUrl: null,
  status: 'cancelled',
});

/** A copy of the built extension whose index announces the samples, and that may show notifications. */
function packageWithWorkshops(name: EkoBrowser['name'], permitted: boolean): string {
  const folder = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const extension = mkdtempSync(join(tmpdir(), 'eko-workshops-'));
  cpSync(resolve('.output', folder), extension, { recursive: true });
  change(join(extension, 'material-index.json'), (index) => ({
    ...index,
    workshops: [other, fitting],
  }));
  if (permitted)
    change(join(extension, 'manifest.json'), ({ optional_permissions: _, ...manifest }) => ({
      ...manifest,
      permissions: [...(manifest.permissions as string[]), 'notifications'],
    }));
  return extension;
}

type Json = Record<string, unknown>;

function change(file: string, how: (content: Json) => Json): void {
  writeFileSync(file, JSON.stringify(how(JSON.parse(readFileSync(file, 'utf8')) as Json)));
}

/** From a click on the icon to the sign-up, the calendar and a reminder. */
export function workshops(name: EkoBrowser['name']): void {
  const downloads = mkdtempSync(join(tmpdir(), 'eko-downloads-'));
  const extension = packageWithWorkshops(name, true);
  let site: Site;
  let eko: EkoBrowser;
  beforeAll(async () => {
    site = await serveSite();
    eko = await launchEko(name, { extension, downloads });
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
    for (const folder of [downloads, extension]) rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    if (await eko.popup.isOpen()) await eko.closePopup();
    expect(eko.errors).toEqual([]);
  });

  const shows = (view: EkoView, words: string | RegExp) =>
    until(`the view says ${words}`, async () => {
      const text = await view.text();
      const says = typeof words === 'string' ? text.includes(words) : words.test(text);
      return says ? text : null;
    });
  const openPopup = async () => {
    await eko.page.bringToFront();
    await eko.page.goto(site.a + GUIDE);
    await eko.clickIcon();
    return shows(eko.popup, /\d förslag för den här sidan/);
  };
  /** The calendar file that a click on the button in a view gives. */
  const calendarFrom = async (view: EkoView) => {
    for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
    await view.click('button[name=calendar]');
    const file = await until('the calendar file is there', () =>
      readdirSync(downloads).find((each) => /^prov-licenser.*\.ics$/.test(each)),
    );
    return until('it is complete', () => {
      const text = readFileSync(join(downloads, file), 'utf8');
      return text.endsWith('END:VCALENDAR\r\n') ? text : null;
    });
  };
  const expectRightHour = (calendar: string) => {
    const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
    const start = event?.getFirstPropertyValue('dtstart') as ICAL.Time;
    expect(start.toJSDate().getTime()).toBe(Date.parse(fitting.startsAt ?? ''));
    const [read] = convertIcsCalendar(undefined, calendar).events ?? [];
    expect(read?.start.date.getTime()).toBe(Date.parse(fitting.startsAt ?? ''));
    expect(read?.summary).toBe(fitting.title);
  };

  test('the workshop that fits the page comes first, with when and why, without scrolling', async () => {
    const text = await openPopup();
    expect(text).toMatch(/Nästa workshop\s+Prov: öppna licenser i praktiken/);
    expect(text).toMatch(/kl\. 10–11.*, om 8 dagar/);
    expect(text).toMatch(/Passar: .*licens/i);
    const isInSight = `(() => { const r = [...document.querySelectorAll('a')].find((a) => a.textContent === 'Anmäl dig').getBoundingClientRect(); return r.top >= 0 && r.bottom <= window.innerHeight; })()`;
    expect(await eko.popup.evaluate(isInSight)).toBe(true);
  });

  test('two clicks lead from the page to the sign-up', async () => {
    await openPopup();
    await eko.popup.click(`a[href="${fitting.signupUrl}"]`);
    await until('the sign-up opens', async () =>
      (await eko.tabAddresses()).some((tab) => tab === fitting.signupUrl),
    );
  });

  test('the popup gives a calendar file with the right hour', async () => {
    await openPopup();
    expectRightHour(await calendarFrom(eko.popup));
  });

  test('a reminder is set in the popup, seen in the settings, and removed there', async () => {
    await openPopup();
    await eko.popup.click('button[name=remind]');
    await shows(eko.popup, 'Du får en påminnelse dagen före och en timme före.');
    await eko.closePopup();
    await eko.openOptions();
    await shows(eko.options, /Påminnelser[\s\S]*Prov: öppna licenser i praktiken/);
    await eko.options.click('button[name=stopReminding]');
    await shows(eko.options, 'Du har inga påminnelser');
  });

  test('a reminder that was missed is shown late, before the start, and leads to the sign-up', async () => {
    const startsAt = new Date(Date.now() + 30 * 60_000).toISOString();
    const missed = {
      ...{ workshopId: 'missad', title: 'Prov: missad', language: 'sv', startsAt, endsAt: null },
      ...{ url: 'https://example.org/missad', hasSignUp: true, shown: [] },
    };
    const started = {
      ...missed,
      workshopId: 'begynt',
      startsAt: new Date(Date.now() - 1).toISOString(),
    };
    const store = { reminders: [missed, started] };
    const api = '(globalThis.browser ?? chrome)';
    await eko.options.evaluate(
      `${api}.storage.local.set(${JSON.stringify(store)}).then(() => true)`,
    );
    const shown = () =>
      eko.options.evaluate<string>(
        `${api}.notifications.getAll().then((all) => Object.keys(all).join())`,
      );
    const kept = () =>
      eko.options.evaluate<string>(
        `${api}.storage.local.get('reminders').then(({ reminders }) => reminders.map((each) => each.shown.length).join())`,
      );
    await until('both moments of the one that has not begun are over', async () =>
      /^2,0$/.test(await kept()),
    );
    // Unseen, Firefox has no place to show notifications in, and forgets them at once.
    if (name === 'firefox') return;
    expect(await shown()).toBe('missad');
    const worker = await eko.page
      .browser()
      .waitForTarget((target) => target.type() === 'service_worker')
      .then((target) => target.worker());
    await worker?.evaluate(`chrome.notifications.onClicked.dispatch('missad')`);
    await until('the sign-up opens', async () =>
      (await eko.tabAddresses()).some((tab) => tab === missed.url),
    );
  });

  test('the panel shows all, the cancelled one as such, and gives the same calendar file', async () => {
    await openPopup();
    await eko.popup.click('footer button');
    const text = await shows(eko.panel, 'Kommande workshoppar');
    expect(text).toMatch(/Prov: e-arkiv[\s\S]*Inställd: /);
    expectRightHour(await calendarFrom(eko.panel));
  });
}

/** As installed: nothing may be shown before the user has allowed it. */
export function reminderWithoutLeave(name: EkoBrowser['name']): void {
  test('a reminder for which the browser has not been allowed to notify says so', async () => {
    const extension = packageWithWorkshops(name, false);
    const site = await serveSite();
    const eko = await launchEko(name, { extension });
    try {
      await eko.page.goto(site.a + GUIDE);
      await eko.clickIcon();
      await until('the workshop', async () => (await eko.popup.text()).includes('Påminn mig'));
      await eko.popup.click('button[name=remind]');
      // The browser's question may close the popup: what was asked for is kept, and seen elsewhere.
      await eko.openOptions();
      await until('the sentence', async () =>
        /visar inga aviseringar från Eko[\s\S]*Prov: öppna licenser/.test(await eko.options.text()),
      );
    } finally {
      await eko.close();
      await site.close();
      rmSync(extension, { recursive: true });
    }
  });
}
