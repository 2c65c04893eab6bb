import type { InferInput } from 'valibot';
import { INDEX_FORMAT, type materialSchema, type workshopSchema } from './index-schema.ts';
import { INDEX_FORMAT_VERSION, type LocalizedText } from './material.ts';
import type { AnswerOrigin } from './source.ts';
import { INDEX_LIMITS } from './value-schemas.ts';

/** A material as docs/index-format.md has it; what has a default may be left out. */
export type MaterialInFile = InferInput<typeof materialSchema>;
/** A workshop in the same way. */
export type WorkshopInFile = InferInput<typeof workshopSchema>;

/**
 * What a source said in a form of its own, as a file in the index format, for `parseIndex` to check
 * item by item. Other forms have other caps than the index format: what is longer is cut here, and a topic
 * that says nothing is left out.
 */
export function toIndexFile(
  { network, receivedAt }: Pick<AnswerOrigin, 'network' | 'receivedAt'>,
  materials: readonly MaterialInFile[],
  workshops: readonly WorkshopInFile[] = [],
): object {
  return {
    format: INDEX_FORMAT,
    version: INDEX_FORMAT_VERSION,
    generatedAt: receivedAt,
    network,
    materials: materials.map(cutToCaps),
    workshops: workshops.map(cutToCaps),
  };
}

function cutToCaps<Item extends MaterialInFile | WorkshopInFile>(item: Item): Item {
  return {
    ...item,
    title: cut(item.title, INDEX_LIMITS.titleChars),
    summary: cutEach(item.summary),
    topics: [...new Set(item.topics)]
      .filter((topic) => topic.trim() !== '' && topic.length <= INDEX_LIMITS.topicChars)
      .slice(0, INDEX_LIMITS.topics),
  };
}

function cutEach(text: LocalizedText): LocalizedText {
  const languages = Object.entries(text).map(([language, words]) => [
    language,
    cut(words, INDEX_LIMITS.summaryChars),
  ]);
  return Object.fromEntries(languages);
}

function cut(text: string, maxChars: number): string {
  return text.length <= maxChars ? text : `${text.slice(0, maxChars - 1).trimEnd()}…`;
}
