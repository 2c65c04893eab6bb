import { parseArgs } from 'node:util';

/** One place that an index is built from. */
export type BuildSource =
  | { readonly kind: 'wiki'; readonly origin: string; readonly project: string }
  | { readonly kind: 'folder'; readonly path: string };

export interface BuildOptions {
  readonly sources: readonly BuildSource[];
  /** The index file to write; its neighbours get its name with `.gz` and `.br`. */
  readonly out: string;
  /** Licence of the wiki's texts, as an SPDX name or an address; null where none is known. */
  readonly wikiLicence: string | null;
  /** Where what the wiki's editors should mend is written, a line each; null where it is only printed. */
  readonly problems: string | null;
  /** Address of the folder in which the files will be published; null where it is not told. */
  readonly publicUrl: string | null;
}

export const BUILD_USAGE = `Usage: npm run index:build                       makes Eko's own index from cli/network/
       npm run index:build -- --source SOURCE … --out FILE [--wiki-licence NAME] [--problems FILE] [--public-url ADDRESS]

SOURCE  gitlab-wiki:group/project                  a wiki on gitlab.com
        gitlab-wiki:https://git.example.org/a/b    a wiki on another GitLab
        file:FOLDER                                network, materials, workshops, helps and withdrawn
                                                   as .yaml, .yml or .json; one folder names the network
--wiki-licence  the licence of the wiki's texts; without it the index holds titles, headings and links
--problems      a file that gets what the wiki's editors should mend, a line each; empty where all is well
--public-url    where the files will stand: adds catalog.jsonld, which describes them as open data`;

const GITLAB = 'https://gitlab.com';

/**
 * What the command is asked to do; null where nothing is said, which means Eko's own index.
 * @throws Error with a sentence for the maintainer where it cannot be understood
 */
export function parseBuildOptions(args: readonly string[]): BuildOptions | null {
  if (args.length === 0) return null;
  const { values } = parseArgs({
    args: [...args],
    options: {
      source: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      problems: { type: 'string' },
      'wiki-licence': { type: 'string' },
      'public-url': { type: 'string' },
    },
  });
  if (values.source.length === 0) throw new Error('name at least one --source');
  if (!values.out) throw new Error('name the file to write with --out');
  const publicUrl = values['public-url'] ?? null;
  if (publicUrl !== null && !/^https?:$/.test(URL.parse(publicUrl)?.protocol ?? ''))
    throw new Error(`--public-url ${publicUrl} is no http(s) address`);
  return {
    sources: values.source.map(parseSource),
    out: values.out,
    problems: values.problems ?? null,
    wikiLicence: values['wiki-licence']?.trim() || null,
    publicUrl: publicUrl && `${publicUrl.replace(/\/+$/, '')}/`,
  };
}

function parseSource(text: string): BuildSource {
  const [, kind, place = ''] = /^([a-z-]+):(.+)$/s.exec(text) ?? [];
  if (kind === 'file') return { kind: 'folder', path: place };
  if (kind !== 'gitlab-wiki')
    throw new Error(`--source ${text} begins with neither gitlab-wiki: nor file:`);
  const url = URL.parse(place.includes('://') ? place : `${GITLAB}/${place}`);
  const project = decodeURIComponent(url?.pathname ?? '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/(?:\.wiki)?\.git$|\/-\/wikis.*$/, '');
  if (!url || !/^https?:$/.test(url.protocol) || !/^[^/\s-][^/\s]*(?:\/[^/\s]+)+$/.test(project))
    throw new Error(`--source ${text} names no project: write gitlab-wiki:group/project`);
  return { kind: 'wiki', origin: url.origin, project };
}
