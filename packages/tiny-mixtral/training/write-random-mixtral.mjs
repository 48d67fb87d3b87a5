#!/usr/bin/env node
// Writes a tiny Mixtral-architecture GGUF (llama arch, 8 experts, 2 used a token) with no
// dependency. The weights are toy weights: pseudo-random from a seed, plus a unigram prior in
// one embedding dimension so that strings end and digits come out. The file is real: any
// llama.cpp-based engine loads it and runs the same sparse-MoE graph as for Mixtral 8x7B.
//
//   node write-random-mixtral.mjs out.gguf [--layers 2] [--dim 64] [--ff 128] [--heads 4]
//        [--kv-heads 2] [--ctx 4096] [--type q8_0|f16|f32] [--seed 1] [--template v1|v3]
//        [--call-prior 4] [--no-prior] [--no-pieces] [--no-control] [--space-prefix] [--tokenizer spm|bpe]
//
// --no-control leaves the instruction marks out of the vocabulary, as in files of format v1; --space-prefix has the tokenizer
// put a space before text, as in real Mistral files; --tokenizer bpe writes a byte-level vocabulary in the manner of Tekken.
// --call-prior is the log-weight of the [TOOL_CALLS] mark: the higher, the sooner the toy model calls
// a tool when it is free to; -8 is never.
//
// The same arguments always give the same bytes (no transcendental functions are used).
import { writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";

// ---------------------------------------------------------------- GGUF primitives
const T = { u8: 0, i8: 1, u16: 2, i16: 3, u32: 4, i32: 5, f32: 6, bool: 7, str: 8, arr: 9, u64: 10 };
const GGML = { f32: 0, f16: 1, q8_0: 8 };
const FILE_TYPE = { f32: 0, f16: 1, q8_0: 7 };
const ALIGN = 32;

class Bytes {
  #parts = [];
  length = 0;
  push(buf) { this.#parts.push(buf); this.length += buf.length; return this; }
  u32(v) { const b = Buffer.alloc(4); b.writeUInt32LE(v); return this.push(b); }
  i32(v) { const b = Buffer.alloc(4); b.writeInt32LE(v); return this.push(b); }
  u64(v) { const b = Buffer.alloc(8); b.writeBigUInt64LE(BigInt(v)); return this.push(b); }
  f32(v) { const b = Buffer.alloc(4); b.writeFloatLE(v); return this.push(b); }
  bool(v) { return this.push(Buffer.from([v ? 1 : 0])); }
  str(s) { const b = Buffer.from(s, "utf8"); return this.u64(b.length).push(b); }
  pad(to) { const n = (to - (this.length % to)) % to; return n ? this.push(Buffer.alloc(n)) : this; }
  done() { return Buffer.concat(this.#parts, this.length); }
}

function writeValue(out, type, value) {
  switch (type) {
    case "u32": out.u32(value); break;
    case "i32": out.i32(value); break;
    case "f32": out.f32(value); break;
    case "bool": out.bool(value); break;
    case "str": out.str(value); break;
    default: throw new Error(`no writer for ${type}`);
  }
}

/** kv: [key, type, value] or [key, ["arr", elementType], values]; tensors: {name, dims, type, data} */
export function writeGguf(kv, tensors) {
  const head = new Bytes();
  head.push(Buffer.from("GGUF", "latin1")).u32(3).u64(tensors.length).u64(kv.length);
  for (const [key, type, value] of kv) {
    head.str(key);
    if (Array.isArray(type)) {
      head.u32(T.arr).u32(T[type[1]]).u64(value.length);
      for (const v of value) writeValue(head, type[1], v);
    } else {
      head.u32(T[type]);
      writeValue(head, type, value);
    }
  }
  const data = new Bytes();
  for (const t of tensors) {
    head.str(t.name).u32(t.dims.length);
    for (const d of t.dims) head.u64(d);          // ne order: fastest-varying dimension first
    head.u32(GGML[t.type]).u64(data.length);
    data.push(encode(t.data, t.type)).pad(ALIGN);
  }
  head.pad(ALIGN);
  return Buffer.concat([head.done(), data.done()]);
}

// ---------------------------------------------------------------- number encodings
const f32buf = new Float32Array(1);
const u32buf = new Uint32Array(f32buf.buffer);
export function toHalf(x) {
  f32buf[0] = x;
  const b = u32buf[0], sign = (b >>> 16) & 0x8000, exp = (b >>> 23) & 0xff, man = b & 0x7fffff;
  if (exp === 0xff) return sign | 0x7c00 | (man ? 0x200 : 0);
  let e = exp - 112;
  if (e >= 31) return sign | 0x7c00;
  if (e <= 0) {
    if (e < -10) return sign;
    const m = man | 0x800000, shift = 14 - e;
    const half = m >>> shift, rest = m & ((1 << shift) - 1), mid = 1 << (shift - 1);
    return sign | (half + (rest > mid || (rest === mid && half & 1) ? 1 : 0));
  }
  const half = (e << 10) | (man >>> 13), rest = man & 0x1fff;
  return sign | (half + (rest > 0x1000 || (rest === 0x1000 && half & 1) ? 1 : 0));
}
function halfToFloat(h) {
  const s = h & 0x8000 ? -1 : 1, e = (h >>> 10) & 31, m = h & 1023;
  return e === 0 ? s * m * 2 ** -24 : e === 31 ? (m ? NaN : s * Infinity) : s * (1 + m / 1024) * 2 ** (e - 15);
}
function encode(data, type) {
  if (type === "f32") return Buffer.from(Float32Array.from(data).buffer);
  if (type === "f16") {
    const b = Buffer.alloc(data.length * 2);
    data.forEach((v, i) => b.writeUInt16LE(toHalf(v), i * 2));
    return b;
  }
  if (type === "q8_0") {                          // blocks of 32: f16 scale, then 32 int8
    if (data.length % 32) throw new Error("q8_0 needs a multiple of 32 values");
    const n = data.length / 32, b = Buffer.alloc(n * 34);
    for (let i = 0; i < n; i++) {
      let max = 0;
      for (let j = 0; j < 32; j++) max = Math.max(max, Math.abs(data[i * 32 + j]));
      const h = toHalf(max / 127), d = halfToFloat(h);
      b.writeUInt16LE(h, i * 34);
      for (let j = 0; j < 32; j++) {
        const q = d ? Math.round(data[i * 32 + j] / d) : 0;
        b.writeInt8(Math.max(-127, Math.min(127, q)), i * 34 + 2 + j);
      }
    }
    return b;
  }
  throw new Error(`no encoder for ${type}`);
}

// ---------------------------------------------------------------- deterministic noise
function rng(seed) {                              // mulberry32
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
function normals(next, n, std) {                  // sum of 12 uniforms: adds only, so same bytes anywhere
  const out = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    let s = -6;
    for (let j = 0; j < 12; j++) s += next();
    out[i] = s * std;
  }
  return out;
}

// ---------------------------------------------------------------- tokenizer (SentencePiece-like)
const TYPE = { normal: 1, unknown: 2, control: 3, byte: 6 };
export const CONTROL = ["[INST]", "[/INST]", "[TOOL_CALLS]", "[AVAILABLE_TOOLS]", "[/AVAILABLE_TOOLS]",
  "[TOOL_RESULTS]", "[/TOOL_RESULTS]"];
// Pieces a SentencePiece merge can reach: each is a shorter piece plus one character.
const WORDS = ["▁the", "▁a", "▁to", "▁of", "▁and", "▁in", "▁is", "▁it", "▁for", "▁you", "▁on", "▁that",
  "▁with", "▁this", "▁not", "▁call", "▁tool", "▁user", "name", "arguments", "true", "false", "null", "type", "city"];

// GPT-2's letters for bytes: printable Latin-1 stands for itself, the other 68 bytes are U+0100 and on.
const printable = (b) => (b >= 0x21 && b <= 0x7e) || (b >= 0xa1 && b !== 0xad);
const unprintable = Array.from({ length: 256 }, (_, b) => b).filter((b) => !printable(b));
const byteLetter = (b) => String.fromCharCode(printable(b) ? b : 0x100 + unprintable.indexOf(b));

export function vocabulary({ pieces = true, callPrior = -8, control = true, tokenizer = "spm" } = {}) {
  const tokens = [], scores = [], types = [], prior = [];
  const add = (t, s, ty, p) => { tokens.push(t); scores.push(s); types.push(ty); prior.push(p); };
  add("<unk>", 0, TYPE.unknown, -8);
  add("<s>", 0, TYPE.control, -8);
  add("</s>", 0, TYPE.control, 0.5);
  if (control) for (const c of CONTROL) add(c, 0, TYPE.control, c === "[TOOL_CALLS]" ? callPrior : -8);   // Mistral v3 puts its control tokens at 3..9
  if (tokenizer === "bpe") {
    for (let b = 0; b < 256; b++) add(byteLetter(b), 0, TYPE.normal, b >= 0x20 && b < 0x7f ? 1 : -3);
    return { tokens, scores, types, prior };
  }
  for (let b = 0; b < 256; b++) add(`<0x${b.toString(16).toUpperCase().padStart(2, "0")}>`, 0, TYPE.byte, -8);
  if (pieces) {
    let rank = 0;
    const seen = new Set();
    for (const w of WORDS) {
      const cs = [...w];
      for (let n = 2; n <= cs.length; n++) {
        const p = cs.slice(0, n).join("");
        if (!seen.has(p)) { seen.add(p); add(p, -(++rank), TYPE.normal, n === cs.length ? 1 : -1); }
      }
    }
    add("▁", -1000, TYPE.normal, 1.5);
    for (let c = 0x21; c < 0x7f; c++) {
      const ch = String.fromCharCode(c);
      const p = ch === '"' ? 3.5 : /[aeiotnshr]/.test(ch) ? 2 : /[a-z]/.test(ch) ? 1.5 : /[0-9]/.test(ch) ? 1
        : /[,.}\]]/.test(ch) ? 2 : ch === "\\" ? -6 : -2;
      add(ch, -1000 - (c - 0x20), TYPE.normal, p);
    }
  }
  return { tokens, scores, types, prior };
}

// ---------------------------------------------------------------- chat templates (our own words)
export const TEMPLATES = {
  // Instruct v1: no system role, no tools; a system message is put in front of the first user turn.
  v1: `{{- bos_token }}{%- set ns = namespace(sys='') %}{%- for m in messages %}` +
    `{%- if m.role == 'system' %}{%- set ns.sys = m.content + '\\n\\n' %}` +
    `{%- elif m.role == 'user' %}{{- ' [INST] ' + ns.sys + m.content + ' [/INST]' }}{%- set ns.sys = '' %}` +
    `{%- elif m.role == 'assistant' %}{{- ' ' + m.content + eos_token }}{%- endif %}{%- endfor %}`,
  // Instruct v3: tools are listed before the last user turn; calls and results have their own marks.
  // No space after [TOOL_CALLS]: llama-server learns the call syntax from the template, space and all.
  v3: `{{- bos_token }}{%- set ns = namespace(sys='', last=-1) %}` +
    `{%- for m in messages %}{%- if m.role == 'user' %}{%- set ns.last = loop.index0 %}{%- endif %}{%- endfor %}` +
    `{%- for m in messages %}` +
    `{%- if m.role == 'system' %}{%- set ns.sys = m.content + '\\n\\n' %}` +
    `{%- elif m.role == 'user' %}` +
    `{%- if tools is defined and tools and loop.index0 == ns.last %}{{- '[AVAILABLE_TOOLS] ' + (tools | tojson) + '[/AVAILABLE_TOOLS]' }}{%- endif %}` +
    `{{- '[INST] ' + (ns.sys if loop.index0 == ns.last else '') + m.content + '[/INST]' }}` +
    `{%- elif m.role == 'assistant' %}` +
    `{%- if m.tool_calls is defined and m.tool_calls %}{{- '[TOOL_CALLS][' }}` +
    `{%- for c in m.tool_calls %}{%- set f = c.function %}` +
    `{{- '{"name": "' + f.name + '", "arguments": ' + (f.arguments if f.arguments is string else (f.arguments | tojson)) + ', "id": "' + c.id + '"}' }}` +
    `{%- if not loop.last %}{{- ', ' }}{%- endif %}{%- endfor %}{{- ']' + eos_token }}` +
    `{%- else %}{{- ' ' + m.content + eos_token }}{%- endif %}` +
    `{%- elif m.role == 'tool' %}{{- '[TOOL_RESULTS] {"content": ' + (m.content | tojson) + ', "call_id": "' + m.tool_call_id + '"}[/TOOL_RESULTS]' }}` +
    `{%- endif %}{%- endfor %}`,
};

// ---------------------------------------------------------------- the model
export function tinyMixtral(opts = {}) {
  const { layers = 2, dim = 64, ff = 128, heads = 4, kvHeads = 2, ctx = 4096, type = "q8_0", seed = 1,
    template = "v3", prior = true, pieces = true, callPrior = 4, experts = 8, used = 2, control = true, spacePrefix = false,
    tokenizer = "spm" } = opts;
  const v = vocabulary({ pieces, callPrior, control, tokenizer }), V = v.tokens.length, headDim = dim / heads, kvDim = headDim * kvHeads;
  const next = rng(seed), std = 1 / Math.sqrt(dim);
  const w = (n, s = std) => normals(next, n, s);
  const ones = (n) => new Float32Array(n).fill(1);
  const matrix = (name, dims, data) => ({ name, dims, data, type });
  const vector = (name, dims, data) => ({ name, dims, data, type: "f32" });   // norms and router stay f32

  // Dimension 0 carries a constant: every token's embedding has it, no layer writes to it, and the
  // output matrix reads it as the log of a unigram prior. All else is noise.
  const embd = w(V * dim, 0.5), out = w(V * dim, 0.12);
  if (prior) for (let t = 0; t < V; t++) { embd[t * dim] = 4; out[t * dim] = v.prior[t] / 4; }
  const noDim0 = (m, cols) => { if (prior) m.fill(0, 0, cols); return m; };   // row 0 writes dim 0

  const tensors = [matrix("token_embd.weight", [dim, V], embd)];
  for (let i = 0; i < layers; i++) {
    const b = `blk.${i}.`;
    tensors.push(
      vector(b + "attn_norm.weight", [dim], ones(dim)),
      matrix(b + "attn_q.weight", [dim, dim], w(dim * dim)),
      matrix(b + "attn_k.weight", [dim, kvDim], w(dim * kvDim)),
      matrix(b + "attn_v.weight", [dim, kvDim], w(dim * kvDim)),
      matrix(b + "attn_output.weight", [dim, dim], noDim0(w(dim * dim), dim)),
      vector(b + "ffn_norm.weight", [dim], ones(dim)),
      vector(b + "ffn_gate_inp.weight", [dim, experts], w(dim * experts)),
      matrix(b + "ffn_gate_exps.weight", [dim, ff, experts], w(dim * ff * experts)),
      matrix(b + "ffn_up_exps.weight", [dim, ff, experts], w(dim * ff * experts)),
      matrix(b + "ffn_down_exps.weight", [ff, dim, experts], (() => {
        const m = w(ff * dim * experts, 1 / Math.sqrt(ff));
        if (prior) for (let e = 0; e < experts; e++) for (let c = 0; c < ff; c++) m[e * ff * dim + c] = 0;
        return m;
      })()),
    );
  }
  tensors.push(vector("output_norm.weight", [dim], ones(dim)), matrix("output.weight", [dim, V], out));

  const kv = [
    ["general.architecture", "str", "llama"],
    ["general.name", "str", `tiny-mixtral-toy-${experts}x (toy weights, not trained)`],
    ["general.file_type", "u32", FILE_TYPE[type]],
    ["general.quantization_version", "u32", 2],
    ["general.alignment", "u32", ALIGN],
    ["llama.context_length", "u32", ctx],
    ["llama.embedding_length", "u32", dim],
    ["llama.block_count", "u32", layers],
    ["llama.feed_forward_length", "u32", ff],
    ["llama.attention.head_count", "u32", heads],
    ["llama.attention.head_count_kv", "u32", kvHeads],
    ["llama.attention.layer_norm_rms_epsilon", "f32", 1e-5],
    ["llama.rope.dimension_count", "u32", headDim],
    ["llama.rope.freq_base", "f32", 1e6],
    ["llama.expert_count", "u32", experts],
    ["llama.expert_used_count", "u32", used],
    ["llama.vocab_size", "u32", V],
    ["tokenizer.ggml.model", "str", tokenizer === "bpe" ? "gpt2" : "llama"],
    ...(tokenizer === "bpe" ? [["tokenizer.ggml.pre", "str", "tekken"], ["tokenizer.ggml.merges", ["arr", "str"], []]] : []),
    ["tokenizer.ggml.tokens", ["arr", "str"], v.tokens],
    ["tokenizer.ggml.scores", ["arr", "f32"], v.scores],
    ["tokenizer.ggml.token_type", ["arr", "i32"], v.types],
    ["tokenizer.ggml.bos_token_id", "u32", 1],
    ["tokenizer.ggml.eos_token_id", "u32", 2],
    ["tokenizer.ggml.unknown_token_id", "u32", 0],
    ["tokenizer.ggml.add_bos_token", "bool", true],
    ["tokenizer.ggml.add_eos_token", "bool", false],
    ["tokenizer.ggml.add_space_prefix", "bool", spacePrefix],
    ["tokenizer.chat_template", "str", TEMPLATES[template]],
  ];
  return { bytes: writeGguf(kv, tensors), vocab: V, params: tensors.reduce((n, t) => n + t.data.length, 0) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2), opts = {};
  let file;
  for (let i = 0; i < args.length; i++) {
    const a = args[i];
    if (a === "--no-prior") opts.prior = false;
    else if (a === "--no-pieces") opts.pieces = false;
    else if (a === "--no-control") opts.control = false;
    else if (a === "--space-prefix") opts.spacePrefix = true;
    else if (a.startsWith("--")) {
      const key = a.slice(2).replace(/-(.)/g, (_, c) => c.toUpperCase()), val = args[++i];
      opts[key] = /^-?\d+(\.\d+)?$/.test(val) ? Number(val) : val;
    } else file = a;
  }
  if (!file) { console.error("usage: write-random-mixtral.mjs OUT.gguf [options]"); process.exit(2); }
  const t0 = performance.now(), { bytes, vocab, params } = tinyMixtral(opts);
  writeFileSync(file, bytes);
  const sha = createHash("sha256").update(bytes).digest("hex");
  console.log(`${file}: ${bytes.length} bytes, ${params} parameters, vocabulary ${vocab}, ` +
    `sha256 ${sha.slice(0, 16)}…, ${(performance.now() - t0).toFixed(0)} ms`);
}
