import { describe, expect, it } from 'vitest';
import type { HostDelta, HostRequest } from './host/index.js';
import { type ScriptedAnswer, ScriptedHost } from './testing.js';

const request: HostRequest = { kind: 'chat', messages: [], tools: [], toolChoice: 'auto', sampling: {} };

async function gather(deltas: AsyncIterable<HostDelta>): Promise<HostDelta[]> {
  const gathered: HostDelta[] = [];
  for await (const delta of deltas) gathered.push(delta);
  return gathered;
}

async function deltasOf(answer: ScriptedAnswer, signal = new AbortController().signal): Promise<HostDelta[]> {
  return gather(new ScriptedHost([answer]).generate(request, { signal }));
}

const usage = { type: 'usage', usage: { inputTokens: 10, outputTokens: 5 } };

describe('a scripted host', () => {
  it('says a text, with usage and a finish', async () => {
    expect(await deltasOf('Hi.')).toEqual([{ type: 'text', text: 'Hi.' }, usage, { type: 'finish', reason: 'stop' }]);
  });

  it('says calls, with arguments as JSON or as they are written', async () => {
    const calls = [
      { name: 'a', arguments: { x: 1 } },
      { id: 'Ab3dEf6hI', name: 'b', arguments: '{"broken' },
    ];
    expect(await deltasOf({ calls })).toEqual([
      { type: 'tool-call', index: 0, name: 'a', arguments: '{"x":1}' },
      { type: 'tool-call', index: 1, id: 'Ab3dEf6hI', name: 'b', arguments: '{"broken' },
      usage,
      { type: 'finish', reason: 'tool-calls' },
    ]);
    expect((await deltasOf({ calls, finish: 'length' })).at(-1)).toEqual({ type: 'finish', reason: 'length' });
  });

  it('says deltas as they are, fails as told, and answers what it is asked', async () => {
    expect(await deltasOf([{ type: 'text', text: 'cut' }])).toEqual([{ type: 'text', text: 'cut' }]);
    await expect(deltasOf(new Error('down'))).rejects.toThrow('down');
    expect(await deltasOf((asked) => asked.kind)).toContainEqual({ type: 'text', text: 'chat' });
  });

  it('keeps the requests, and says so where the script is over', async () => {
    const host = new ScriptedHost([]);
    const asked = gather(host.generate(request, new AbortController()));
    await expect(asked).rejects.toThrow('The script has 0 answers, and request 1 asks for one more.');
    expect(host.requests).toEqual([request]);
  });

  it('stops where the signal aborts', async () => {
    await expect(deltasOf('Hi.', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });
});
