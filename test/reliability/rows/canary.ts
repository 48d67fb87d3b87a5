import { inspect } from 'node:util';
import { Agent, type RunEvent, tool, WindroseError } from '@windrose/core';
import type { ScriptedRefusal } from '@windrose/testkit';
import { z } from 'zod';
import { quickClock } from '../../faults/quick-clock.js';
import { hostTargets } from '../../hosts/host-targets.js';
import type { Row } from '../row.js';

const apiKey = 'canary-7f3a9c51e2d84b60';
const headerKey = 'canary-0b64d2e815c9a3f7';
const said = `Incorrect API key provided: ${apiKey}; x-tenant was ${headerKey}.`;
/** As they may be written, too. */
const spell = (key: string): readonly string[] => [key, Buffer.from(key).toString('base64').replace(/=+$/, '')];

/** A binding has no key, so it cannot know one that a host says. */
const secretsOf = ({ skip = {} }: (typeof hostTargets)[number]): readonly string[] =>
  [...('secrets:key-is-never-said' in skip ? [] : [apiKey]), headerKey].flatMap(spell);

/** Hosts that say back what they were sent, in every way they can. */
const refusals: readonly Omit<ScriptedRefusal, 'at'>[] = [
  { status: 401, body: { error: { message: said, code: apiKey } } },
  { status: 400, body: { object: 'error', message: said, type: headerKey, param: apiKey } },
  { status: 403, body: { detail: [{ loc: ['header', 'authorization'], msg: said, input: apiKey }] } },
  { status: 500, body: `<html><title>${said}</title><body>authorization: Bearer ${apiKey}</body></html>` },
  { status: 422, body: { error: said } },
  { status: 429, headers: { 'retry-after': '0', 'x-echo': apiKey }, body: { message: said } },
  { status: 200, body: { error: { message: said } } },
  { status: 200, body: `data: {"error": {"message": "${said}"}}\n\n` },
  { status: 200, body: said },
  { status: 200, body: `{"choices": [{"message": {"content": "${said}` },
  { status: 302, headers: { location: `https://example.com/?key=${apiKey}` }, body: said },
  { status: 404, body: said },
];

const look = tool({ name: 'look', description: 'Looks.', effect: 'read', input: z.object({}), execute: () => 'noon' });

/** Whatever is printed while something goes on. */
async function listening(act: () => Promise<void>): Promise<string> {
  const printed: string[] = [];
  const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
  for (const { stream } of streams) {
    stream.write = (piece: string | Uint8Array): boolean => printed.push(String(piece)) > 0;
  }
  try {
    await act();
  } finally {
    for (const { stream, write } of streams) stream.write = write;
  }
  return printed.join('');
}

/** All that a run says, prints and throws; hidden fields and causes too. */
async function gather(
  target: (typeof hostTargets)[number],
  refusal: Omit<ScriptedRefusal, 'at'> | undefined,
): Promise<string> {
  const { host, emulator } = await target.open([{ text: 'Noon.' }, { text: 'Noon.' }, { text: 'Noon.' }], {
    apiKey,
    ...(refusal && { refuse: [0, 1, 2].map((at) => ({ at, ...refusal })) }),
    wire: { headers: { 'x-tenant': headerKey } },
  });
  const told: unknown[] = [];
  const printed = await listening(async () => {
    const agent = new Agent({ host, tools: [look], clock: quickClock });
    const take = (event: RunEvent): void => void told.push(event);
    try {
      for await (const event of agent.stream('Time?')) take(event);
    } catch (error) {
      told.push(error, String(error));
      if (error instanceof Error) told.push(error.stack);
      if (error instanceof WindroseError) told.push(JSON.stringify(error));
      console.error(error);
    }
    told.push(agent.plan());
  });
  await emulator.close();
  const shown = told.map((each) =>
    inspect(each, { depth: Infinity, showHidden: true, maxStringLength: Infinity, breakLength: Infinity }),
  );
  return [...shown, printed].join('\n');
}

/** Keys are never said. */
export const canary: Row = {
  id: 'canary',
  promise: 'A key is in no error, event, plan, state or line that is printed, also where the host says it back',
  shown: `a key and a secret header given to every adapter; one answer that is right and ${refusals.length} refusals that repeat both`,
  counts: { test: 20, commit: 100_000, night: 100_000 },
  measure: async (count) => {
    const cases = hostTargets.flatMap((target) => [undefined, ...refusals].map((refusal) => ({ target, refusal })));
    const step = Math.max(1, Math.floor(cases.length / count));
    const chosen = cases.filter((_, at) => at % step === 0);
    const failures: string[] = [];
    for (const { target, refusal } of chosen) {
      const all = await gather(target, refusal);
      const found = secretsOf(target).find((spelling) => all.includes(spelling));
      if (found === undefined) continue;
      const at = all.indexOf(found);
      failures.push(`${target.name}, ${JSON.stringify(refusal)}: …${all.slice(Math.max(0, at - 80), at + 40)}…`);
    }
    return {
      tried: chosen.length,
      failed: failures.length,
      failures: failures.slice(0, 5),
      note: `${hostTargets.length} adapters`,
    };
  },
};
