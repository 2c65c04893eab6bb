// Draws the icons in public/icon/ from cli/icon/eko.svg with Chromium; run it when the mark changes.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];

const browser = await puppeteer.launch({
  executablePath: process.env.EKO_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const svg = Buffer.from(readFileSync('cli/icon/eko.svg')).toString('base64');
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
    { waitUntil: 'load' },
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
