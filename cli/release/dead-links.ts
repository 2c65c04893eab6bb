import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Links in a folder's pages to files that are not beside them: whoever is handed the folder has no others. */
export function deadLinks(folder: string): string[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return pages.flatMap((page) => {
    const text = readFileSync(join(folder, page), 'utf8').replace(/```[\s\S]*?```/g, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    return links
      .filter((to) => !/^(?:[a-z]+:|#)/.test(to))
      .filter((to) => !existsSync(join(folder, to.split('#')[0] ?? '')))
      .map((to) => `it-department/${page} links to ${to}, which is not in the pack`);
  });
}
