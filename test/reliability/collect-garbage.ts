import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/** Frees what nobody holds, so that what is left is held. */
export async function collectGarbage(): Promise<void> {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  // What ends in a later turn holds what it works on until then.
  for (let round = 0; round < 3; round++) {
    await turn();
    collect();
  }
}

/** Bytes that are held, in the heap and beside it. */
export function retainedBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
