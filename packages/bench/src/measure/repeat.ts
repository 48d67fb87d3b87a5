/** How long something is done again. */
export interface Repeats {
  /** Done so often however long it takes: on a busy machine time alone would end a warm-up before it is warm. */
  readonly least: number;
  readonly most: number;
  /** Between the two, as long as this many milliseconds are not over. */
  readonly forMs: number;
}

/** Does something again and again, one after the other; of `share` 0, once. */
export async function repeat(run: () => Promise<void>, share: number, { least, most, forMs }: Repeats): Promise<void> {
  const begun = performance.now();
  const atLeast = Math.max(1, share * least);
  for (let done = 0; done < most && (done < atLeast || performance.now() - begun < share * forMs); done++) await run();
}
