import { type Host, HostError } from '@windrose/core/host';
import { vllm } from '@windrose/host-compatible';
import {
  checkFault,
  type ConformanceTarget,
  emulateVllm,
  type FaultCell,
  faults,
  type FaultVerdict,
  listFaultCells,
} from '@windrose/testkit';
import { describe, expect, it } from 'vitest';

/** A vLLM adapter that is spoilt in one way. */
function spoilt(spoil: (host: Host) => Host['generate']): ConformanceTarget {
  return {
    name: 'spoilt',
    open: async (script, wish = {}) => {
      const emulator = await emulateVllm({ script, ...wish });
      const { url: baseUrl, model, apiKey } = emulator;
      const host = vllm({ baseUrl, model, apiKey, ...wish.wire });
      return { host: { ...host, generate: spoil(host) }, emulator };
    },
  };
}

const sound = spoilt((host) => host.generate);

function cellOf(id: string, wish: Partial<FaultCell> = {}): FaultCell {
  const fault = faults.find((each) => each.id === id);
  if (fault === undefined) throw new Error(`There is no fault ${id}.`);
  const wanted = Object.entries(wish);
  const cell = listFaultCells(fault).find((each) => wanted.every(([key, value]) => Reflect.get(each, key) === value));
  if (cell === undefined) throw new Error(`${id} cannot strike so.`);
  return cell;
}

async function problemsOf(
  spoil: (host: Host) => Host['generate'],
  id: string,
  wish?: Partial<FaultCell>,
): Promise<string> {
  const { problems }: FaultVerdict = await checkFault(spoilt(spoil), cellOf(id, wish));
  return problems.join('\n');
}

describe('a fault', () => {
  it.each([
    ['status:500', { isLasting: true }, 'HOST transient'],
    ['status:500', { isLasting: false }, 'answer'],
    ['framing:closed-without-either', { isLasting: true, at: 'call' }, 'STREAM truncated'],
    ['model:unknown-tool', { isLasting: true }, 'LIMIT corrections'],
    ['tools:throws', { isLasting: false }, 'answer'],
  ] as const)('%s is survived by a sound adapter, %j: %s', async (id, wish, ended) => {
    expect(await checkFault(sound, cellOf(id, wish))).toMatchObject({ ended, problems: [] });
  });

  it('is skipped with a reason where no adapter, this host, or its wire can meet it', async () => {
    expect(await checkFault(sound, cellOf('connection:h2-goaway'))).toMatchObject({
      skipped: expect.stringContaining('HTTP/1.1 alone'),
    });
    const faultless = { ...sound, faults: { 'status:500': 'it never fails' } };
    expect(await checkFault(faultless, cellOf('status:500'))).toMatchObject({ skipped: 'it never fails' });
    const cell = cellOf('deltas:arguments-cut', { variant: 238 });
    expect(await checkFault(sound, cell)).toMatchObject({ skipped: expect.stringContaining('It needs') });
  });
});

describe('what is not survived is told:', () => {
  it('an error that is none of ours', async () => {
    const throwing = (): Host['generate'] => () => {
      throw new TypeError('undefined is not a function');
    };
    expect(await problemsOf(throwing, 'deltas:unknown-finish')).toContain('outcome: no typed error');
    expect(await problemsOf(throwing, 'status:500')).toContain('outcome: the fault never struck');
  });

  it('another error than the one that says what happened', async () => {
    const wrong = (host: Host): Host['generate'] =>
      async function* (request, options) {
        try {
          yield* host.generate(request, options);
        } catch {
          throw new HostError('auth', 'Something failed.');
        }
      };
    expect(await problemsOf(wrong, 'status:500')).toContain('outcome: HOST auth, but should be HOST transient');
  });

  it('a listener that is left on the signal, and a timer', async () => {
    const leaving = (host: Host): Host['generate'] =>
      async function* (request, options) {
        const timer = setTimeout(() => undefined, 5000);
        options.signal.addEventListener('abort', () => setTimeout(() => clearTimeout(timer), 2000));
        yield* host.generate(request, options);
      };
    expect(await problemsOf(leaving, 'deltas:unknown-finish')).toMatch(/left: \d+ more Timeout/);
  });

  it('a connection on which an answer is still under way', async () => {
    const deaf = (host: Host): Host['generate'] =>
      async function* (request, { signal }) {
        const aborted = new Promise<never>((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
        const answer = host.generate(request, { signal: new AbortController().signal })[Symbol.asyncIterator]();
        for (;;) {
          const next = await Promise.race([answer.next(), aborted]);
          if (next.done) return;
          yield next.value;
        }
      };
    const cell = { ...cellOf('connection:no-headers'), reader: 'abort' } as const;
    const { fault } = cell;
    const patient = { ...cell, fault: { ...fault, isSlow: false } };
    const { problems } = await checkFault(spoilt(deaf), patient);
    expect(problems.join('\n')).toContain('left: 1 connections');
  });

  it('a tool that ran on arguments the model did not finish', async () => {
    const hasty = (host: Host): Host['generate'] =>
      async function* (request, options) {
        for await (const delta of host.generate(request, options)) {
          yield delta.type === 'finish' ? { type: 'finish', reason: 'tool-calls' } : delta;
        }
      };
    expect(await problemsOf(hasty, 'deltas:length-with-whole-json')).toContain('tool: it ran with {"city":"Par"}');
  });

  it('a secret in an error, however deep', async () => {
    const gossiping = (host: Host): Host['generate'] =>
      async function* (request, options) {
        try {
          yield* host.generate(request, options);
        } catch {
          const cause = Object.defineProperty(new Error('x'), 'hidden', { value: 'canary-key-5f0c1e7a9b3d' });
          throw new HostError('auth', 'No.', { cause: { cause } });
        }
      };
    expect(await problemsOf(gossiping, 'status:401')).toContain('secret: canary-key-5f0c1e7a9b3d was said');
  });

  it('a state that cannot be taken up again', async () => {
    let isOver = false;
    const once = (host: Host): Host['generate'] =>
      async function* (request, options) {
        if (isOver) throw new HostError('bad-request', 'Never again.');
        isOver = true;
        yield* host.generate(request, options);
      };
    expect(await problemsOf(once, 'status:400')).toContain('state: taken up again, HostError: Never again.');
  });
});
