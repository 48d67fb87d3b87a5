import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, callsOf, HostError, type Message, StreamError, tool, WindroseError } from '@windrose/core';
import type { FinishReason, HostDelta } from '@windrose/core/host';
import { raw } from '@windrose/core/raw';
import { type ScriptedAnswer, ScriptedHost } from '@windrose/core/testing';
import { HandClock } from './hand-clock.js';
import { drain } from './told-by.js';
import { watchRejections } from './watch-rejections.js';

watchRejections();

const input = z.object({ n: z.number() });
const tools = [
  tool({ name: 'works', description: 'Works.', effect: 'read', input, execute: ({ n }) => n }),
  tool({ name: 'waits', description: 'Waits.', effect: 'read', input, execute: async ({ n }) => [n] }),
  tool({
    name: 'throws',
    description: 'Throws.',
    effect: 'read',
    input,
    execute: ({ n }) => {
      throw n % 2 ? new Error('odd') : undefined;
    },
  }),
  tool({ name: 'returns_none', description: 'Returns no JSON.', effect: 'read', input, execute: () => 1n }),
] as const;

const name = fc.constantFrom('works', 'waits', 'throws', 'returns_none', 'unknown', '__proto__', '');
const written = fc.constantFrom('{"n": 1}', '{"n": 2}', '{"n": "x"}', '{"n"', '', 'null', '{"__proto__": 1}');
const id = fc.option(fc.constantFrom('Ab3dEf6hI', 'null', '', 'call_1'), { nil: undefined });
const finish: fc.Arbitrary<FinishReason> = fc.constantFrom('stop', 'tool-calls', 'length', 'filtered');
const text = fc.constantFrom('It is ', '4', '\n', '[TOOL_CALLS]', '{"n": 1}', '7', '🙂', ' ');

const rawCalls = fc.constantFrom(
  '[{"name": "works", "arguments": {"n": 1}}]',
  '[{"name": "gone"',
  '[{"name": "throws", "arguments": {"n": 1}}, {}]',
);

const delta: fc.Arbitrary<HostDelta> = fc.oneof(
  text.map((said) => ({ type: 'text', text: said }) as const),
  text.map((said) => ({ type: 'reasoning', text: said }) as const),
  fc.constant({ type: 'control', text: '[TOOL_CALLS]' } as const),
  rawCalls.map((said) => ({ type: 'text', text: said }) as const),
  fc
    .record({ index: fc.option(fc.integer({ min: -1, max: 2 }), { nil: undefined }), id, name, written })
    .map(({ index, id: given, name: called, written: argued }): HostDelta => ({
      type: 'tool-call',
      name: called,
      arguments: argued,
      ...(index !== undefined && { index }),
      ...(given !== undefined && { id: given }),
    })),
);

const answer: fc.Arbitrary<ScriptedAnswer> = fc.oneof(
  {
    weight: 16,
    arbitrary: fc
      .tuple(fc.array(delta, { maxLength: 6 }), finish)
      .map(([deltas, reason]) => [...deltas, { type: 'finish', reason } as const]),
  },
  { weight: 1, arbitrary: fc.array(delta, { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('transient', 'auth', 'rate').map((kind) => new HostError(kind as 'auth', kind)),
  },
);

/** What every host may count on: each call is answered once, right after its turn, in order, under an id of its own. */
function expectLawful(messages: readonly Message[]): void {
  const ids = new Set<string>();
  for (let i = 0; i < messages.length; i++) {
    const message = messages[i];
    if (message?.role !== 'assistant') continue;
    for (const call of callsOf(message)) {
      expect(messages[++i]).toMatchObject({ role: 'tool', callId: call.id, name: call.name });
      expect(ids.has(call.id)).toBe(false);
      ids.add(call.id);
    }
    expect(messages[i + 1]?.role).not.toBe('tool');
  }
}

const rawCapabilities = { tools: 'none', chat: false, raw: 'v3' } as const;

describe('a run of any script', () => {
  it('ends in a result or a typed error, with lawful messages and no timer left', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
        async (answers, inRaw, bound) => {
          const clock = new HandClock((ms) => ms < 10_000);
          const script = [...answers, new StreamError('malformed', 'the script is over')];
          const host = new ScriptedHost(script, inRaw ? { capabilities: rawCapabilities, strategies: [raw] } : {});
          const limits = { steps: 6, toolCalls: 5, callsPerTurn: 3, concurrency: 2 };
          const agent = new Agent({ host, tools, clock, limits, ...(bound && { output: z.number() }) });
          const ended = await drain(agent.stream('Go.')).then(
            ({ result }) => result,
            (error: unknown) => error,
          );
          if (ended instanceof Error) expect(ended).toBeInstanceOf(WindroseError);
          if (ended instanceof WindroseError) expect(['STREAM', 'HOST', 'LIMIT', 'OUTPUT']).toContain(ended.code);
          const { state } = ended as { state?: { messages: readonly Message[]; steps: number } };
          expect(state).toBeDefined();
          expectLawful(state?.messages ?? []);
          expect(JSON.parse(JSON.stringify(state))).toEqual(state);
          expect(clock.open).toBe(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives the same message however its text is cut', async () => {
    const pieces = fc.array(fc.constantFrom('It ', 'is', ' EN', 'D', 'E', 'N', '🙂', '\n'), {
      minLength: 1,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(pieces, fc.array(fc.nat(40), { maxLength: 8 }), fc.boolean(), async (said, cuts, stops) => {
        const whole = said.join('');
        const bounds = [0, ...cuts.map((at) => Math.min(at, whole.length)).sort((a, b) => a - b), whole.length];
        const deltas = bounds.slice(1).map((end, i) => ({ type: 'text', text: whole.slice(bounds[i], end) }) as const);
        const run = async (texts: readonly HostDelta[]) => {
          const host = new ScriptedHost([[...texts, { type: 'finish', reason: 'stop' }]], {
            capabilities: { sampling: {} },
          });
          // An answer of nothing would be asked for again.
          const limits = { corrections: 0 };
          const agent = new Agent({ host, limits, ...(stops && { stop: ['END', 'ND\n'] }) });
          return agent.run('Go.').then(
            ({ state }) => state.messages,
            (error: unknown) => String(error),
          );
        };
        expect(await run(deltas)).toEqual(await run([{ type: 'text', text: whole }]));
      }),
      { numRuns: 200 },
    );
  });
});
