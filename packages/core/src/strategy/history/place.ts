/** What the rules have to know of the calls before a stretch of a conversation. */
export class CallsBefore {
  /** Ids that calls keep. */
  readonly lawfulIds = new Set<string>();
  /** Ids that calls were given instead of their own, and how far they were counted. */
  readonly madeIds = new Set<string>();
  lastMade = 0;
  /** Ids, as written, of calls without a result. */
  readonly openIds = new Set<string>();

  /** The same with the calls of what follows. */
  add({ lawfulIds, madeIds, openIds, lastMade }: StretchCalls): void {
    for (const id of lawfulIds) this.lawfulIds.add(id);
    for (const id of madeIds) this.madeIds.add(id);
    for (const id of openIds) this.openIds.add(id);
    this.lastMade = Math.max(this.lastMade, lastMade);
  }
}

/** The same of the calls in a stretch itself, as the rules find it out. */
export interface StretchCalls {
  readonly lawfulIds: string[];
  readonly madeIds: string[];
  readonly openIds: string[];
  lastMade: number;
}

/**
 * Where messages stand in their conversation: they are all of it, or what follows a beginning that the rules were applied to already. Then
 * they begin with a turn of the assistant, and what comes before them does not end with one.
 */
export class Place {
  /** How many messages come before, as they were written. */
  readonly offset: number;
  /** Whether the conversation ends with these. */
  readonly isEnd: boolean;
  /** The calls before these. */
  readonly before: CallsBefore;
  /** The calls of these. */
  readonly calls: StretchCalls = { lawfulIds: [], madeIds: [], openIds: [], lastMade: 0 };
  #changesBefore = false;

  constructor(offset = 0, isEnd = true, before = new CallsBefore()) {
    this.offset = offset;
    this.isEnd = isEnd;
    this.before = before;
  }

  /** Said by a rule where these messages make others of those before: all have to be looked at together. */
  reachBack(): void {
    this.#changesBefore = true;
  }

  get changesBefore(): boolean {
    return this.#changesBefore;
  }
}
