import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const MARK = readFileSync('cli/icon/eko.svg').toString('base64');

/** Draws what the stores show, from README's pictures: one of 1280 × 800 and a tile of 440 × 280. */
export async function drawStorePictures(page: Page, folder: string): Promise<void> {
  const popup = toAddress('png', readFileSync(`${folder}/popup.png`).toString('base64'));
  const why = toAddress('png', readFileSync(`${folder}/popup-why.png`).toString('base64'));
  await draw(page, `${folder}/store-1280x800.png`, 1280, 800, [
    `<div class="words"><img class="mark" src="${toAddress('svg+xml', MARK)}" alt="">`,
    '<h1>Det som hjälper,<br>på sidan där du står</h1>',
    '<p>Nätverkets guider, inspelningar och workshoppar för öppna data. Varför de passar syns, och ingenting lämnar din webbläsare.</p></div>',
    `<img class="view" src="${popup}" alt=""><img class="view second" src="${why}" alt="">`,
  ]);
  await draw(page, `${folder}/store-440x280.png`, 440, 280, [
    `<div class="tile"><img class="mark" src="${toAddress('svg+xml', MARK)}" alt=""><h1>Eko</h1>`,
    '<p>Det som hjälper, på sidan där du står</p></div>',
  ]);
}

async function draw(
  page: Page,
  path: string,
  width: number,
  height: number,
  parts: readonly string[],
): Promise<void> {
  const sheet = await page.browser().newPage();
  await sheet.setViewport({ width, height });
  await sheet.setContent(`<style>${CSS}</style>${parts.join('')}`, { waitUntil: 'load' });
  await sheet.screenshot({ path: path as `${string}.png` });
  await sheet.close();
}

function toAddress(type: string, base64: string): string {
  return `data:image/${type};base64,${base64}`;
}

const CSS = `
  body { margin: 0; height: 100vh; overflow: hidden; position: relative; font-family: system-ui, sans-serif;
    background: #dcebe8; color: #15242a; }
  .words { position: absolute; left: 64px; top: 130px; width: 380px; }
  .words .mark { width: 88px; }
  h1 { font-size: 38px; line-height: 1.2; letter-spacing: -0.02em; margin: 28px 0 20px; }
  p { font-size: 19px; line-height: 1.5; margin: 0; color: #34484f; }
  .view { position: absolute; left: 480px; top: 72px; width: 400px; border-radius: 12px;
    box-shadow: 0 2px 6px #15242a33, 0 18px 50px #15242a33; }
  .second { left: 840px; top: 144px; }
  .tile { display: grid; justify-items: center; align-content: center; height: 100%; text-align: center; }
  .tile .mark { width: 96px; }
  .tile h1 { margin: 14px 0 6px; font-size: 34px; }
  .tile p { font-size: 18px; }
`;
