import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Workshop } from '../../core/material/material.ts';
import { changeJson } from '../support/extension-copy.ts';
import { packageOf, unpackPackage } from '../support/package.ts';
import type { EkoBrowser, EkoView, LaunchOptions } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';
import { until } from './driver/until.ts';
import { says } from './panel-scenarios.ts';

const PICTURES = 'docs/walks/pictures';

/** A person's day with Eko, from an installation into a clean profile. */
export interface Walk {
  readonly eko: EkoBrowser;
  readonly site: Site;
  /** How many times this person has clicked in Eko, the icon included. */
  readonly clicks: number;
  readonly clickIcon: () => Promise<void>;
  readonly click: (view: EkoView, selector: string) => Promise<void>;
  /** A click that opens a tab; gives the tab's address once it is there. */
  readonly follow: (view: EkoView, selector: string) => Promise<string>;
  /** Shows a page in the tab in front, as if the person had gone there. */
  readonly goTo: (path: string) => Promise<void>;
  /** Takes a picture of what the person sees, when pictures are asked for (`npm run walks`). */
  readonly picture: (step: string, seen: EkoView | Page) => Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  readonly restart: () => Promise<void>;
}

interface WalkOptions {
  /** The walk's number in docs/walks/. */
  readonly number: number;
  /** What the network has announced at the time of the walk; else the package is taken as it is. */
  readonly workshops?: readonly Workshop[];
  /** True for a day that goes on after the browser was closed. */
  readonly restarts?: boolean;
  readonly launch?: Partial<LaunchOptions>;
}

const SCREEN = {
  timeZone: 'Europe/Stockholm',
  switches: ['--window-size=1280,900', '--screen-info={1600x1200}'],
} as const;

/** Prepares the browser of a walk before its tests, and puts it away after them. */
export function beginWalk(name: EkoBrowser['name'], options: WalkOptions): Walk {
  const folders: string[] = [];
  let site: Site;
  let eko: EkoBrowser;
  let launch: Partial<LaunchOptions>;
  let clicks = 0;
  beforeAll(async () => {
    const switches = [...SCREEN.switches, ...(options.launch?.switches ?? [])];
    const installation = toInstallation(name, options, folders);
    launch = { ...SCREEN, ...installation, ...options.launch, switches };
    site = await serveSite();
    eko = await launchEko(name, launch);
  });
  afterAll(async () => {
    await eko?.close();
    await site?.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    expect(eko?.errors).toEqual([]);
  });
  return {
    get eko() {
      return eko;
    },
    get site() {
      return site;
    },
    get clicks() {
      return clicks;
    },
    clickIcon: async () => {
      clicks += 1;
      await eko.clickIcon();
    },
    click: async (view, selector) => {
      clicks += 1;
      await view.click(selector);
    },
    follow: async (view, selector) => {
      const before = await eko.tabAddresses();
      clicks += 1;
      await view.click(selector);
      return until('a tab opens', async () =>
        (await eko.tabAddresses()).find((tab) => /^https?:/.test(tab) && !before.includes(tab)),
      );
    },
    goTo: async (path) => {
      await eko.page.bringToFront();
      await eko.page.goto(site.a + path);
    },
    picture: (step, seen) => takePicture(`${options.number}-${step}-${name}`, seen),
    restart: async () => {
      await eko.close();
      eko = await launchEko(name, { ...launch, hasWelcome: false });
    },
  };
}

/**
 * Takes a picture of what a person sees, when pictures are asked for (`npm run walks`).
 * @param title `<walk>-<step>-<browser>`
 */
export async function takePicture(title: string, seen: EkoView | Page): Promise<void> {
  if (import.meta.env.MODE !== 'pictures') return;
  mkdirSync(PICTURES, { recursive: true });
  const path = `${PICTURES}/${title}.png` as const;
  if ('keyboard' in seen) await seen.screenshot({ path });
  else await seen.screenshot(path);
}

/** What is installed, and where; folders that are made for it are added to the list. */
function toInstallation(
  name: EkoBrowser['name'],
  { workshops, restarts }: WalkOptions,
  folders: string[],
): Partial<LaunchOptions> & { readonly extension: string } {
  const keep = (folder: string) => {
    folders.push(folder);
    return folder;
  };
  const profile = restarts ? { profile: keep(mkdtempSync(join(tmpdir(), 'eko-profile-'))) } : {};
  if (name === 'firefox' && !workshops) return { extension: packageOf(name), ...profile };
  const extension = keep(unpackPackage(name));
  if (workshops)
    changeJson(join(extension, 'material-index.json'), (index) => ({ ...index, workshops }));
  return { extension, ...profile };
}

/** Whether a person sees the middle of an element without scrolling, and nothing lies over it. */
export function isInSight(view: EkoView, selector: string): Promise<boolean> {
  return view.evaluate(
    `(() => { const sought = document.querySelector(${JSON.stringify(selector)}); if (!sought) return false; const r = sought.getBoundingClientRect(); const under = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2); return sought.contains(under); })()`,
  );
}

export { says };
