import type { Token } from 'node-llama-cpp';

/** The part of a GGUF file's `tokenizer.ggml` metadata that is read here. */
export interface TokenizerMetadata {
  readonly model: string;
  readonly tokens: readonly string[];
  readonly token_type?: readonly number[];
  readonly add_space_prefix?: boolean;
}

/** Values of `token_type`, as in llama.cpp's `llama_token_type` (llama.h). */
const tokenType = { normal: 1, unknown: 2, control: 3, byte: 6 };

const utf8 = new TextEncoder();

/**
 * What is known of a model's vocabulary from its file: the bytes each token stands for, and which tokens are control
 * tokens.
 */
export class Vocabulary {
  /** Control tokens and their texts. A model that writes one has not written that text. */
  readonly control: ReadonlyMap<Token, string>;
  /** Whether the tokenizer puts a space before text (SentencePiece files; llama.cpp takes a missing key as true). */
  readonly spacePrefix: boolean;
  readonly #markers: ReadonlyMap<string, Token>;
  readonly #metadata: TokenizerMetadata;
  readonly #bytes: (Uint8Array | undefined)[] = [];

  constructor(metadata: TokenizerMetadata) {
    this.#metadata = metadata;
    this.spacePrefix = metadata.model === 'llama' && metadata.add_space_prefix !== false;
    this.control = new Map(tokensOfType(metadata, [tokenType.control, tokenType.unknown]));
    const outsideText = [...new Set(metadata.token_type)].filter(
      (type) => type !== tokenType.normal && type !== tokenType.byte,
    );
    this.#markers = new Map([...tokensOfType(metadata, outsideText)].map(([token, text]) => [text, token]));
  }

  /**
   * The one token that a marker such as `[INST]` is, or `undefined` where the vocabulary has none and the marker is
   * text.
   */
  marker(text: string): Token | undefined {
    return this.#markers.get(text);
  }

  /** The bytes a token stands for; they may be a part of a character only. */
  bytesOf(token: Token): Uint8Array {
    return (this.#bytes[token] ??= decodeToken(this.#metadata, token));
  }
}

function* tokensOfType(metadata: TokenizerMetadata, types: readonly number[]): Generator<[Token, string]> {
  for (const [id, text] of metadata.tokens.entries()) {
    if (types.includes(metadata.token_type?.[id] ?? tokenType.normal)) yield [id as Token, text];
  }
}

/** The rules of `llama_vocab::impl::token_to_piece` (llama-vocab.cpp): only normal tokens are escaped. */
function decodeToken({ model, tokens, token_type }: TokenizerMetadata, token: Token): Uint8Array {
  const text = tokens[token] ?? '';
  const type = token_type?.[token] ?? tokenType.normal;
  if (type === tokenType.byte) return Uint8Array.of(Number.parseInt(text.slice(3, 5), 16));
  if (type !== tokenType.normal) return utf8.encode(text);
  return model === 'gpt2' ? Uint8Array.from(text, byteOfLetter) : utf8.encode(text.replaceAll('▁', ' '));
}

/**
 * The byte behind a letter of a byte-level vocabulary (GPT-2's `bytes_to_unicode`): printable Latin-1 stands for
 * itself, the other 68 bytes are the letters from U+0100 on, in order.
 */
function byteOfLetter(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x100) return code;
  const rank = code - 0x100;
  if (rank < 33) return rank;
  if (rank < 67) return rank - 33 + 0x7f;
  return 0xad;
}
