import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHtml } from '../../cli/read-html.ts';
import type { PageContext } from '../../core/page/page-context.ts';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { launchEko } from './driver/launch.ts';
import { type Site, serveSite } from './driver/site.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const PAGES = 20;
/** Pages that run no script: what a script adds, an HTML parser cannot know. */
const still = [
  ...['sample', 'portals'].flatMap((folder) =>
    readdirSync(join(FIXTURES, folder === 'sample' ? 'pages' : folder))
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({
        folder: folder === 'sample' ? 'pages' : folder,
        path: `/${folder}/${name}`,
        name,
      })),
  ),
].filter(
  ({ folder, name }) =>
    !/<script(?![^>]*json)/.test(readFileSync(join(FIXTURES, folder, name), 'utf8')),
);
/** Some of every platform. */
const paths = still.filter((_, at) => at % Math.floor(still.length / PAGES) === 0).slice(0, PAGES);

let site: Site;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

test.each(['chromium', 'firefox'] as const)(
  '%s reads pages as the command line does',
  async (name) => {
    expect(paths).toHaveLength(PAGES);
    const build = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
    const reader = readFileSync(join('.output', build, 'page-reader.js'), 'utf8');
    const eko: EkoBrowser = await launchEko(name);
    try {
      for (const { folder, path, name: file } of paths) {
        const url = site.a + path;
        await eko.page.goto(url);
        const read = (await eko.page.evaluate(reader)) as PageContext;
        const html = readFileSync(join(FIXTURES, folder, file), 'utf8');
        expect(read, path).toEqual(readHtml(html, url));
      }
    } finally {
      await eko.close();
    }
  },
);
