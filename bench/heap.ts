import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What work gives, and the megabytes that it keeps, arrays outside the heap included. */
export function weighed<Result>(work: () => Result): {
  readonly result: Result;
  readonly heapMb: number;
} {
  const before = usedBytes();
  const result = work();
  return { result, heapMb: Math.round((usedBytes() - before) / 100_000) / 10 };
}

function usedBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
