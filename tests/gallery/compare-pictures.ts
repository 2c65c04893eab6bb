import { readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How much of a picture differs from another, 0–1; 1 where sizes do. Leaves a picture of the difference. */
export function comparePictures(expectedPath: string, path: string): number {
  const expected = PNG.sync.read(readFileSync(expectedPath));
  const { width, height, data } = PNG.sync.read(readFileSync(path));
  if (expected.width !== width || expected.height !== height) return 1;
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(expected.data, data, difference.data, width, height, {
    threshold: 0.1,
  });
  writeFileSync(path.replace(/\.png$/, '.difference.png'), PNG.sync.write(difference));
  return pixels / (width * height);
}
