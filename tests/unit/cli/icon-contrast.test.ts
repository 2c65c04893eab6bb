import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Toolbars of Chrome, Edge and Firefox as they come, light and dark. */
const TOOLBARS = ['#ffffff', '#f9f9fb', '#dee1e6', '#35363a', '#2b2a33', '#1c1b22'];

test.each(['cli/icon/eko.svg', 'cli/icon/eko-small.svg'])(
  '%s is seen on light and dark toolbars alike',
  (path) => {
    const svg = readFileSync(path, 'utf8');
    const tile = /<rect[^>]*fill="(#\w{6})"/.exec(svg)?.[1] ?? '';
    const letter = '#ffffff';
    expect(svg).toContain('stroke="#fff"');
    expect(contrast(tile, letter)).toBeGreaterThan(4.5);
    for (const toolbar of TOOLBARS) {
      const best = Math.max(contrast(tile, toolbar), contrast(letter, toolbar));
      expect(best).toBeGreaterThan(3);
    }
  },
);

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
