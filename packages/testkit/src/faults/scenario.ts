import type { ModelPrompt, ModelTurn } from '../scripted-model.js';

/** What the scenario of the fault catalogue is about: a question, a call, its result, and the answer. */
export const question = 'What is the weather in Paris?';
/** The answer of a model that has seen the tool's result; with letters of two, three and four bytes. */
export const rightAnswer = 'In Paris it is 21 °C and sunny, says the station – 🌞.';
/** A word of the tool's result, by which the model knows it. */
export const mark = 'station-7431';
/** What the tool is called with. */
export const rightInput = { city: 'Paris' } as const;
/** What the tool returns. */
export const rightResult = { mark, degrees: 21, sky: 'sunny' } as const;
/** The call a model makes that has not seen the result. */
export const rightCall = { name: 'get_weather', arguments: rightInput } as const;

/** Whether the model has been shown the tool's result. */
export function hasSeenResult({ messages }: ModelPrompt): boolean {
  return messages.some(({ text }) => text.includes(mark));
}

/** A model that does what it is asked: calls the tool, then answers. */
export function behave(prompt: ModelPrompt): ModelTurn {
  return hasSeenResult(prompt) ? { text: rightAnswer } : { calls: [rightCall] };
}
