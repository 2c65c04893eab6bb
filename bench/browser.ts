import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { provideBrowser } from '../cli/browser/install-browser.ts';
import { parseIndex } from '../core/material/parse-index.ts';
import type { measureInBrowser } from './in-browser.ts';
import { pageOfWords } from './pages.ts';

const ADDRESS = 'https://www.example.org/oppna-data';
const WORDS = 1_000;

/** What the matching of a page of 1,000 words with the packed index takes in Chromium. */
export async function measureChromium(): Promise<ReturnType<typeof measureInBrowser>> {
  const found = provideBrowser('chromium');
  if ('missing' in found) throw new Error(found.missing);
  const code = await bundle();
  const browser = await puppeteer.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    return await page.evaluate(
      (source, index, html, address) => {
        const { measureInBrowser: run } = new Function(`${source}; return bench;`)();
        return run(index, html, address);
      },
      code,
      loadPackedIndex(),
      pageOfWords(WORDS),
      ADDRESS,
    );
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'in-browser.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = [built].flat();
  const output = first && 'output' in first ? first.output[0] : undefined;
  if (!output) throw new Error('the bundle for the browser is empty');
  return output.code;
}

function loadPackedIndex() {
  const file = join(import.meta.dirname, '../public/material-index.json');
  const parsed = parseIndex(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.kind === 'unusable') throw new Error(parsed.problem);
  return parsed.index;
}
