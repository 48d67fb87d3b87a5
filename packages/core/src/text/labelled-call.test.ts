import { describe, expect, it } from 'vitest';
import { beginsLabel, isLabel, judgeLabelled, readLabelled } from './labelled-call.js';
import { OfferedTools } from './offered-tools.js';

const tools = new OfferedTools([{ name: 'get_weather', parameters: {} }]);

describe('a label', () => {
  it('is one of some words, in any case', () => {
    const words = ['name', 'Action', 'TOOL', 'function', 'tool_name', 'Function_Name'];
    expect(words.filter((word) => !isLabel(word))).toEqual([]);
    expect(['', 'nam', 'names', 'actions', 'functions'].map(isLabel)).toEqual([false, false, false, false, false]);
  });

  it('may be what a word becomes', () => {
    expect(['', 'n', 'Act', 'action'].map(beginsLabel)).toEqual([true, true, true, true]);
    expect(['x', 'namex', 'ction'].map(beginsLabel)).toEqual([false, false, false]);
  });
});

describe('a call under labels', () => {
  it.each([
    ': get_weather\narguments: {',
    ':get_weather\nAction Input: {',
    ': "get_weather"\nparams:\n{',
    ': get\\_weather\n\n  tool_input : {',
    'Name: get_weather\nTool Input: {',
    ':** get_weather\n**Arguments:** {',
    '**: `get_weather`\n**Action Input**: `{',
    ': get_weather\nArguments:\n```json\n{',
  ])('begins with %j', (after) => expect(judgeLabelled('Action', after, tools)).toBe('yes'));

  it.each([
    '',
    ':',
    ': get',
    ': "get_wea',
    ': get_weather',
    ': get_weather\n',
    ': get_weather\nargum',
    ': get_weather\nAction In',
    ': get_weather\narguments: ',
    'Na',
    'name**',
    ':** get_wea',
    ':** get_weather**\n**Argu',
    ': get_weather\narguments: ``',
    ': get_weather\narguments:\n```json\n',
  ])('may begin with %j', (after) => expect(judgeLabelled('Action', after, tools)).toBe('maybe'));

  it.each([
    ' get_weather',
    ': look',
    ': look\narguments: {',
    ': get_weather is a tool',
    ': get_weather\nIt is a tool.',
  ])('does not begin with %j', (after) => expect(judgeLabelled('Action', after, tools)).toBe('no'));

  it('does not begin with another word', () =>
    expect(judgeLabelled('Thought', ': get_weather\narguments: {', tools)).toBe('no'));

  it('has its name, and where its arguments begin', () => {
    const text = 'So:\nAction: `get_weather`\nAction Input: {"city": "Paris"}';
    const { name, argumentsAt } = readLabelled(text, 4)!;
    expect([name, text.slice(argumentsAt)]).toEqual(['get_weather', '{"city": "Paris"}']);
    const fenced = '**Tool name:** get_weather\n**Arguments:**\n```json\n{"city": "Paris"}\n```';
    expect(readLabelled(fenced, 2)).toMatchObject({ name: 'get_weather', isFenced: true });
    expect(readLabelled(text, 0)).toBeUndefined();
  });
});
