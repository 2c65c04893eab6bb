// `npm run pictures`: draws every state into .output/pictures/ and the pictures of README and stores into
// docs/images/. `-- --compare` draws the main states alone and compares them with the committed pictures,
// where the fonts are those that they were made with; `-- --accept` makes new ones to commit.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { comparePictures } from './compare-pictures.ts';
import { type Exhibit, exhibitName, exhibits } from './exhibits.ts';
import { type OpenGallery, openGallery } from './open-gallery.ts';
import { drawStorePictures } from './store-pictures.ts';

const EVERY = '.output/pictures';
const COMMITTED = 'tests/gallery/pictures';
const SHOWN = 'docs/images';
const WIDTH: Readonly<Partial<Record<Exhibit['surface'], number>>> = { popup: 400, panel: 360 };
const MAIN: readonly Exhibit[] = [
  { state: 'suggestions', language: 'sv', theme: 'light', surface: 'popup' },
  { state: 'suggestions', language: 'sv', theme: 'dark', surface: 'popup' },
  { state: 'nothing-fits', language: 'sv', theme: 'light', surface: 'popup' },
  { state: 'suggestions', language: 'en', theme: 'light', surface: 'panel' },
];

mkdirSync(EVERY, { recursive: true });
mkdirSync(COMMITTED, { recursive: true });
const gallery = await openGallery('chromium');
if (process.argv.includes('--accept')) await accept();
else if (process.argv.includes('--compare')) await compare();
else {
  await drawEvery();
  await drawShown(gallery);
}
await gallery.close();

async function drawEvery(): Promise<void> {
  for (const theme of ['light', 'dark'] as const)
    for (const exhibit of exhibits(theme))
      await draw(exhibit, `${EVERY}/${exhibitName(exhibit)}.png`);
  console.log(`${EVERY}: every state, surface and language, light and dark`);
}

async function draw(exhibit: Exhibit, path: string, prepare?: () => Promise<void>): Promise<void> {
  const popup = exhibit.surface === 'popup';
  await gallery.page.setViewport({
    width: WIDTH[exhibit.surface] ?? 800,
    height: popup ? 600 : 800,
  });
  await gallery.show(exhibit);
  await prepare?.();
  await gallery.page.screenshot({ path: path as `${string}.png` });
}

async function accept(): Promise<void> {
  for (const exhibit of MAIN) await draw(exhibit, `${COMMITTED}/${exhibitName(exhibit)}.png`);
  writeFileSync(`${COMMITTED}/fonts.txt`, fonts());
  console.log(`${COMMITTED}: ${MAIN.length} pictures to commit`);
}

/** Pictures differ where fonts do: elsewhere than in CI's image there is nothing to compare. */
async function compare(): Promise<void> {
  const madeWith = existsSync(`${COMMITTED}/fonts.txt`)
    ? readFileSync(`${COMMITTED}/fonts.txt`, 'utf8')
    : '';
  if (madeWith !== fonts()) {
    console.log('NOT COMPARED: the committed pictures were made with other fonts');
    return;
  }
  for (const exhibit of MAIN) {
    const name = exhibitName(exhibit);
    await draw(exhibit, `${EVERY}/${name}.png`);
    const share = comparePictures(`${COMMITTED}/${name}.png`, `${EVERY}/${name}.png`);
    const differs = share > 0.01;
    console.log(`${name}: ${(share * 100).toFixed(2)} % differs${differs ? ', TOO MUCH' : ''}`);
    if (differs) process.exitCode = 1;
  }
}

/** What the system's font is, as the browser would ask. */
function fonts(): string {
  try {
    return execFileSync('fc-match', ['system-ui'], { encoding: 'utf8' });
  } catch {
    // No fontconfig: another system, other fonts.
    return 'unknown';
  }
}

async function drawShown({ page }: OpenGallery): Promise<void> {
  const suggestions = { state: 'suggestions', language: 'sv', theme: 'light' } as const;
  const openWhy = async () => {
    await page.click('li button[aria-expanded]:not([name])');
    await page.waitForFunction(() => /58\s%/.test(document.body.innerText));
  };
  await draw({ ...suggestions, surface: 'popup' }, `${SHOWN}/popup.png`);
  await draw(
    { ...suggestions, theme: 'dark', surface: 'popup' },
    `${SHOWN}/popup-why.png`,
    openWhy,
  );
  await draw({ ...suggestions, language: 'en', surface: 'panel' }, `${SHOWN}/panel.png`);
  await drawStorePictures(page, SHOWN);
  console.log(`${SHOWN}: README's pictures and the stores'`);
}
