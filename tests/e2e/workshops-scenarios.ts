import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Workshop } from '../../core/material/material.ts';
import { toStockholmInstant } from '../../core/workshops/stockholm-time.ts';
import { copyExtension } from '../support/extension-copy.ts';
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

/** The built extension, with these workshops announced, and allowed to notify where `permitted`. */
function packageWith(
  name: EkoBrowser['name'],
  workshops: readonly Workshop[],
  permitted: boolean,
): string {
  return copyExtension(name, {
    index: (index) => ({ ...index, workshops }),
    manifest: ({ optional_permissions, permissions, ...manifest }) => ({
      ...manifest,
      ...(permitted
        ? { permissions: [...(permissions as string[]), 'notifications'] }
        : { permissions, optional_permissions }),
    }),
  });
}

/** From a click on the icon to the sign-up, the calendar and a reminder. */
export function workshops(name: EkoBrowser['name']): void {
  const downloads = mkdtempSync(join(tmpdir(), 'eko-downloads-'));
  const extension = packageWith(name, [other, fitting], true);
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

  test('on a licence page the licence workshop’s recording is suggested, and opens', async () => {
    const text = await openPopup();
    expect(text).toMatch(/Öppna licenser och immaterialrätt[\s\S]*Inspelning.*2020/);
    const film = 'https://www.youtube.com/watch?v=by_h0dWljqY';
    // From behind the strip with the next workshop.
    await eko.popup.evaluate(
      `document.querySelector('a[href="${film}"]').scrollIntoView({ block: 'center' })`,
    );
    await eko.popup.click(`a[href="${film}"]`);
    await until('the recording opens', async () => (await eko.tabAddresses()).includes(film));
  });

  test('while the page is being read no workshop is shown that another then takes the place of', async () => {
    await eko.page.bringToFront();
    await eko.page.goto(site.a + GUIDE);
    await eko.clickIcon();
    const seen = new Set<string>();
    await until('the page is read', async () => {
      if (!(await eko.popup.isOpen())) return false;
      seen.add(
        await eko.popup.evaluate<string>(
          `[...document.querySelectorAll('section[aria-busy] h3')].filter((h) => h.checkVisibility({ visibilityProperty: true })).map((h) => h.textContent).join()`,
        ),
      );
      return /\d förslag/.test(await eko.popup.text());
    });
    seen.delete('');
    expect([...seen].every((title) => title.startsWith(fitting.title))).toBe(true);
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

  /** What the background hears when a notification is clicked. */
  const clickNotice = (id: string) =>
    eko.inBackground
      ? eko.inBackground(`chrome.notifications.onClicked.dispatch('${id}')`)
      : eko.inBrowserWindow?.(
          `{ const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs'); const { extension } = WebExtensionPolicy.getByID('eko@nosad.se'); const api = await Management.asyncGetAPI('notifications', extension); api.notificationsMap.emit('clicked', '${id}'); }`,
        );

  test('a reminder that was missed is shown late, before the start, and leads to the sign-up (the click through the listener: no driver sees notifications)', async () => {
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
    if (name === 'chromium') expect(await shown()).toBe('missad');
    await clickNotice('missad');
    await until('the sign-up opens', async () =>
      (await eko.tabAddresses()).some((tab) => tab === missed.url),
    );
  });

  test('a background that the browser has put to sleep is woken for the reminder', async () => {
    const soonMs = 4_000;
    const startsAt = new Date(Date.now() + 3_600_000 + soonMs).toISOString();
    const reminder = {
      ...{ workshopId: 'vackt', title: 'Prov: väckt', language: 'sv', startsAt, endsAt: null },
      ...{ url: 'https://example.org/vackt', hasSignUp: true, shown: ['day-before'] },
    };
    const api = '(globalThis.browser ?? chrome)';
    const evaluate = <Value>(what: string) => eko.options.evaluate<Value>(`${api}.${what}`);
    await evaluate(
      `storage.local.set(${JSON.stringify({ reminders: [reminder] })}).then(() => true)`,
    );
    await until('the alarm is set', () =>
      evaluate<boolean>(`alarms.get('workshop-reminder').then((alarm) => Boolean(alarm))`),
    );
    await eko.stopBackground();
    await until('it has been shown', () =>
      evaluate<boolean>(
        `storage.local.get('reminders').then(({ reminders }) => reminders[0].shown.includes('hour-before'))`,
      ),
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
    const extension = packageWith(name, [other, fitting], false);
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

/** A reminder that fell due while the browser was closed. */
export function reminderAfterRestart(name: EkoBrowser['name']): void {
  test('a reminder that fell due while the browser was closed is shown when it starts again', async () => {
    const extension = packageWith(name, [], true);
    const profile = mkdtempSync(join(tmpdir(), 'eko-profile-'));
    const dueAtMs = Date.now() + 10_000;
    const startsAt = new Date(dueAtMs + 3_600_000).toISOString();
    const reminder = {
      ...{ workshopId: 'omstart', title: 'Prov: omstart', language: 'sv', startsAt, endsAt: null },
      ...{ url: 'https://example.org/omstart', hasSignUp: true, shown: ['day-before'] },
    };
    const isShown = `chrome.storage.local.get('reminders').then(({ reminders }) => reminders[0].shown.includes('hour-before'))`;
    try {
      const before = await launchEko(name, { extension, profile });
      await before.inBackground?.(
        `chrome.storage.local.set(${JSON.stringify({ reminders: [reminder] })})`,
      );
      expect(await before.inBackground?.(isShown)).toBe(false);
      await before.close();
      await until('its hour has come', () => Date.now() > dueAtMs + 1_000);
      const again = await launchEko(name, { extension, profile, hasWelcome: false });
      await until('it is shown', () => again.inBackground?.<boolean>(isShown));
      await again.close();
    } finally {
      for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** Another language, another zone, and far more events than any network has. */
export function workshopsElsewhere(name: EkoBrowser['name']): void {
  test('in an English browser in New York, among 500 workshops, the next one stands in Swedish and own time', async () => {
    const past = Array.from({ length: 499 }, (_each, n) => {
      const held = inDays(-7 * (n + 1));
      return sampleWorkshop({
        id: `tidigare-${n}`,
        title: `Prov: tidigare ${n}`,
        ...{ date: held, startsAt: at(held, '10:00'), endsAt: at(held, '11:00') },
      });
    });
    const extension = packageWith(name, [fitting, ...past], false);
    const site = await serveSite();
    const eko = await launchEko(name, { extension, language: 'en', timeZone: 'America/New_York' });
    try {
      await eko.page.goto(site.a + GUIDE);
      await eko.clickIcon();
      const text = await until('the popup answers', async () => {
        const said = await eko.popup.text();
        return /\d suggestions? for this page/.test(said) ? said : null;
      });
      expect(text).toMatch(/10:00–11:00 Swedish time, in 8 days/);
      expect(text).toMatch(/Your time: \w+ \d+ \w+, 0?[45]:00–0?[56]:00/);
      expect(text).toContain('Sign up');
      await eko.popup.click('footer button');
      await until('the panel is open', () => eko.panel.isOpen());
      await until('the years of the panel have all of them', () =>
        eko.panel.evaluate<boolean>(
          `[...document.querySelectorAll('summary, li > div')].reduce((sum, each) => sum + Number(/, (\\d+) workshop/.exec(each.textContent)?.[1] ?? 0), 0) === 500`,
        ),
      );
      expect(eko.errors).toEqual([]);
    } finally {
      await eko.close();
      await site.close();
      rmSync(extension, { recursive: true });
    }
  });
}
