import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputProblems, problemsIn } from '../../../../cli/release/output-problems.ts';

test.each([
  ['js', 'const f=eval("1")'],
  ['js', 'new Function("return 1")()'],
  ['js', 'Function(text)'],
  ['js', 'setTimeout("run()",1)'],
  ['js', 'import("https://example.org/a.js")'],
  ['js', 'import x from"//example.org/a.js"'],
  ['js', 'importScripts("a.js")'],
  ['js', 'document.write(x)'],
  ['html', '<script>run()</script>'],
  ['html', '<script src="https://example.org/a.js"></script>'],
  ['html', '<body onload=run()>'],
  ['css', '@import "https://example.org/a.css";'],
  ['css', 'p{background:url(//example.org/p.png)}'],
])('in %s, %s is found', (type, text) => {
  expect(problemsIn(text, type)).toHaveLength(1);
});

test.each([
  ['js', 'retrieval(1);this.eval2=1;a.Function;typeof x===Function;setTimeout(()=>{},1)'],
  ['js', 'import{a}from"./chunk.js";fetch("https://example.org")'],
  ['html', '<script type="module" crossorigin src="/chunks/popup.js"></script>'],
  ['css', 'p{background:url(/icon/16.png)}'],
])('in %s, %s is no problem', (type, text) => {
  expect(problemsIn(text, type)).toEqual([]);
});

test('a file of an unknown type is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eko-output-'));
  writeFileSync(join(folder, 'code.wasm'), '');
  writeFileSync(join(folder, 'popup.js'), 'eval(a)');
  expect(
    outputProblems(folder)
      .map((line) => line.split(':')[0])
      .sort(),
  ).toEqual(['code.wasm', 'popup.js']);
  rmSync(folder, { recursive: true });
});
