import type { Budget } from './budgets.ts';
import type { SizeTimes } from './matching.ts';
import type { Spread } from './statistics.ts';

/** The measured sizes and budgets as tables for reading. */
export function toTables(sizes: readonly SizeTimes[], budgets: readonly Budget[]): string {
  return [
    'Milliseconds, median / 95th percentile; Node',
    '',
    table(
      ['materials', 'compile', 'open', 'heap MB', 'keystroke', 'query 1,000 words', 'match'],
      [
        ...sizes.map((size) => {
          const page = size.pages[1];
          return [
            String(size.materials),
            size.compileMs.toFixed(0),
            spread(size.coldOpen),
            String(size.heapMb),
            spread(size.typing),
            page ? spread(page.query) : '–',
            page ? spread(page.match) : '–',
          ];
        }),
      ],
    ),
    'The same terms looked up by others',
    '',
    table(
      ['materials', 'Eko', 'MiniSearch', 'FlexSearch', 'Fuse', 'open: Eko', 'open: MiniSearch'],
      sizes.map(({ materials, pages, coldOpen, peers }) => [
        String(materials),
        pages[1] ? spread(pages[1].match) : '–',
        spread(peers.miniSearch.match),
        spread(peers.flexSearch.match),
        peers.fuse ? spread(peers.fuse.match) : '–',
        spread(coldOpen),
        peers.miniSearch.loadJsonMs.toFixed(1),
      ]),
    ),
    'Budgets',
    '',
    table(
      ['promise', 'measured', 'at most', ''],
      budgets.map(({ name, measured, limit, kept }) => [
        name,
        String(measured ?? '–'),
        String(limit),
        kept ? 'kept' : 'OVER',
      ]),
    ),
  ].join('\n');
}

function spread({ medianMs, p95Ms }: Spread): string {
  return `${medianMs.toFixed(2)} / ${p95Ms.toFixed(2)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  return `${[head, ...rows].map(line).join('\n')}\n`;
}
