import type { Fault } from './fault.js';
import { doneAt, finishAt, mapFinish } from './bend-answer.js';
import { type FormedAnswer, type Part, writeFormedAnswer } from './formed-answer.js';

type Bend = (answer: FormedAnswer) => FormedAnswer | string | undefined;
type Row = Omit<Fault, 'id' | 'group' | 'strike'> & {
  readonly name: string;
  readonly bend: Bend;
  readonly inBytes?: boolean;
};

/** Only where the answer is made of events, of events or lines, or whatever it is made of. */
const inEvents =
  (bend: Bend): Bend =>
  (answer) =>
    answer.framing === 'events' ? bend(answer) : undefined;
const inStream =
  (bend: Bend): Bend =>
  (answer) =>
    answer.framing === 'whole' ? undefined : bend(answer);

const events = 'an event stream';
const stream = 'a stream';

/** The answer with a part, as text, in its middle. */
function inMiddle({ parts, ...answer }: FormedAnswer, text: string): FormedAnswer {
  return { ...answer, parts: parts.toSpliced(Math.floor(parts.length / 2), 0, { text }) };
}

function mapJson(answer: FormedAnswer, write: (json: string) => string): FormedAnswer {
  const parts = answer.parts.map((part): Part => ('json' in part ? { text: write(JSON.stringify(part.json)) } : part));
  return { ...answer, parts };
}

/** The lines of an event stream ended in every lawful way in turn. */
function mixLineEnds(text: string): string {
  const ends = ['\r\n', '\n', '\r'];
  let at = 0;
  // CR and LF of two lines side by side would be one end.
  return text.replaceAll(/\n\n?/g, (found) => (ends[at++ % 3] ?? '\n').repeat(found.length));
}

function withoutDone(answer: FormedAnswer): FormedAnswer | undefined {
  const at = doneAt(answer);
  return at === -1 ? undefined : { ...answer, parts: answer.parts.toSpliced(at, 1) };
}

function cutOff(answer: FormedAnswer): FormedAnswer {
  const open = mapFinish(answer, null) ?? answer;
  return withoutDone(open) ?? open;
}

const longLine = 'x'.repeat(10 * 1024 * 1024);

const rows: readonly Row[] = [
  {
    name: 'cut-in-code-point',
    what: 'each byte comes by itself, so that letters are cut in two',
    bend: (answer) => answer,
    inBytes: true,
    must: ['answer'],
  },
  {
    name: 'mixed-line-ends',
    isStreamed: true,
    what: 'lines end in CR, in LF and in both, cut between the two',
    bend: inEvents((answer) => mixLineEnds(writeFormedAnswer(answer))),
    inBytes: true,
    must: ['answer'],
    needs: events,
  },
  {
    name: 'byte-order-mark',
    what: 'a byte-order mark stands before the answer',
    bend: (answer) => `\uFEFF${writeFormedAnswer(answer)}`,
    must: ['answer'],
  },
  {
    name: 'data-without-space',
    isStreamed: true,
    what: 'no space stands after "data:"',
    bend: inEvents((answer) => mapJson(answer, (json) => `data:${json}\n\n`)),
    must: ['answer'],
    needs: events,
  },
  {
    name: 'many-data-lines',
    isStreamed: true,
    what: 'the JSON of an event goes over many lines',
    bend: inEvents((answer) =>
      mapJson(answer, (json) => `${JSON.stringify(JSON.parse(json), null, 1).replaceAll(/^/gm, 'data: ')}\n\n`),
    ),
    must: ['answer'],
    needs: events,
  },
  {
    name: 'no-blank-line-at-the-end',
    isStreamed: true,
    what: 'the last event ends without its blank line',
    bend: inStream((answer) => writeFormedAnswer(answer).trimEnd()),
    must: ['answer'],
    needs: stream,
  },
  {
    name: 'done-twice',
    isStreamed: true,
    what: '"[DONE]" comes twice',
    bend: (answer) => (doneAt(answer) === -1 ? undefined : `${writeFormedAnswer(answer)}data: [DONE]\n\n`),
    must: ['answer'],
    needs: 'a mark at the end of its streams',
  },
  {
    name: 'no-done-after-finish',
    isStreamed: true,
    what: 'the reason of the end comes, and no "[DONE]"',
    bend: (answer) => (finishAt(answer) === -1 ? undefined : withoutDone(answer)),
    must: ['answer'],
    needs: 'a mark at the end of its streams, and a reason before it',
  },
  {
    name: 'done-without-finish',
    isStreamed: true,
    what: '"[DONE]" comes, and no reason of the end',
    bend: (answer) => (doneAt(answer) === -1 ? undefined : mapFinish(answer, null)),
    must: ['answer'],
    needs: 'a mark at the end of its streams, and a reason before it',
  },
  {
    name: 'closed-without-either',
    isStreamed: true,
    what: 'the stream ends with neither a reason nor a mark',
    bend: inStream(cutOff),
    must: ['STREAM truncated'],
    needs: stream,
  },
  {
    name: 'long-line',
    what: 'a line has ten megabytes',
    bend: (answer) => {
      if (answer.framing === 'whole') return `{"x":"${longLine}","rest":${writeFormedAnswer(answer)}}`;
      const json = `{"x":"${longLine}"}\n`;
      return inMiddle(answer, answer.framing === 'events' ? `data: ${json}\n` : json);
    },
    must: ['STREAM oversize'],
  },
  {
    name: 'malformed-json',
    what: 'JSON in the middle cannot be read',
    bend: (answer) => {
      if (answer.framing === 'whole') return writeFormedAnswer(answer).replace(':', ';');
      const json = '{"choices": [{"delta": }]}\n';
      return inMiddle(answer, answer.framing === 'events' ? `data: ${json}\n` : json);
    },
    must: ['STREAM malformed'],
  },
  {
    name: 'error-event',
    isStreamed: true,
    what: 'an error comes in the middle',
    bend: inStream((answer) => {
      const json = '{"error":{"message":"The engine is on fire","code":500}}\n';
      return inMiddle(answer, answer.framing === 'events' ? `event: error\ndata: ${json}\n` : json);
    }),
    must: ['HOST transient'],
    needs: stream,
  },
  {
    name: 'bytes-after-done',
    isStreamed: true,
    what: 'more comes after the end',
    bend: inStream((answer) => {
      const isMarked = doneAt(answer) !== -1 || answer.framing === 'lines';
      return isMarked ? `${writeFormedAnswer(answer)}data: {"choices": nonsense}\n\n<html>` : undefined;
    }),
    must: ['answer'],
    needs: 'a mark at the end of its streams',
  },
];

/** What is wrong with how an answer is cut into lines and events. */
export const framingFaults: readonly Fault[] = rows.map(({ name, bend, inBytes = false, ...row }) => ({
  ...row,
  id: `framing:${name}`,
  group: 'framing',
  strike: { where: 'answer', bend, inBytes },
}));
