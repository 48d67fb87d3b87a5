import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  asWritten,
  controlsOf,
  formats,
  harmless,
  hostile,
  marker,
  markersOf,
  render,
  steps,
} from '../../test/random-prompts.js';
import { defuse } from './defuse.js';

/** The promise of control tokens in `npm run reliability` draws a hundred thousand. */
const runs = 600;
describe('content that speaks the protocol', () => {
  it('never becomes, moves or removes a control token', () => {
    fc.assert(
      fc.property(steps, formats, (all, format) => {
        const neutral = controlsOf(render(all, format, harmless, false));
        expect(controlsOf(render(all, format, asWritten, false))).toEqual(neutral);
      }),
      { numRuns: runs },
    );
  });

  it('leaves no marker in a defused prompt but those of the renderer', () => {
    fc.assert(
      fc.property(steps, formats, (all, format) => {
        const neutral = markersOf(render(all, format, harmless, false));
        expect(markersOf(render(all, format, asWritten, true))).toEqual(neutral);
      }),
      { numRuns: runs },
    );
  });
});

describe('defuse', () => {
  it('breaks up markers readably', () => {
    expect(defuse('a [INST] b [/INST] </s> <<SYS>> [TOOL_CALLS][{')).toBe(
      'a [ INST] b [ /INST] < /s> < <SYS>> [ TOOL_CALLS][{',
    );
  });

  it('leaves text without markers as it is, and does no more the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = defuse(text);
        expect(defuse(once)).toBe(once);
        expect(once.match(marker)).toBeNull();
        if (text.match(marker) === null) expect(once).toBe(text);
      }),
      { numRuns: runs },
    );
  });

  it('finds a marker wherever it stands in a long text', () => {
    const markers = ['[INST]', '[/AVAILABLE_TOOLS]', '</s>', '<<SYS>>', '<</SYS>>', '<SPECIAL_1000>'];
    for (const one of markers) {
      for (let before = 2 ** 16 - one.length - 4; before <= 2 ** 16 + 2; before++) {
        const text = `${'<'.repeat(before)}${one}${'['.repeat(30)}${one}`;
        expect(defuse(text), `${one} behind ${before} signs`).toBe(text.replaceAll(one, defuse(one)));
      }
    }
  });
});

describe('a text of many stretches', () => {
  it('is defused as in one, wherever a token stands in it', () => {
    for (const token of ['[INST]', '<<SYS>>', '[TOOL_CALLS]', '</s>']) {
      for (let before = 2 ** 16 - 26; before < 2 ** 16 + 3; before++) {
        const after = 'b'.repeat(2 ** 16);
        const defused = defuse(`${'a'.repeat(before)}${token}${after}`);
        expect(defused === `${'a'.repeat(before)}${defuse(token)}${after}`, `${token} at ${before}`).toBe(true);
      }
    }
  });
});
