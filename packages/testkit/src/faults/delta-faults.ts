import { callDeltaFaults } from './call-delta-faults.js';
import { doneAt, finishAt, insertAt, mapFinish, mapUsage, newPart, textOfAnswer, withText } from './bend-answer.js';
import type { Fault } from './fault.js';
import { type FormedAnswer, textKeys } from './formed-answer.js';
import { rightAnswer } from './scenario.js';

type Bend = (answer: FormedAnswer, variant: number) => FormedAnswer | undefined;
/** A delta fault before it has its group and its strike. */
export type DeltaRow = Omit<Fault, 'id' | 'group' | 'strike'> & { readonly name: string; readonly bend: Bend };

const hasText = (answer: FormedAnswer): boolean => textOfAnswer(answer) !== '';
const atEnd = (answer: FormedAnswer): number => (doneAt(answer) === -1 ? answer.parts.length : doneAt(answer));

/** Where a finish is, with a part after it; a line that says it is the last has none after it. */
function afterFinish(answer: FormedAnswer, said: Record<string, unknown>): FormedAnswer | undefined {
  const at = finishAt(answer);
  const part = newPart(answer, said);
  return at === -1 || part === undefined || answer.framing === 'lines' ? undefined : insertAt(answer, at + 1, part);
}

function withoutChoices(answer: FormedAnswer): FormedAnswer | undefined {
  if (answer.framing === 'whole') return undefined;
  const isChat = answer.dialect === 'chat' || answer.dialect === 'completions';
  const none = isChat
    ? [{ json: { choices: [] } }, { json: { object: 'chat.completion.chunk' } }]
    : [{ json: { p: 'x' } }];
  return insertAt(insertAt(answer, 1, ...none), 0, ...none);
}

function splitSurrogates(answer: FormedAnswer): FormedAnswer | undefined {
  const text = textOfAnswer(answer);
  const at = text.search(/[\uD800-\uDBFF]/);
  if (answer.framing === 'whole' || at === -1) return undefined;
  return withText(answer, text.slice(0, at + 1), text.slice(at + 1));
}

const counts: readonly ((count: number) => unknown)[] = [() => undefined, (count) => -count, () => 'many', () => null];

const rows: readonly DeltaRow[] = [
  {
    name: 'no-choices',
    isStreamed: true,
    what: 'parts without a choice, or without anything, stand between the others',
    bend: withoutChoices,
    must: ['answer'],
    needs: 'a stream',
  },
  {
    name: 'null-content',
    isStreamed: true,
    what: 'the text of a part is null',
    bend: (answer) => {
      const nothing = newPart(answer, { [textKeys[answer.dialect]]: null });
      return nothing && insertAt(insertAt(answer, 1, nothing), 0, nothing);
    },
    must: ['answer'],
    needs: 'a stream',
  },
  {
    name: 'text-after-finish',
    isStreamed: true,
    what: 'text comes after the reason of the end',
    bend: (answer) => (hasText(answer) ? afterFinish(answer, { [textKeys[answer.dialect]]: ' More.' }) : undefined),
    must: ['answer'],
    // Behind an answer in JSON it is a text of its own.
    answers: [`${rightAnswer} More.`, `${rightAnswer}More.`],
    at: 'answer',
    needs: 'a stream with a reason of its end that is not the last line',
  },
  {
    name: 'two-finishes',
    isStreamed: true,
    what: 'a second reason of the end comes, and another one',
    bend: (answer) => {
      const part = answer.parts[finishAt(answer)];
      if (part === undefined || answer.framing !== 'events') return undefined;
      const other = mapFinish({ ...answer, parts: [part] }, 'length')?.parts ?? [];
      return insertAt(answer, finishAt(answer) + 1, ...other.map(dropSaid(answer)));
    },
    // The other says that something is missing, and that may be so.
    must: ['answer', 'cut answer', 'LIMIT corrections', 'OUTPUT'],
    needs: 'an event stream with a reason of its end',
  },
  {
    name: 'unknown-finish',
    what: 'the reason of the end is a word that nobody knows',
    bend: (answer) => mapFinish(answer, 'because'),
    must: ['answer'],
    needs: 'a reason of the end',
  },
  ...callDeltaFaults,
  {
    name: 'usage-wrong',
    what: 'the counts of tokens are missing, negative, words or null',
    bend: (answer, variant) => mapUsage(answer, counts[variant] ?? (() => undefined)),
    must: ['answer'],
    variants: counts.length,
    needs: 'counts of tokens',
  },
  {
    name: 'surrogates-split',
    isStreamed: true,
    what: 'the two halves of a letter come in two parts',
    bend: splitSurrogates,
    must: ['answer'],
    at: 'answer',
    needs: 'a stream',
  },
  {
    name: 'reasoning-among-calls',
    isStreamed: true,
    what: 'thoughts come between the pieces of the answer',
    bend: (answer) => {
      if (answer.dialect === 'completions' || answer.dialect === 'workers-ai') return undefined;
      const key = answer.dialect === 'ollama' ? 'thinking' : 'reasoning_content';
      const thought = (): ReturnType<typeof newPart> =>
        newPart(answer, { [key]: 'I could say [TOOL_CALLS] [{"name": "get_weather", "arguments": {"city": "Oslo"}}]' });
      if (thought() === undefined) return undefined;
      return answer.parts.reduce(
        (bent, _, at) => (at < atEnd(answer) - 1 ? insertAt(bent, at * 2, thought()) : bent),
        answer,
      );
    },
    must: ['answer'],
    needs: 'a stream with a place for thoughts',
  },
];

/** A part of a second end says nothing but its reason. */
function dropSaid({ dialect }: FormedAnswer): (part: FormedAnswer['parts'][number]) => FormedAnswer['parts'][number] {
  return (part) => {
    if ('text' in part) return part;
    const choice = (part.json['choices'] as readonly Record<string, unknown>[] | undefined)?.[0];
    const said = dialect === 'completions' ? { text: '' } : { delta: {} };
    return { json: { ...part.json, choices: [{ ...choice, ...said }] } };
  };
}

/** What is wrong with what the parts of an answer say. */
export const deltaFaults: readonly Fault[] = rows.map(({ name, bend, ...row }) => ({
  ...row,
  id: `deltas:${name}`,
  group: 'deltas',
  strike: { where: 'answer', bend },
}));
