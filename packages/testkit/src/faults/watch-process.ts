/** Kinds of what keeps a process alive that a run may leave behind. */
const watched = /^(TCP\w*|TLS\w*|PipeWrap|Timeout|Immediate|GetAddrInfoReqWrap|Zlib)$/;

/** What is under way in this process, by its kind. */
function countResources(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo()) {
    if (watched.test(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Looks for what a run leaves behind in its process: rejections that nobody handles, sockets, servers and timers. */
export class ProcessWatch {
  readonly #before = countResources();
  readonly #rejections: unknown[] = [];
  readonly #note = (reason: unknown): void => void this.#rejections.push(reason);

  constructor() {
    process.on('unhandledRejection', this.#note);
  }

  /** What was left, in words; waits a little for what is just closing. */
  async end(): Promise<string[]> {
    const left = await waitUntilNone(() => this.#left());
    process.off('unhandledRejection', this.#note);
    const rejections = this.#rejections.map((reason) => `rejection: nobody handled ${String(reason)}`);
    return [...rejections, ...left];
  }

  #left(): string[] {
    return [...countResources()].flatMap(([kind, count]) => {
      const more = count - (this.#before.get(kind) ?? 0);
      return more > 0 ? [`left: ${more} more ${kind}`] : [];
    });
  }
}

const mostTurns = 200;

/** Asks again and again, a millisecond apart, until there is nothing; gives what there is at last. */
export async function waitUntilNone(find: () => string[]): Promise<string[]> {
  for (let turn = 0; ; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    const found = find();
    if (found.length === 0 || turn === mostTurns) return found;
    if (turn > 5) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
