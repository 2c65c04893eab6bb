import type { MaterialList } from '../match/material-list.ts';
import type { Material } from '../material/material.ts';
import type { DatasetFacts } from '../page/dataset-facts.ts';
import { GAP_RULES, type GapId } from './gaps.ts';

/** The kinds of material that tell how to do a thing, the most to the point first. */
const TELLING = ['guide', 'specification', 'faq', 'policy', 'workshop-recording', 'tool'];
/** Where nothing is about the very gap: what describes metadata as such. */
const GENERAL = ['dcat-ap-se', 'metadata'];

/**
 * The material that helps most with each gap: the one that is known to be about it, else the one
 * that shares most topics with it. Null where the index has none.
 * @param dataset for the specification of the very kind of data that the page is about
 */
export function guidesForGaps(
  gaps: readonly GapId[],
  materials: MaterialList,
  dataset: DatasetFacts,
): ReadonlyMap<GapId, Material | null> {
  const all: Material[] = [];
  for (let item = 0; item < materials.length; item += 1) {
    const material = materials.at(item);
    if (material) all.push(material);
  }
  return new Map(gaps.map((gap) => [gap, guideFor(gap, all, dataset)]));
}

function guideFor(
  gap: GapId,
  materials: readonly Material[],
  dataset: DatasetFacts,
): Material | null {
  const { guideIds, guideTopics } = GAP_RULES[gap];
  const own = gap === 'conforms-to' ? ownSpecification(materials, dataset) : null;
  if (own) return own;
  for (const id of guideIds) {
    const known = materials.find((material) => material.id === id);
    if (known) return known;
  }
  return mostShared(materials, guideTopics) ?? mostShared(materials, GENERAL);
}

/** The national specification of the very kind of data: one of its topics stands in the title. */
function ownSpecification(
  materials: readonly Material[],
  { title, keywords }: DatasetFacts,
): Material | null {
  const words = [title, ...keywords].join(' ').toLowerCase();
  return (
    materials.find(
      ({ kind, topics }) =>
        kind === 'specification' &&
        topics.includes('dataspecifikation') &&
        topics.some(
          (topic) => topic.length > 4 && topic !== 'dataspecifikation' && words.includes(topic),
        ),
    ) ?? null
  );
}

function mostShared(materials: readonly Material[], topics: readonly string[]): Material | null {
  let best: Material | null = null;
  let most = 0;
  for (const material of materials) {
    const rank = TELLING.indexOf(material.kind);
    const shared = material.topics.filter((topic) => topics.includes(topic)).length;
    const score = rank < 0 ? 0 : shared - rank / 10;
    if (score > most) {
      best = material;
      most = score;
    }
  }
  return best;
}
