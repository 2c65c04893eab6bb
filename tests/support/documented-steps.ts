import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const PAGE = 'docs/source-kinds.md';
const LIST = 'core/material/source-kinds.ts';

/** A copy of the repository in which somebody has done what a page of the docs says. */
export interface SteppedCopy {
  readonly folder: string;
  readonly run: (program: string, ...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** Takes the steps of docs/source-kinds.md as they stand there: every block that names a file is written to it. */
export function addDocumentedSourceKind(): SteppedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'eko-contributor-'));
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listed, { encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files.filter((each) => existsSync(each))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of blocksOf(readFileSync(PAGE, 'utf8'))) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file === LIST ? withList(readFileSync(path, 'utf8'), text) : text);
  }
  return {
    folder,
    run: (program, ...args) =>
      execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** File and text of every block that names one. */
function blocksOf(page: string): [file: string, text: string][] {
  return [...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', text = '']) => [
    file,
    text,
  ]);
}

/** The list with the import and the entry that the page shows, after what is there. */
function withList(file: string, shown: string): string {
  const [line = ''] = /^import .*$/m.exec(shown) ?? [];
  const [, entry = ''] = /\n( {2}\w+,)\n\];/.exec(shown) ?? [];
  return `${line}\n${file.replace(/^\];$/m, `${entry}\n];`)}`;
}
