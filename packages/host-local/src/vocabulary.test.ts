import type { Token } from 'node-llama-cpp';
import { describe, expect, it } from 'vitest';

import { writeRandomModel } from '../test/random-model.js';
import { importNodeLlamaCpp } from './engine-module.js';
import { EngineStore } from './engine-store.js';
import { TokenText } from './token-text.js';
import { Vocabulary } from './vocabulary.js';

const settings = { contextTokens: 256, batchTokens: undefined, threads: 1, parallel: 1, gpu: false } as const;

describe('Vocabulary', () => {
  it.each([
    { kind: 'SentencePiece', options: [] },
    { kind: 'byte-level', options: ['--tokenizer', 'bpe'] },
  ])('reads every token of a $kind file as the engine does', async ({ options }) => {
    const { engine, release } = await new EngineStore(importNodeLlamaCpp).acquire(
      writeRandomModel(...options),
      settings,
    );
    for (const token of engine.model.iterateAllTokens()) {
      const own = Buffer.from(engine.vocabulary.bytesOf(token)).toString('utf8');
      expect(own).toBe(engine.model.detokenize([token], true));
    }
    await release();
  });

  it.each([
    ['--tokenizer', 'bpe'],
    ['--tokenizer', 'spm'],
  ])('gives text back that went through the tokenizer (%s %s)', async (...options) => {
    const { engine, release } = await new EngineStore(importNodeLlamaCpp).acquire(
      writeRandomModel(...options),
      settings,
    );
    const text = 'plain , 42 {"a": "b"}\n\t é ß 漢字 🌍👩‍👩‍👧 \u00ad\u007f\u0000 .';
    const own = new TokenText(engine.vocabulary);
    const pieces = engine.model.tokenize(text, false).map((token) => own.push(token));
    expect(pieces.join('') + own.end()).toBe(text);
    expect(pieces.filter((piece) => piece.includes('\uFFFD'))).toEqual([]);
    await release();
  });

  it('takes a SentencePiece file that does not say so as one with a space before text, like llama.cpp', () => {
    expect(new Vocabulary({ model: 'llama', tokens: [] }).spacePrefix).toBe(true);
    expect(new Vocabulary({ model: 'llama', tokens: [], add_space_prefix: false }).spacePrefix).toBe(false);
    expect(new Vocabulary({ model: 'gpt2', tokens: [], add_space_prefix: true }).spacePrefix).toBe(false);
  });

  it('tells a control token from text that looks like one', () => {
    const vocabulary = new Vocabulary({
      model: 'llama',
      tokens: ['<unk>', '[INST]', '[PRINT]'],
      token_type: [2, 3, 1],
    });
    expect(vocabulary.marker('[INST]')).toBe(1);
    expect(vocabulary.marker('[PRINT]')).toBeUndefined();
    expect([...vocabulary.control.values()]).toEqual(['<unk>', '[INST]']);
  });
});

describe('TokenText', () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
  const vocabulary = new Vocabulary({ model: 'llama', tokens: bytes, token_type: bytes.map(() => 6) });

  it('holds a character back until its last byte has come', () => {
    const text = new TokenText(vocabulary);
    expect([...Buffer.from('a🌍')].map((byte) => text.push(byte as Token))).toEqual(['a', '', '', '', '🌍']);
    expect(text.end()).toBe('');
  });

  it('gives a cut character as U+FFFD at the end, so nothing is lost without a sign', () => {
    const text = new TokenText(vocabulary);
    expect(text.push(0xf0 as Token)).toBe('');
    expect(text.end()).toBe('\uFFFD');
  });
});
