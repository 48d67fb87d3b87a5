import { rewrite } from './call-delta-faults.js';
import type { Fault } from './fault.js';
import type { ModelPrompt, ModelTurn } from '../scripted-model.js';
import { rightCall } from './scenario.js';

/** The last where the host itself checks what it binds. */
const told = ['LIMIT corrections', 'OUTPUT', 'HOST constraint-failed'] as const;

/** Arguments nested as deep as this. */
function nest(depth: number): unknown {
  let value: unknown = 'Paris';
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

const calling = (name: string, values: Record<string, unknown>) => (): ModelTurn => ({
  calls: [{ name, arguments: values }],
});

function talkAround({ schema, toolNames }: ModelPrompt): ModelTurn | undefined {
  if (schema !== undefined) return undefined;
  const before = 'Sure! I will look that up for you.';
  if (toolNames.length > 0) return { text: before, calls: [rightCall] };
  return { writes: `${before}\n\n[${JSON.stringify(rightCall)}]\n\nPlease wait a moment.` };
}

type Row = Omit<Fault, 'id' | 'group' | 'at'> & { readonly name: string };

const rows: readonly Row[] = [
  {
    name: 'unknown-tool',
    what: 'the model calls a tool that there is not',
    strike: { where: 'model', turn: calling('get_time', { city: 'Paris' }) },
    must: told,
  },
  {
    name: 'proto-name',
    what: 'the model calls a tool named "__proto__"',
    strike: { where: 'model', turn: calling('__proto__', { city: 'Paris' }) },
    must: told,
  },
  {
    name: 'wrong-shape',
    what: 'arguments are of another shape than asked for',
    strike: { where: 'model', turn: calling('get_weather', { town: ['Paris'] }) },
    must: told,
  },
  {
    name: 'not-json',
    what: 'arguments are no JSON',
    strike: {
      where: 'answer',
      bend: (answer) => rewrite(answer, (written) => written.replace(/"city\\?"\s*:/, 'city equals')),
    },
    must: told,
    needs: 'arguments as text',
  },
  {
    name: 'megabyte',
    isLarge: true,
    what: 'arguments are one byte longer than a megabyte',
    strike: { where: 'model', turn: calling('get_weather', { city: 'x'.repeat(1_000_001) }) },
    must: [...told, 'STREAM oversize'],
    once: ['answer', 'STREAM oversize'],
  },
  {
    name: 'depth',
    what: 'arguments are nested 65 levels deep',
    strike: { where: 'model', turn: calling('get_weather', { city: nest(64) }) },
    must: [...told, 'STREAM malformed'],
    once: ['answer', 'STREAM malformed'],
  },
  {
    name: 'call-and-answer',
    what: 'the model calls and answers at once',
    strike: { where: 'model', turn: () => ({ text: 'In Paris it is surely warm.', calls: [rightCall] }) },
    must: ['answer'],
  },
  {
    name: 'prose-around-calls',
    what: 'the model talks before and after its call',
    strike: { where: 'model', turn: talkAround },
    must: ['answer'],
    needs: 'a model that is free to talk',
  },
];

/** What a model does wrong, whatever its host. */
export const modelFaults: readonly Fault[] = rows.map(({ name, ...row }) => ({
  ...row,
  id: `model:${name}`,
  group: 'model',
  at: 'call',
}));
