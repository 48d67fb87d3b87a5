import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerScanner, type AnswerForm } from './answer-scanner.js';

function scan(pieces: readonly string[], form: AnswerForm = 'text'): { text: string; scanner: AnswerScanner } {
  const scanner = new AnswerScanner(form);
  return { text: pieces.map((piece) => scanner.push(piece)).join(''), scanner };
}

/** A text cut into pieces at any places. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [0, ...places.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
}

const places = fc.array(fc.nat(10_000), { maxLength: 12 });
const value = fc.jsonValue({ maxDepth: 3 });

describe('the scanner of an answer', () => {
  it('gives the text of an answer as it comes, and never half a sign', () => {
    const scanner = new AnswerScanner('text');
    const pieces = ['{"tool_calls": [], "answer": "a\\', 'n', '\\u00', 'e9', '\\ud83d', '\\ude00b', '"}'];
    expect(pieces.map((piece) => scanner.push(piece))).toEqual(['a', '\n', '', 'é', '', '😀b', '']);
    expect(scanner.after).toBe('');
  });

  it('reads every text, however it is cut, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value, fc.boolean(), places, (answer, calls, isFirst, at) => {
        const object = isFirst ? { answer, tool_calls: calls } : { tool_calls: calls, answer };
        const written = `${JSON.stringify(object, null, isFirst ? 1 : 0)}rest`;
        const { text, scanner } = scan(cut(written, at));
        expect(text).toBe(answer);
        expect(scanner.after).toBe('rest');
      }),
    );
  });

  it('gives an answer that is JSON as JSON, and null as nothing', () => {
    fc.assert(
      fc.property(value, value, places, (answer, calls, at) => {
        const written = JSON.stringify({ tool_calls: calls, answer, more: 'x' }, null, 1);
        const { text } = scan(cut(written, at), 'json');
        if (answer === null) expect(text).toBe('');
        else expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(answer)));
      }),
    );
  });

  it('sees that a call was begun, and nothing in an answer that looks like one', () => {
    expect(scan(['{"tool_calls": [{']).scanner.hasBegunCall).toBe(true);
    expect(scan(['{"tool\\_call": {']).scanner.hasBegunCall).toBe(true);
    expect(scan(['{"tool_calls": [], "answer": "[{\\"name\\""']).scanner.hasBegunCall).toBe(false);
  });

  it('takes an escape JSON does not know for its own sign', () => {
    expect(scan(['{"answer": "get\\_weather \\uZZZZ"}']).text).toBe('get_weather \\uZZZZ');
  });

  it('gives nothing of other keys, deeper answers, or an answer that is no text', () => {
    expect(scan(['{"other": "a", "deep": {"answer": "b"}, "answer": {"answer": "c"}}']).text).toBe('');
  });
});
