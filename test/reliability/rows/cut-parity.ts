import fc from 'fast-check';
import { cutAt, cuts, drawCases } from '../draw-cases.js';
import { addUp, type Measured, type Row } from '../row.js';
import { type CutDecoder, compareDecoded, cutDecoders, cutDeltas, decode } from './decoder-cuts.js';
import { type CutReader, parserCuts } from './parser-cuts.js';

const differ = (whole: unknown, inPieces: unknown): string | undefined => {
  const [one, other] = [whole, inPieces].map((each) => JSON.stringify(each));
  return one === other ? undefined : `whole: ${one}; in pieces: ${other}`;
};

function measureReader({ name, wholes, read }: CutReader, count: number, seed: number): Promise<Measured> {
  const cases = fc.tuple(wholes, cuts);
  return drawCases(name, cases, { count, seed }, async ([whole, places]) =>
    differ(await read([whole]), await read(cutAt(whole, places))),
  );
}

function measureDecoder({ name, answers, open }: CutDecoder, count: number, seed: number): Promise<Measured> {
  const cases = fc.tuple(answers, cuts);
  return drawCases(name, cases, { count, seed }, ([answer, places]) =>
    compareDecoded(
      decode(open(), answer),
      decode(
        open(),
        cutDeltas(answer, (text) => cutAt(text, places)),
      ),
    ),
  );
}

/** An answer is the same wherever its bytes and texts are cut. */
export const cutParity: Row = {
  id: 'cuts',
  promise: 'An answer that comes in pieces gives the same text, thoughts, calls and end wherever it is cut',
  shown: 'random answers, cut at 1 to 12 random places, against the same answer whole',
  counts: { test: 40, commit: 100_000, night: 1_000_000 },
  measure: async (count, seed) => {
    const parts: Measured[] = [];
    for (const each of parserCuts) parts.push(await measureReader(each, count, seed));
    for (const each of cutDecoders) parts.push(await measureDecoder(each, count, seed));
    const names = [...parserCuts, ...cutDecoders].map(({ name }) => name).join(', ');
    return addUp(
      parts,
      `${count.toLocaleString('en-US')} for each of ${parts.length} readers: ${names}; held text may come after a thought that followed it, and of an answer that broke off more or less of it`,
    );
  },
};
