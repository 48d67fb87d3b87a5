import { describe, expect, it } from 'vitest';
import { HostError, type HostErrorKind } from '../errors.js';
import type { Capabilities, ChatRequest, HostRequest } from '../host/index.js';
import { scriptedCapabilities } from '../testing.js';
import { lessons } from './lessons.js';

const chat: ChatRequest = { kind: 'chat', messages: [], tools: [], toolChoice: 'required', sampling: {} };
const raw: HostRequest = { kind: 'raw', prompt: [], sampling: {} };
const output = { name: 'answer', schema: {} };
const look = { name: 'look', description: 'Looks.', parameters: {} };

function learn(
  kind: HostErrorKind,
  { can = {}, request = chat, isLast = false, ...details }: LearnOptions = {},
): ReturnType<typeof lessons.ofRefusal> {
  const error = new HostError(kind, 'No.', details);
  return lessons.ofRefusal({ ...scriptedCapabilities, ...can }, error, request, isLast);
}

interface LearnOptions {
  readonly can?: Partial<Capabilities>;
  readonly request?: HostRequest;
  readonly isLast?: boolean;
  readonly param?: string;
  readonly setting?: string;
  readonly contextTokens?: number;
}

describe('a refusal teaches', () => {
  it('that there are no tools, once', () => {
    const { capabilities, text } = learn('tools-unsupported')!;
    expect(capabilities).toMatchObject({ tools: 'none', toolChoice: [], evidence: { tools: 'learned' } });
    expect(text).toContain('refused tools');
    expect(learn('tools-unsupported', { can: { tools: 'none' } })).toBeUndefined();
  });

  it('that a way to choose tools is not taken, and leaves the others', () => {
    const { capabilities, text } = learn('tool-choice-unsupported')!;
    expect(capabilities).toMatchObject({ toolChoice: ['auto', 'none', 'named'], evidence: { toolChoice: 'learned' } });
    expect(text).toContain('"required"');
    const byName = learn('tool-choice-unsupported', { request: { ...chat, toolChoice: { name: 'look' } } })!;
    expect(byName.capabilities.toolChoice).toEqual(['auto', 'none', 'required']);
    expect(byName.text).toContain('"named"');
  });

  it('nothing of a choice that the host was not said to take, or not asked for', () => {
    expect(learn('tool-choice-unsupported', { can: { toolChoice: ['auto'] } })).toBeUndefined();
    expect(learn('tool-choice-unsupported', { request: raw })).toBeUndefined();
  });

  it('that answers are not bound, once', () => {
    const { capabilities, text } = learn('schema-unsupported')!;
    expect(capabilities).toMatchObject({ output: 'none', evidence: { output: 'learned' } });
    expect(text).toBe(
      'The host refused to bind the answer to a schema, so it is asked for in another way from now on.',
    );
    expect(learn('schema-unsupported', { can: { output: 'none' } })).toBeUndefined();
  });

  it('that answers are not kept to a schema only when asking again is over', () => {
    expect(learn('constraint-failed')).toBeUndefined();
    const { capabilities, text } = learn('constraint-failed', { isLast: true })!;
    expect(capabilities.output).toBe('none');
    expect(text).toContain('could not keep the answer to its schema');
  });

  it('which key to leave out, and which setting is not taken where it stands for one', () => {
    const { omit, capabilities, text } = learn('unknown-param', { param: 'random_seed', setting: 'seed' })!;
    expect(omit).toBe('random_seed');
    expect(text).toBe('The host does not know "random_seed", so it is left out from now on.');
    expect(capabilities.sampling).toEqual({ ...scriptedCapabilities.sampling, seed: 'unsupported' });
    expect(capabilities.evidence).toEqual({ 'sampling.seed': 'learned' });
  });

  it.each([
    ['is no setting', { param: 'user' }],
    ['is a setting that was not taken before', { param: 'top_k', setting: 'topK' }],
    ['is known not to be taken', { param: 'seed', setting: 'seed', can: { sampling: { seed: 'unsupported' } } }],
  ] as const)('only the key to leave out where it %s', (_what, { can = {}, ...details }: LearnOptions) => {
    const lesson = learn('unknown-param', { can, ...details })!;
    expect(lesson.omit).toBe(details.param);
    expect(lesson.capabilities).toEqual({ ...scriptedCapabilities, ...can });
  });

  it('nothing of a key that is not named', () => expect(learn('unknown-param')).toBeUndefined());

  it('how much the window holds, where that is less than was known', () => {
    const { capabilities, text } = learn('context', { contextTokens: 4096 })!;
    expect(capabilities.limits).toEqual({ contextTokens: 4096 });
    expect(capabilities.evidence).toEqual({ 'limits.contextTokens': 'learned' });
    expect(text).toContain('4096 tokens');
    const known = { limits: { contextTokens: 4096, messageChars: 5 } };
    expect(learn('context', { can: known, contextTokens: 4095 })?.capabilities.limits).toEqual({
      contextTokens: 4095,
      messageChars: 5,
    });
    expect(learn('context', { can: known, contextTokens: 4096 })).toBeUndefined();
    expect(learn('context')).toBeUndefined();
  });

  it('nothing where it is of another kind', () => {
    for (const kind of ['auth', 'rate', 'transient', 'bad-request'] as const) expect(learn(kind)).toBeUndefined();
  });
});

describe('an answer that is not as the host was asked to bind it teaches', () => {
  const disobeyed = (request: HostRequest, can: Partial<Capabilities> = {}) =>
    lessons.ofDisobedience({ ...scriptedCapabilities, ...can }, request);

  it('that no schema is kept beside tools, where there were tools', () => {
    const { capabilities, text } = disobeyed({ ...chat, output, tools: [look] })!;
    expect(capabilities).toMatchObject({
      output: 'schema',
      outputWithTools: false,
      evidence: { outputWithTools: 'learned' },
    });
    expect(text).toContain('beside tools');
  });

  it('that none is kept, where there were none', () => {
    expect(disobeyed({ ...chat, output })).toMatchObject({ capabilities: { output: 'none' } });
  });

  it('nothing where nothing was to be bound', () => {
    expect(disobeyed(chat)).toBeUndefined();
    expect(disobeyed(raw)).toBeUndefined();
    expect(disobeyed({ ...chat, output }, { output: 'none' })).toBeUndefined();
  });
});
