/** What the stub plays: a model that calls tools for some turns, then answers. */
export interface Scenario {
  /** Turns of calls before the answer. */
  readonly turns: number;
  /** Calls in each of them. */
  readonly calls: number;
  /** Bytes of one call's arguments, at least. */
  readonly argumentBytes: number;
  /** Milliseconds before an answer begins. */
  readonly delayMs: number;
  /** Words of the answer; streamed, each is a delta. */
  readonly words: number;
  /** Bytes of the structured answer, where one is asked for. */
  readonly objectBytes: number;
  /** Characters of a delta of arguments or of a structured answer. */
  readonly deltaChars: number;
  /** Events sent in one write; 0 is all of them. */
  readonly eventsPerWrite: number;
  /** Milliseconds between two writes; 0 is one turn of the event loop. */
  readonly gapMs: number;
}

const plain: Scenario = {
  turns: 0,
  calls: 1,
  argumentBytes: 64,
  delayMs: 0,
  words: 8,
  objectBytes: 0,
  deltaChars: 16,
  eventsPerWrite: 0,
  gapMs: 0,
};

/** A scenario as part of an address, so that any client chooses one by its base address alone. */
export function scenarioPath(scenario: Partial<Scenario>): string {
  return Object.entries(scenario)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** The scenario an address names; what it leaves out is plain. */
export function readScenario(path: string): Scenario {
  const said = [...new URLSearchParams(path)].map(([name, value]) => [name, Number(value)] as const);
  const unknown = said.find(([name, value]) => !Object.hasOwn(plain, name) || Number.isNaN(value));
  if (unknown !== undefined) throw new Error(`There is no scenario with ${unknown[0]}.`);
  return { ...plain, ...Object.fromEntries(said) };
}
