import type { DeltaRow } from './delta-faults.js';
import { doneAt, finishAt, mapFinish, textOfAnswer, withText } from './bend-answer.js';
import { callOf, type Fragment, type SpokenCall, withFragments } from './bend-calls.js';
import type { FormedAnswer } from './formed-answer.js';

const apart = 'calls apart from the text';
const inPieces = 'calls that come in pieces, apart from the text';

/** The answer with its call told otherwise. */
function retell(answer: FormedAnswer, tell: (call: SpokenCall) => readonly Fragment[]): FormedAnswer | undefined {
  const call = callOf(answer);
  return call && withFragments(answer, tell(call));
}

/** The answer with what the model wrote of its call changed: the arguments, or the text where the call is in the text. */
export function rewrite(answer: FormedAnswer, write: (written: string) => string): FormedAnswer | undefined {
  if (callOf(answer) === undefined) {
    const text = textOfAnswer(answer);
    return text === '' ? undefined : withText(answer, write(text));
  }
  return retell(answer, ({ id, name, arguments: written }) => [{ index: 0, id, name, arguments: write(written) }]);
}

/** An answer that ends with its connection, and says neither why nor that it is over. */
function closeEarly(answer: FormedAnswer): FormedAnswer | undefined {
  if (answer.framing === 'whole') return undefined;
  const open = mapFinish(answer, null) ?? answer;
  const done = doneAt(open);
  return done === -1 ? open : { ...open, parts: open.parts.toSpliced(done, 1) };
}

/** How far into what was written a cut lies, in steps that reach every place. */
export const cutPlaces = 120;

function cutArguments(answer: FormedAnswer, variant: number): FormedAnswer | undefined {
  const at = Math.floor(variant / 2);
  let isWithin = false;
  const cut = rewrite(answer, (written) => {
    isWithin = at <= written.length;
    return written.slice(0, at);
  });
  if (cut === undefined || !isWithin) return undefined;
  return variant % 2 === 0 ? closeEarly(cut) : mapFinish(cut, 'length');
}

const ids: readonly (readonly unknown[])[] = [
  [undefined],
  ['same-one-1', 'same-one-1'],
  ['call_with-more/than nine.characters'],
  [''],
];
const indexes: readonly unknown[] = [-1, 2 ** 31, 0.5, undefined, 'none'];

/** Faults of the parts of an answer that bring a call. */
export const callDeltaFaults: readonly DeltaRow[] = [
  {
    name: 'length-with-whole-json',
    what: 'the answer was cut at the token limit, and what came looks whole',
    bend: (answer) => {
      const shorter = rewrite(answer, (written) =>
        written.replace('"Paris"', '"Par"').replace('\\"Paris\\"', '\\"Par\\"'),
      );
      return shorter && finishAt(shorter) !== -1 ? mapFinish(shorter, 'length') : undefined;
    },
    must: ['LIMIT corrections', 'OUTPUT'],
    at: 'call',
    needs: 'a reason of the end',
  },
  {
    name: 'arguments-cut',
    what: 'arguments are cut at any byte, by the end of the connection or by the token limit',
    bend: cutArguments,
    // What does not look like a call yet is a text, and the result says that it was cut.
    must: ['STREAM truncated', 'LIMIT corrections', 'OUTPUT', 'cut answer'],
    at: 'call',
    variants: 2 * cutPlaces,
    needs: 'a stream that can be cut at this byte, or a reason of the end',
  },
  {
    name: 'arguments-parse-early',
    isStreamed: true,
    what: 'arguments are whole JSON, and then go on',
    bend: (answer) =>
      retell(answer, ({ id, name, arguments: written }) => [
        { index: 0, id, name, arguments: written.replace('Paris', 'Rome') },
        { index: 0, arguments: ',"unit":"celsius"}' },
      ]),
    must: ['LIMIT corrections'],
    at: 'call',
    needs: inPieces,
  },
  {
    name: 'name-late',
    isStreamed: true,
    what: 'the name of a call comes after its arguments',
    bend: (answer) =>
      retell(answer, ({ id, name, arguments: written }) => [
        { index: 0, id, arguments: written.slice(0, 4) },
        { index: 0, arguments: written.slice(4) },
        { index: 0, name },
      ]),
    must: ['answer'],
    at: 'call',
    needs: inPieces,
  },
  {
    name: 'ids-wrong',
    what: 'ids are missing, the same for two calls, long, or empty',
    bend: (answer, variant) =>
      retell(answer, ({ name, arguments: written }) =>
        (ids[variant] ?? []).map((id, index) => ({ index, id, name, arguments: written })),
      ),
    must: ['answer'],
    at: 'call',
    variants: ids.length,
    needs: apart,
  },
  {
    name: 'index-wrong',
    what: 'the index of a call is negative, huge, a fraction, missing, or a word',
    bend: (answer, variant) =>
      retell(answer, ({ id, name, arguments: written }) => [{ index: indexes[variant], id, name, arguments: written }]),
    must: ['answer'],
    at: 'call',
    variants: indexes.length,
    needs: apart,
  },
  {
    name: 'no-name',
    what: 'a call has no name',
    bend: (answer) => retell(answer, ({ id, arguments: written }) => [{ index: 0, id, name: '', arguments: written }]),
    must: ['LIMIT corrections'],
    at: 'call',
    needs: apart,
  },
  {
    name: 'ten-thousand-calls',
    isLarge: true,
    what: 'an answer holds ten thousand calls',
    bend: (answer) =>
      retell(answer, ({ name, arguments: written }) =>
        Array.from({ length: 10_000 }, (_, index) => ({ index, id: `c${index}`, name, arguments: written })),
      ),
    must: ['LIMIT callsPerTurn'],
    once: ['LIMIT callsPerTurn'],
    // As JSON they are longer than a text of JSON may be.
    whole: ['STREAM oversize'],
    at: 'call',
    needs: apart,
  },
];
