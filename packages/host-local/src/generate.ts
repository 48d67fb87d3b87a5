import { HostError, type FinishReason, type HostDelta, type RawRequest } from '@windrose/core/host';
import type { LlamaContextSequence, Token } from 'node-llama-cpp';

import { AbortableWork } from './abortable-work.js';
import type { Engine } from './engine.js';
import type { BoundGrammar } from './grammar-store.js';
import { samplingOptions } from './sampling-options.js';
import { TokenText } from './token-text.js';
import { tokenizePrompt } from './tokenize-prompt.js';

/**
 * Answers one raw request on a sequence of its own; the sequence goes back whatever way the answer ends. The token that
 * ends the answer is neither given out nor counted.
 */
export async function* generate(
  engine: Engine,
  request: RawRequest,
  signal: AbortSignal,
): AsyncGenerator<HostDelta, void, void> {
  signal.throwIfAborted();
  const prompt = tokenizePrompt(request.prompt, engine.model, engine.vocabulary);
  const maxTokens = tokensToWrite(prompt.length, engine.contextTokens, request.sampling.maxTokens);
  const grammar = request.grammar && (await engine.grammars.bind(request.grammar));
  const sequence = await engine.pool.acquire(prompt, signal);
  const work = new AbortableWork(signal);
  const written: Token[] = [];
  let tokens: AsyncGenerator<Token, void, void> | undefined;
  let broken = false;
  try {
    const unread = await work.wait(readPrompt(engine, sequence, prompt, signal));
    tokens = sequence.evaluate(unread, { ...samplingOptions(request.sampling, written), ...grammar?.options });
    const reason = yield* writeAnswer(engine, work, tokens, { written, maxTokens, grammar });
    yield { type: 'usage', usage: { inputTokens: prompt.length, outputTokens: written.length } };
    yield { type: 'finish', reason };
  } catch (error) {
    broken = !signal.aborted;
    // What the engine says of a model that was freed under it helps nobody.
    throw broken ? (engine.pool.closed ?? engineError(error)) : signal.reason;
  } finally {
    const givenBack = giveBack(engine, sequence, work, tokens, broken);
    // Done means free, so that the next step finds this sequence again; an abort waits for nothing.
    if (!signal.aborted) await givenBack;
  }
}

/** How many tokens the answer may have; the last one need not fit, since it is never read again. */
function tokensToWrite(promptTokens: number, contextTokens: number, maxTokens = Number.POSITIVE_INFINITY): number {
  if (promptTokens === 0)
    throw new HostError('bad-request', 'The prompt is empty. It has to hold at least the token <s>.');
  if (promptTokens < contextTokens) return Math.min(maxTokens, contextTokens - promptTokens);
  const advice =
    'Shorten the conversation, offer fewer tools, or make the host with a larger `contextTokens`, up to what the model was trained on.';
  const message = `The prompt has ${promptTokens} tokens; with the answer's first token it must fit in ${contextTokens}. ${advice}`;
  throw new HostError('context', message, { promptTokens, contextTokens });
}

/**
 * Reads all of the prompt but what `evaluate` is to read: only what this sequence has not read before, a batch at a
 * time, so that an abort stops it at the next batch.
 */
async function readPrompt(
  engine: Engine,
  sequence: LlamaContextSequence,
  prompt: Token[],
  signal: AbortSignal,
): Promise<Token[]> {
  // At least one token has to be read anew for there to be something to sample from.
  await sequence.adaptStateToTokens(prompt.slice(0, -1), false);
  while (prompt.length - sequence.nextTokenIndex > engine.batchTokens) {
    signal.throwIfAborted();
    const start = sequence.nextTokenIndex;
    await sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(start, start + engine.batchTokens));
  }
  return prompt.slice(sequence.nextTokenIndex);
}

interface Answer {
  readonly written: Token[];
  readonly maxTokens: number;
  readonly grammar: BoundGrammar | undefined;
}

async function* writeAnswer(
  engine: Engine,
  work: AbortableWork,
  tokens: AsyncGenerator<Token, void, void>,
  { written, maxTokens, grammar }: Answer,
): AsyncGenerator<HostDelta, FinishReason, void> {
  const text = new TokenText(engine.vocabulary);
  let reason: FinishReason = 'length';
  while (written.length < maxTokens) {
    const next = await work.wait(tokens.next());
    if (next.done === true) {
      reason = 'stop';
      break;
    }
    written.push(next.value);
    grammar?.observe(next.value);
    const control = engine.vocabulary.control.get(next.value);
    yield* textDelta(control === undefined ? text.push(next.value) : text.end());
    if (control !== undefined) yield { type: 'control', text: control };
  }
  yield* textDelta(text.end());
  return reason;
}

function* textDelta(text: string): Generator<HostDelta, void, void> {
  if (text !== '') yield { type: 'text', text };
}

/**
 * Lends the sequence on once nothing is under way on it; after a failure of the engine, with nothing of what it had
 * read.
 */
async function giveBack(
  engine: Engine,
  sequence: LlamaContextSequence,
  work: AbortableWork,
  tokens: AsyncGenerator<Token, void, void> | undefined,
  broken: boolean,
): Promise<void> {
  try {
    await work.close();
    await tokens?.return();
    if (broken) await sequence.clearHistory();
  } catch {
    // A context that was disposed meanwhile: nothing is left to give back, and the pool is closed.
  }
  engine.pool.release(sequence);
}

function engineError(cause: unknown): HostError {
  if (cause instanceof HostError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new HostError('engine', `llama.cpp failed while it was writing an answer: ${message}`, { cause });
}
