// Draws the icons in public/icon/ from cli/icon/ with Chromium; run it when the mark changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 128];
/** Up to this size the mark is drawn from its small source, whose lines fall on whole pixels. */
const SMALL = 32;

const browser = await puppeteer.launch({
  executablePath: process.env.EKO_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const source = readFileSync(size <= SMALL ? 'cli/icon/eko-small.svg' : 'cli/icon/eko.svg');
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${source.toString('base64')}">`,
    { waitUntil: 'load' },
  );
  const drawn = PNG.sync.read(Buffer.from(await page.screenshot({ omitBackground: true })));
  // A mark of flat colours packs a third smaller without the browser's filters.
  writeFileSync(
    `public/icon/${size}.png`,
    PNG.sync.write(drawn, { filterType: 0, deflateStrategy: 0 }),
  );
}
await browser.close();
