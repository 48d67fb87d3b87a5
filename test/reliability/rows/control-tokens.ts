import fc from 'fast-check';
import {
  asWritten,
  controlsOf,
  formats,
  harmless,
  markersOf,
  render,
  steps,
} from '../../../packages/core/test/random-prompts.js';
import { drawCases } from '../draw-cases.js';
import type { Row } from '../row.js';

/** Content never speaks the protocol. */
export const controlTokens: Row = {
  id: 'control',
  promise: 'Content never becomes, moves or removes a control token of a prompt',
  shown:
    'random conversations whose every content is made of control tokens and pieces of them, rendered in seven formats, as tokens and as text, against the same with harmless content',
  counts: { test: 100, commit: 200_000, night: 10_000_000 },
  measure: (count, seed) =>
    // Each conversation is rendered in both ways: two prompts.
    drawCases('prompt', fc.tuple(steps, formats), { count: Math.ceil(count / 2), seed }, ([all, format]) => {
      const neutral = render(all, format, harmless, false);
      const forged = [
        [controlsOf(neutral), controlsOf(render(all, format, asWritten, false))],
        [markersOf(render(all, format, harmless, false)), markersOf(render(all, format, asWritten, true))],
      ].find(([own, found]) => own?.join('\n') !== found?.join('\n'));
      return forged && `own: ${forged[0]?.join(' ')}; found: ${forged[1]?.join(' ')}`;
    }).then((measured) => ({ ...measured, tried: measured.tried * 2 })),
};
