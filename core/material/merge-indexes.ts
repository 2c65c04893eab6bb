import { canonicalAddress, canonicalSection } from './canonical-address.ts';
import type { Material, MaterialIndex, Workshop } from './material.ts';
import { joinRecordings } from './recordings.ts';
import { isSameTitle, titleKey } from './same-title.ts';
import { Union } from './union.ts';
import { wikiSlugAt } from './wiki-slug.ts';

/** One source's last good answer. */
export interface SourcedIndex {
  /** What readers call the source; stands on every material that it alone gave. */
  readonly name: string;
  readonly index: MaterialIndex;
  /**
   * `network`: the network's own word, newest first. `wiki`: pages that add to and update what is
   * there. `other`: another network's index, which adds and never changes.
   */
  readonly role: 'network' | 'wiki' | 'other';
}

/**
 * The union of what all sources last gave. The network's own indexes come first, the newer before
 * the older; then its wiki; then others in the order given. An item that is there already, by id,
 * or by address, kind and near-equal title, is taken from the first that has it.
 * @param sources at least one with role `network`: it names the network
 * @param wikiSites hosts whose pages are made from the wiki
 * @returns null where no source is the network's own
 */
export function mergeIndexes(
  sources: readonly SourcedIndex[],
  wikiSites: readonly string[],
): MaterialIndex | null {
  const own = sources.filter(({ role }) => role === 'network').sort(newestFirst);
  const [main] = own;
  if (!main) return null;
  const materials = new Union<Material>(materialKey, isSameTitle);
  const workshops = new Union<Workshop>(workshopKey, isSameTitle);
  // Filled on the way: what an index takes back is dropped from it and from all older ones.
  const withdrawn = new Set<string>();
  for (const { index, name } of own) {
    for (const id of index.withdrawn ?? []) withdrawn.add(id);
    for (const material of index.materials)
      if (!withdrawn.has(material.id)) materials.add({ ...material, source: name });
    for (const workshop of index.workshops)
      if (!withdrawn.has(workshop.id)) workshops.add(workshop);
  }
  for (const source of sources)
    if (source.role === 'wiki') addWiki(source, materials, workshops, wikiSites);
  for (const { role, index, name } of sources) {
    if (role !== 'other') continue;
    for (const material of index.materials)
      materials.add({ ...material, network: false, source: name });
    for (const workshop of index.workshops) workshops.add(workshop);
  }
  return joinRecordings({
    generatedAt: main.index.generatedAt,
    network: main.index.network,
    materials: materials.items(),
    workshops: workshops.items(),
    ...(main.index.series ? { series: main.index.series } : {}),
  });
}

/**
 * A page whose address stands in the network's index updates that item, which keeps its id, its
 * topics, summaries and helps; its title changes only where the page itself names one, as a title
 * made from a file name says nothing new. Other pages are new materials. Of its table of workshops,
 * what is known already gets the sign-up and the recording that it lacks.
 */
function addWiki(
  { index, name }: SourcedIndex,
  materials: Union<Material>,
  workshops: Union<Workshop>,
  wikiSites: readonly string[],
): void {
  const pages = new Map<string, Material>();
  for (const item of materials.items()) {
    const slug = item.addressIsList ? null : wikiSlugAt(item.url, wikiSites);
    if (slug && !pages.has(slug)) pages.set(slug, item);
  }
  for (const workshop of index.workshops) {
    const known = workshops.find(workshop);
    if (!known) workshops.add(workshop);
    else workshops.replace(known, { ...known, signupUrl: known.signupUrl ?? workshop.signupUrl });
  }
  const rows = new Map(index.workshops.map((workshop) => [workshop.id, workshop]));
  for (const page of index.materials) {
    const row = rows.get(page.id);
    const recorded = row && materials.get(workshops.find(row)?.id ?? '');
    const known = recorded ?? pages.get(wikiSlugAt(page.url, wikiSites) ?? '');
    if (recorded) materials.replace(recorded, recordedBy(recorded, page));
    else if (known) materials.replace(known, updatedBy(known, page, name));
    else materials.add({ ...page, source: name });
  }
}

function updatedBy(known: Material, page: Material, source: string): Material {
  const { titleIsFileName, updated } = page;
  return {
    ...known,
    ...(titleIsFileName ? {} : { title: page.title }),
    ...(updated ? { updated } : {}),
    source,
  };
}

/** A workshop that is known already gets the recording that the wiki links to. */
function recordedBy(known: Material, row: Material): Material {
  return {
    ...known,
    kind: 'workshop-recording',
    recordingUrl: known.recordingUrl ?? row.recordingUrl,
  };
}

function newestFirst(a: SourcedIndex, b: SourcedIndex): number {
  return Date.parse(b.index.generatedAt) - Date.parse(a.index.generatedAt);
}

/** On a list, as on the network's page of workshops, only the same title on the same day is the same. */
function materialKey(material: Material): string {
  const { url, kind, addressIsList, title, published } = material;
  const place = `${kind} ${canonicalAddress(url)}#${canonicalSection(url)}`;
  return addressIsList ? `${place} ${published} ${titleKey(title)}` : place;
}

/** Two workshops on one day are one where their titles are nearly equal. */
function workshopKey({ date, id }: Workshop): string {
  return date ?? `id ${id}`;
}
