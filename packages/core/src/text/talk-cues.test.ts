import { describe, expect, it } from 'vitest';
import { callTools } from '../../test/random-call-texts.js';
import { OfferedTools } from './offered-tools.js';
import { scanCalls } from './scan-calls.js';
import { isSupposed, isTakenBack } from './talk-cues.js';

const call = '[{"name": "get_weather", "arguments": {"city": "Paris"}}]';
const countCalls = (text: string): number => scanCalls(text, new OfferedTools(callTools), false).spans.length;

describe('a question whether to make the call that is shown', () => {
  it.each([
    `Do you want me to run this?\n\n\`\`\`json\n${call}\n\`\`\`\n\nPlease confirm.`,
    `${call}\n\nShould I proceed?`,
    `I prepared this:\n${call}\nShall I send it?`,
    `Would you like me to make this call?\n${call}`,
    `Once you confirm, I will run:\n${call}`,
  ])('leaves it to the reader: %j', (text) => expect(countCalls(text)).toBe(0));

  it.each([
    `I should call this:\n${call}`,
    `You asked me to run this:\n${call}`,
    `${call}\n\nWould you like me to look for hotels?`,
  ])('is no other talk of making one: %j', (text) => expect(countCalls(text)).toBe(1));
});

it('a heading makes an example of the call beneath it, and a word in a sentence does not', () => {
  expect(countCalls(`### Example\n\n${call}`)).toBe(0);
  expect(countCalls(`The tool that finds examples is not needed here.\n\n${call}`)).toBe(1);
  expect(isSupposed('**Examples:**\n\n- ')).toBe(true);
});

it('a call is an example afterwards whatever the word before says', () => {
  expect(['This is an example.', 'It was just a hypothetical.'].map(isTakenBack)).toEqual([true, true]);
});
