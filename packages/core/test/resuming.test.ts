import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Agent, type ApprovalError, type RunState, StateError, tool } from '@windrose/core';
import { ScriptedHost, type ScriptedAnswer } from '@windrose/core/testing';
import { dieAt } from './dying-runs.js';
import { errorOf, resultsIn } from './told-by.js';

/** A state whose parts may be taken away. */
interface Bent {
  usage?: unknown;
  runId?: unknown;
  steps: unknown;
  open: { started?: unknown };
  messages: ({ parts: { arguments: unknown }[] } | null)[];
}

/** Tools that count what they do in the world, of every conduct. */
function world() {
  const effects = new Map<string, number>();
  const keys: string[] = [];
  const make = (name: string, conduct: object) =>
    tool({
      name,
      description: 'Does something.',
      approval: 'never',
      ...conduct,
      input: z.object({ n: z.number() }),
      execute: ({ n }, { idempotencyKey }) => {
        keys.push(idempotencyKey);
        const effect = 'idempotent' in conduct ? `${name} ${idempotencyKey}` : `${name} ${n}`;
        if ('idempotent' in conduct) effects.set(effect, 1);
        else effects.set(effect, (effects.get(effect) ?? 0) + 1);
        return n;
      },
    });
  const tools = [make('read', { effect: 'read' }), make('pay', {}), make('put', { idempotent: true })];
  return { tools, effects, keys };
}

const call = (name: string, n: number) => ({ name, arguments: { n } });
const script: ScriptedAnswer[] = [
  { calls: [call('read', 1), call('pay', 2)] },
  { calls: [call('put', 3)] },
  { calls: [call('pay', 4), call('pay', 5), call('read', 6)] },
  'Done.',
];

describe('a run that died', () => {
  it('does no write twice, at whatever event it dies, however often; what may have run is told as unknown', async () => {
    const everyEvent = fc.array(fc.nat(40), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(everyEvent, async (deaths) => {
        const { tools, effects } = world();
        // The host answers by how far the conversation is, so it may be asked the same again.
        const host = new ScriptedHost(
          Array.from({ length: 60 }, () => (request) => {
            const turns =
              request.kind === 'chat' ? request.messages.filter(({ role }) => role === 'assistant').length : 0;
            return script[turns] ?? 'Done.';
          }),
        );
        const agent = new Agent<never[]>({ host, tools: tools as never[] });
        let kept: RunState | undefined;
        for (const death of deaths) {
          const events = kept === undefined ? agent.stream('Go.') : agent.resumeStream(kept);
          const died = await dieAt(events, death);
          // A run that died before its first checkpoint begins anew: nothing was done yet.
          kept = died.kept ?? kept;
          if (died.isOver) break;
        }
        const { state, output } = await (kept === undefined ? agent.run('Go.') : agent.resume(kept));
        expect(output).toBe('Done.');
        const results = resultsIn(state.messages);
        expect(results).toHaveLength(6);
        for (const [n, at] of [
          [2, 1],
          [4, 3],
          [5, 4],
        ] as const) {
          const times = effects.get(`pay ${n}`) ?? 0;
          const isUnknown = results[at]?.content.includes('It is not known whether pay ran') === true;
          expect(times <= 1 && (times === 1 || isUnknown), `pay ${n} ran ${times} times, unknown: ${isUnknown}`).toBe(
            true,
          );
        }
        expect([...effects].filter(([effect]) => effect.startsWith('put'))).toHaveLength(1);
      }),
      { numRuns: 300, seed: Number(process.env.WINDROSE_SEED ?? 7) },
    );
  });

  it('gives a tool that runs again the key it had', async () => {
    const { tools, keys } = world();
    const agent = new Agent<never[]>({
      host: new ScriptedHost([{ calls: [call('read', 1)] }, 'Done.']),
      tools: tools as never[],
    });
    const { kept } = await dieAt(agent.stream('Go.'), 4);
    expect(kept?.open?.started).toEqual(['000000001']);
    const again = new Agent<never[]>({ host: new ScriptedHost(['Done.']), tools: tools as never[] });
    await again.resume(kept as RunState);
    expect(keys.at(-1)).toBe(`${kept?.runId}:1:000000001`);
  });

  it('takes a finished step as finished: the model is not asked again for it', async () => {
    const { tools } = world();
    const agent = new Agent<never[]>({ host: new ScriptedHost(script.slice(0, 2)), tools: tools as never[] });
    const { kept } = await dieAt(agent.stream('Go.'), 12);
    const host = new ScriptedHost(script.slice(1));
    const { state } = await new Agent<never[]>({ host, tools: tools as never[] }).resume(kept as RunState);
    expect(host.requests).toHaveLength(3);
    expect(state.steps).toBe(4);
  });
});

describe('a state that cannot be taken up', () => {
  it('is refused with what is wrong', async () => {
    const agent = new Agent({ host: new ScriptedHost([]) });
    const states: unknown[] = [
      undefined,
      null,
      {},
      [],
      'state',
      { version: 2, runId: 'a', messages: [1] },
      { version: 1, runId: 'a', messages: [] },
    ];
    for (const state of states) {
      const error = await errorOf(agent.resume(state as RunState));
      expect(error).toBeInstanceOf(StateError);
      expect(error).toMatchObject({
        code: 'STATE',
        message: expect.stringMatching(/no state of a run|is of version|is not whole/),
      });
    }
  });

  it('is refused before anything runs where a part of it is missing or bent', async () => {
    let sent = 0;
    const send = tool({
      name: 'send',
      description: 'Sends.',
      approval: 'always',
      input: z.object({}),
      execute: () => ++sent,
    });
    const agent = (answers: ScriptedAnswer[]) => new Agent({ host: new ScriptedHost(answers), tools: [send] });
    const error = await errorOf(agent([{ calls: [{ name: 'send', arguments: {} }] }]).run('Send it.'));
    const kept = JSON.stringify((error as ApprovalError).state);
    const bends: Record<string, (state: Bent) => unknown> = {
      'no usage': (state) => delete state.usage,
      'no started': (state) => delete state.open.started,
      'no run': (state) => delete state.runId,
      'steps of another type': (state) => (state.steps = 'x'),
      'a message that is none': (state) => (state.messages[0] = null),
      'arguments that are none': ({ messages }) => Object.assign(messages.at(-1)?.parts[0] ?? {}, { arguments: null }),
    };
    for (const [what, bend] of Object.entries(bends)) {
      const state = JSON.parse(kept);
      bend(state);
      expect(await errorOf(agent(['Done.']).resume(state, { approve: () => true })), what).toBeInstanceOf(StateError);
    }
    expect(sent).toBe(0);
  });
});
