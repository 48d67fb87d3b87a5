import { Agent, CapabilityError, tool } from '@windrose/core';
import { emulated } from '@windrose/core/emulated';
import { native } from '@windrose/core/native';
import { compatible, compatibleWith } from '@windrose/host-compatible';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startAnswerPlayer } from './play-answer.js';

const double = tool({
  name: 'double',
  description: 'Doubles a number.',
  effect: 'read',
  input: z.object({ value: z.number() }),
  execute: ({ value }) => value * 2,
});

const described = { name: 'mine', baseUrl: 'http://127.0.0.1:9/v1', model: 'm' };
const withoutRules = { tools: 'loose', toolChoice: ['auto'], roles: 'free', systemRole: true, callIds: 'any' } as const;

const planOf = (host: ReturnType<typeof compatible>) => new Agent({ host, tools: [double] }).plan();

const refusalOf = (host: ReturnType<typeof compatible>): { setting: string; message: string } => {
  try {
    planOf(host);
  } catch (error) {
    if (error instanceof CapabilityError) return { setting: error.setting, message: error.message };
  }
  throw new Error('The agent was made.');
};

describe('a host with only the ways of asking it was given', () => {
  it('is asked in these', () => {
    const loose = { ...described, capabilities: { tools: 'loose', toolChoice: ['auto'] } } as const;
    expect(planOf(compatibleWith([native], loose)).strategy).toBe('native');
    expect(planOf(compatibleWith([emulated], described)).strategy).toBe('emulated');
    expect(planOf(compatibleWith([native, emulated], described)).strategy).toBe('emulated');
  });

  it('is refused, with the name of the way that is needed, where it is not among them', () => {
    expect(refusalOf(compatibleWith([native], described))).toEqual({
      setting: 'tools',
      message:
        "mine (m) cannot be asked with tools. Give it one more way of asking: emulated of '@windrose/core/emulated'.",
    });
    expect(
      refusalOf(compatibleWith([], { ...described, capabilities: { tools: 'loose', toolChoice: ['auto'] } })).message,
    ).toContain("Give it strategies: [native], with native from '@windrose/core/native'.");
  });

  it('says so too where it is only found out in a run that another is needed', async () => {
    const player = await startAnswerPlayer();
    const error = JSON.stringify({ error: { message: 'This model does not support tools', code: 400 } });
    player.play({ status: 400, contentType: 'application/json', text: error });
    const host = compatibleWith([native], { ...described, baseUrl: player.baseUrl, capabilities: withoutRules });
    const agent = new Agent({ host, tools: [double] });
    await expect(agent.run('Twice 21?')).rejects.toMatchObject({
      code: 'CAPABILITY',
      message: expect.stringContaining("emulated of '@windrose/core/emulated'") as string,
    });
    await player.close();
  });

  it('needs none where the server has no rules about messages and ids', async () => {
    const player = await startAnswerPlayer();
    const choices = [{ index: 0, message: { role: 'assistant', content: '42' }, finish_reason: 'stop' }];
    player.play({ status: 200, contentType: 'application/json', text: JSON.stringify({ choices }) });
    const host = compatibleWith([], { ...described, baseUrl: player.baseUrl, capabilities: withoutRules });
    expect((await new Agent({ host, tools: [double] }).run('Twice 21?')).output).toBe('42');
    await player.close();
  });

  it('is, with all of them, what `compatible` makes', () => {
    expect(compatible(described).strategies?.map(({ name }) => name)).toEqual(['native', 'constrained', 'emulated']);
  });
});
