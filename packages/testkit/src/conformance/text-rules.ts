import type { ConformanceRule } from './conformance-target.js';
import { expectSame, expectTrue } from './expectations.js';
import { talkingAgent } from './weather-agent.js';

const source = 'Windrose: one agent, the same on every host';
const since = '0.1.0';
const said = 'Grüße aus Köln: 21 °C — "schön" \\ 🙂🙃 今日は\n\n- a\n- b';

/** Plain answers. */
export const textRules: Readonly<Record<string, ConformanceRule>> = {
  'text:whole': {
    behaviour: 'the answer is what the model wrote, every character of it',
    source,
    since,
    check: async (open) => {
      const { host } = await open([{ text: said }]);
      const { output, finish } = await talkingAgent(host).run('How is it?');
      expectSame('the answer', output, said);
      expectSame('the finish', finish, 'stop');
    },
  },
  'text:deltas-add-up': {
    behaviour: 'text deltas, put together, are the answer',
    source,
    since,
    check: async (open) => {
      const { host } = await open([{ text: said }]);
      let shown = '';
      for await (const event of talkingAgent(host).stream('How is it?')) {
        if (event.type === 'text-delta') shown += event.text;
      }
      expectSame('the shown text', shown, said);
    },
  },
  'text:instructions-arrive': {
    behaviour: 'the instructions and every turn of the conversation reach the model',
    source,
    since,
    check: async (open) => {
      const { host, emulator } = await open([{ text: 'One.' }, { text: 'Two.' }]);
      const agent = talkingAgent(host, { instructions: 'Answer like a pirate.' });
      const { state } = await agent.run('First question?');
      await agent.run([...state.messages, { role: 'user', parts: [{ type: 'text', text: 'Second question?' }] }]);
      const shown = JSON.stringify(emulator.prompts.at(-1)?.messages);
      for (const words of ['like a pirate', 'First question?', 'One.', 'Second question?']) {
        expectTrue(`the model should be shown "${words}", but was shown ${shown}`, shown.includes(words));
      }
    },
  },
  'usage:reported': {
    behaviour: 'tokens the host counted are in the result',
    source,
    since,
    check: async (open) => {
      const { host } = await open([{ text: said }]);
      const { usage } = await talkingAgent(host).run('How is it?');
      expectTrue(`input tokens should be counted: ${usage.inputTokens}`, usage.inputTokens > 0);
      expectTrue(`output tokens should be counted: ${usage.outputTokens}`, usage.outputTokens > 0);
    },
  },
  'finish:length-is-told': {
    behaviour: 'an answer cut at the token limit says so',
    source,
    since,
    check: async (open) => {
      const { host } = await open([{ text: 'A long answer that does not end.', cutAfter: 12 }]);
      const { output, finish } = await talkingAgent(host, { maxTokens: 3 }).run('How is it?');
      expectSame('the finish', finish, 'length');
      expectSame('the answer', output, 'A long answe');
    },
  },
  'finish:limit-is-obeyed': {
    behaviour: 'a limit of tokens that the plan says is sent cuts the answer',
    source,
    since,
    check: async (open) => {
      const text = 'A long answer that does not end.';
      const { host } = await open([{ text }]);
      const agent = talkingAgent(host, { maxTokens: 3 });
      const { output } = await agent.run('How is it?');
      const isSent = agent.plan().settings.some(({ setting, fate }) => setting === 'maxTokens' && fate === 'sent');
      // Under another name it would be in the request too, and lost on a host that passes over what it does not know.
      const advice = "is it sent under the host's own name for it?";
      expectTrue(`maxTokens 3 let the whole answer through: ${advice}`, !isSent || output.length < text.length);
    },
  },
};
