import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EkoBrowser } from './driver/eko-browser.ts';
import { until } from './driver/until.ts';
import { INDEX, openSourcesDesk, type SourcesDesk } from './sources-desk.ts';
import { says, takePicture } from './walk.ts';

const RENAMED = 'Välj licens för öppna data i Exempelstad';
const DAY_MS = 86_400_000;
const GUIDE = `# Öppna licenser i Provstad

## Välj öppen licens, CC0 eller CC BY, för datamängden

## Rekommendation om öppna licenser och immaterialrätt
`;
const WORKSHOPS = (date: string) => `# Workshops

## Kommande event

| Datum | Workshop |
|---|---|
| ${date} | Licenser i praktiken |
`;

/** The network's maintainer changes the wiki, is told of a typo, mends it, publishes, and sees it all. */
export function maintainer(name: EkoBrowser['name']): void {
  describe('walk 6, the network’s maintainer', () => {
    const project = mkdtempSync(join(tmpdir(), 'eko-network-'));
    const facts = join(project, 'eko');
    const out = join(project, 'public/eko/material-index.v1.json');
    const problems = join(project, 'wiki-problems.txt');
    let desk: SourcesDesk;
    let page: (slug: string) => string;

    beforeAll(async () => {
      cpSync('docs/publishing/starter', facts, { recursive: true });
      rmSync(join(facts, 'workshops.yaml'));
      desk = await openSourcesDesk(name);
      page = (slug) => `${desk.wiki.origin}/${desk.wiki.project}/-/wikis/${slug}`;
      desk.wiki.write('home', '# Hem\n');
      desk.wiki.write('guider/Välj-licens', `---\ntitle: ${RENAMED}\n---\n# Licens\n`);
      writeAddress(page('guider/V%C3%A4lj-licens'));
    });
    afterAll(async () => {
      await desk?.close();
      rmSync(project, { recursive: true, force: true });
    });

    const writeAddress = (address: string) => {
      const file = join(facts, 'materials.yaml');
      const text = readFileSync(file, 'utf8');
      const own = text.replace(/^ {2}title: .*$/m, `  title: ${RENAMED}`);
      writeFileSync(file, own.replace(/^ {2}url: .*$/m, `  url: ${address}`));
    };
    const build = () =>
      run('cli/build-index.ts', [
        ...['--source', `gitlab-wiki:${desk.wiki.origin}/${desk.wiki.project}`],
        ...['--source', `file:${facts}`, '--problems', problems, '--out', out],
      ]);
    const publish = () => desk.wiki.publish(INDEX, readFileSync(out, 'utf8'));

    test('publishes the wiki and the facts, and Eko has them', async () => {
      expect((await build()).code).toBe(0);
      expect(readFileSync(problems, 'utf8')).toBe('');
      publish();
      await desk.useOwnServer();
      await desk.refresh(1, 'updated');
      expect(await desk.suggestions()).toContain(RENAMED);
    });

    test('is told which workshop’s date is none, and which page was renamed, in words', async () => {
      desk.wiki.write('workshops', WORKSHOPS('2026-13-01'));
      desk.wiki.write('guider/Öppna-licenser-i-Provstad', GUIDE);
      desk.wiki.write('guider/Licenser', `---\ntitle: ${RENAMED}\n---\n# Licens\n`);
      desk.wiki.remove('guider/Välj-licens');
      const { code, text } = await build();
      expect(code).toBe(0);
      expect(text).toContain(
        'page "workshops", workshop "Licenser i praktiken", date: "2026-13-01" is no day; write it as 2026-12-01',
      );
      expect(text).toContain(
        `valja-licens, url: the wiki has no page "guider/välj-licens". If it was renamed, write ${page('guider/Licenser')}`,
      );
      expect(readFileSync(problems, 'utf8').trim().split('\n')).toHaveLength(2);
    });

    test('mends both, publishes, and sees all three in the browser after “Uppdatera nu”', async () => {
      const date = new Date(Date.now() + 10 * DAY_MS).toLocaleDateString('sv-SE');
      desk.wiki.write('workshops', WORKSHOPS(date));
      writeAddress(page('guider/Licenser'));
      await build();
      expect(readFileSync(problems, 'utf8')).toBe('');
      const checked = await run('cli/check-index.ts', [out]);
      expect(checked.text).toContain(' 0 errors');
      publish();
      await desk.refresh(1, 'updated');
      const { eko } = desk;
      await eko.page.bringToFront();
      await eko.page.goto(desk.pageAddress);
      await eko.clickIcon();
      const more = `document.querySelector('ol + button[aria-expanded=false]')`;
      await says(eko.popup, /\d förslag/);
      await eko.popup.evaluate(`void ${more}?.click()`);
      await says(eko.popup, 'Öppna licenser i Provstad');
      await says(eko.popup, 'Licenser i praktiken');
      await takePicture(`6-1-popup-${name}`, eko.popup);
      await until('the renamed page is linked to where it is now', () =>
        eko.popup.evaluate<boolean>(
          `[...document.links].some(({ href, textContent }) => href === ${JSON.stringify(page('guider/Licenser'))} && textContent.includes('Exempelstad'))`,
        ),
      );
    });
  });
}

/** Runs one of the project's commands as its npm script does; what it said on both streams. */
function run(script: string, args: readonly string[]): Promise<{ code: number; text: string }> {
  return new Promise((done, failed) => {
    const command = spawn(process.execPath, [script, ...args]);
    let text = '';
    for (const stream of [command.stdout, command.stderr])
      stream.on('data', (part: Buffer) => {
        text += part;
      });
    command.on('error', failed);
    command.on('close', (code) => done({ code: code ?? -1, text }));
  });
}
