import { test } from 'vitest';
import { readEventStream } from '../../../wire/src/event-stream.js';
import { readEvents } from '../../src/by-hand/read-events.js';
import { makeReply } from '../../src/stub/reply.js';
import { readScenario } from '../../src/stub/scenario.js';

const question = { turn: 0, isStreamed: true, wantsObject: false };
const writesOf = (scenario: string): readonly Buffer[] => makeReply(readScenario(scenario), question).writes;
const together = writesOf('words=1000');
const apart = writesOf('words=1000&eventsPerWrite=1');

async function* bodyOf(writes: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  yield* writes;
}

async function readAll(writes: readonly Buffer[]): Promise<void> {
  for await (const event of readEventStream(bodyOf(writes))) void event;
}

test('reading an event stream of 1,000 events', async ({ bench }) => {
  await bench.compare(
    bench('in one piece', () => readAll(together)),
    bench('in one piece by hand, with JSON.parse', () => readEvents(bodyOf(together), () => undefined)),
    bench('a piece an event', () => readAll(apart)),
    bench('a piece an event by hand, with JSON.parse', () => readEvents(bodyOf(apart), () => undefined)),
  );
});
