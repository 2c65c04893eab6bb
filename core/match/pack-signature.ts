import { CONCEPTS } from '../text/concepts.ts';
import { TUNING } from './tuning.ts';

/** Raise when the layout below changes; packs of another version are compiled anew. */
const PACK_VERSION = 7;
const MAGIC = 0x6f_6b_45_31;

/** What a pack begins with; changes with the layout, the concepts and the tuning, which are compiled into the tables. */
export function packSignature(): readonly number[] {
  toolsHash ??= hash(JSON.stringify([CONCEPTS, TUNING]));
  return [MAGIC, PACK_VERSION, toolsHash];
}

/** Memory of a pure result. */
let toolsHash: number | undefined;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 2166136261;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  }
  return value >>> 0;
}
