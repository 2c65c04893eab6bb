import type { Material, Workshop } from '../material/material.ts';
import type { PageContext } from '../page/page-context.ts';
import type { RankedMaterial } from './best-materials.ts';
import type { CompiledIndex } from './compiled-index.ts';
import { organisationsIn, pageOrganisation } from './organisation.ts';
import type { Reason } from './suggestions.ts';
import type { Tuning } from './tuning.ts';

/** The order with the publisher's own materials lifted, and which were. */
export interface LiftedMaterials {
  readonly ranked: readonly RankedMaterial[];
  /** The organisation's name by the place of each material that it took part in. */
  readonly lifted: ReadonlyMap<number, string>;
}

/** Materials further down fit too little for their maker to matter. */
const LOOKED_AT = 15;

/**
 * Lifts, gently, what the organisation behind the page has published or took part in: its own
 * colleagues can be asked. It never brings in what does not fit by itself.
 */
export function liftByPublisher(
  compiled: CompiledIndex,
  ranked: readonly RankedMaterial[],
  page: PageContext,
  { publisher }: Tuning,
): LiftedMaterials {
  const lifted = new Map<number, string>();
  const organisation = publisher > 0 && pageOrganisation(page);
  if (!organisation) return { ranked, lifted };
  for (const { item } of ranked.slice(0, LOOKED_AT)) {
    const material = compiled.materials.at(item);
    const makers = material ? makersOf(material, compiled.workshops) : [];
    const maker = makers.find(({ key }) => key === organisation.key);
    if (maker) lifted.set(item, maker.name);
  }
  if (lifted.size === 0) return { ranked, lifted };
  const raised = ranked.map(({ item, score }) => ({
    item,
    score: lifted.has(item) ? score * (1 + publisher) : score,
  }));
  return { ranked: raised.sort((a, b) => b.score - a.score), lifted };
}

/** Who published a material, and who took part in the workshop that it records. */
function makersOf({ id, publisher }: Material, workshops: readonly Workshop[]) {
  const organisers = workshops.find((workshop) => workshop.id === id)?.organisers ?? [];
  return [publisher, ...organisers].flatMap(organisationsIn);
}

/** The reasons of a lifted material, its maker among them; what the words earned shrinks accordingly. */
export function withPublisher(
  reasons: readonly Reason[],
  name: string | undefined,
  { publisher }: Tuning,
): readonly Reason[] {
  if (name === undefined) return reasons;
  const whole = 1 + publisher;
  return [...reasons, { term: name, field: 'publisher' as const, share: publisher }].map(
    (reason) => ({ ...reason, share: Math.round((reason.share / whole) * 1000) / 1000 }),
  );
}
