import { INDEX_FORMAT } from '../../core/material/index-schema.ts';
import { INDEX_FORMAT_VERSION, type MaterialIndex } from '../../core/material/material.ts';
import { mergeIndexes, type SourcedIndex } from '../../core/material/merge-indexes.ts';
import { type ParsedIndex, parseIndex } from '../../core/material/parse-index.ts';
import { WIKI_SITES } from '../../core/material/source.ts';
import type { BuildOptions } from './build-options.ts';
import { byId, type IndexFile, joinSources } from './join-sources.ts';
import { missingPages } from './missing-pages.ts';
import { readWiki } from './read-wiki.ts';
import type { NetworkSource, Sources } from './sources.ts';
import { toIndexJson } from './to-index-json.ts';

export interface BuiltIndex {
  readonly index: MaterialIndex;
  readonly network: NetworkSource;
  /** The file. */
  readonly json: string;
  /** What a maintainer should look at; nothing of it is left out without being named. */
  readonly warnings: readonly string[];
}

/**
 * The index of curated facts and wikis, joined as the extension joins them: a wiki page that the
 * facts know keeps its id, topics, summaries and helps, and gets its date; others are added.
 * @param tell says a line of progress
 * @throws Error naming item and field where a fact is wrong, or a wiki gives nothing at all
 */
export async function buildNetworkIndex(
  facts: Sources,
  options: Pick<BuildOptions, 'sources' | 'wikiLicence'>,
  tell: (line: string) => void,
): Promise<BuiltIndex> {
  const curated = mustParse(parseIndex(JSON.parse(toIndexJson(joinSources(facts)))));
  const parts: SourcedIndex[] = [{ name: curated.network.name, role: 'network', index: curated }];
  const changes = [curated.generatedAt];
  const warnings: string[] = [];
  const host = URL.parse(curated.network.url)?.hostname.replace(/^www\./, '') ?? '';
  const sites = [...WIKI_SITES, host];
  for (const source of options.sources) {
    if (source.kind !== 'wiki') continue;
    const wiki = await readWiki(source, curated.network, options.wikiLicence, tell);
    parts.push({ name: source.project, role: 'wiki', index: wiki.index });
    if (wiki.changedAt) changes.push(wiki.changedAt);
    const moved = missingPages(curated.materials, wiki.index.materials, sites);
    warnings.push(...[...wiki.warnings, ...moved].map((each) => `${source.project}: ${each}`));
  }
  tell(`joining ${parts.length} sources`);
  const merged = mergeIndexes(parts, sites) ?? curated;
  const generatedAt = changes.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  const json = toIndexJson(toFile({ ...merged, ...(generatedAt ? { generatedAt } : {}) }, facts));
  const index = mustParse(parseIndex(JSON.parse(json)));
  return { index, network: facts.network, json, warnings };
}

function toFile(index: MaterialIndex, { withdrawn = [] }: Sources): IndexFile {
  return {
    format: INDEX_FORMAT,
    version: INDEX_FORMAT_VERSION,
    ...index,
    // Which of the sources gave an item is of no use to the index's readers.
    materials: index.materials.map(({ source: _, ...material }) => material).sort(byId),
    workshops: index.workshops.map(withoutDefaultStatus).sort(byId),
    ...(withdrawn.length > 0 ? { withdrawn: [...withdrawn].sort() } : {}),
  };
}

function withoutDefaultStatus({ status, ...workshop }: MaterialIndex['workshops'][number]) {
  return status === 'scheduled' ? workshop : { ...workshop, status };
}

/** The index, where nothing in it is wrong. */
function mustParse(parsed: ParsedIndex): MaterialIndex {
  if (parsed.kind === 'unusable') throw new Error(parsed.problem);
  if (parsed.problems.length === 0) return parsed.index;
  const lines = parsed.problems.map(({ item, field, problem }) => `${item} ${field}: ${problem}`);
  throw new Error(lines.join('\n'));
}
