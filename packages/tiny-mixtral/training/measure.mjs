// measure.mjs MODEL.gguf QUESTIONS.json [LABEL] : typed questions in llama.cpp, greedy: decision, calls, answers, free and as {"answer": ...}
import {getLlama, LlamaGrammar, LlamaGrammarEvaluationState} from "node-llama-cpp";
import fs from "fs";
const [file, qf, label = "out"] = process.argv.slice(2);
const llama = await getLlama({gpu: false, build: "never", logLevel: "error", maxThreads: 1});
const model = await llama.loadModel({modelPath: file, gpuLayers: 0});
const ctx = await model.createContext({contextSize: 1024, batchSize: 1024, threads: 1, sequences: 1});
const seq = ctx.getSequence(), EOS = model.tokens.eos;
const T = (s) => Array.from(model.tokenize(s, true)), text = (ids) => model.detokenize(ids, true);
async function gen(prompt, {grammar, max = 200, temperature = 0, seed} = {}) {
  const ids = T(prompt); await seq.adaptStateToTokens(ids, false); // what is common with the last prompt stays
  const at = Math.min(seq.nextTokenIndex, ids.length - 1);
  if (seq.nextTokenIndex > at) await seq.eraseContextTokenRanges([{start: at, end: seq.nextTokenIndex}]);
  const out = [], st = grammar && new LlamaGrammarEvaluationState({model, grammar});
  for await (const t of seq.evaluate(ids.slice(at), {temperature, seed, topK: 0, topP: 1, minP: 0, grammarEvaluationState: st, yieldEogToken: true})) { out.push(t); if (t === EOS || out.length >= max) break; }
  return text(out);
}
const lit = (s) => JSON.stringify(s);
const valueRule = (p) => p.type === "number" ? "num" : "str";
const objRule = (s) => '"{"' + Object.keys(s.properties).map((k, i) => " " + lit((i ? ", " : "") + JSON.stringify(k) + ": ") + " " + valueRule(s.properties[k])).join("") + ' "}"';
const BASE = 'str ::= "\\"" ([^"\\\\\\x00-\\x1f] | "\\\\" ["\\\\/bfnrt])* "\\""\nnum ::= "-"? [0-9]+ ("." [0-9]+)?\nid ::= "\\"" [a-zA-Z0-9]{9} "\\""\n';
const toolGrammar = (tools) => 'root ::= " [" call (", " call){0,3} "]"\ncall ::= ' + tools.map((t, i) => "c" + i).join(" | ") + "\n" + tools.map((t, i) => `c${i} ::= ${lit('{"name": ' + JSON.stringify(t.function.name) + ', "arguments": ')} ${objRule(t.function.parameters)} ${lit(', "id": ')} id "}"`).join("\n") + "\n" + BASE;
const G = (g) => new LlamaGrammar(llama, {grammar: g, stopGenerationTriggers: []});
const OBJ = G('root ::= " {\\"answer\\": " str "}"\n' + BASE);
const parse = (o) => { try { return JSON.parse(o.replace(/<\/s>.*$/s, "")); } catch { return null; } };
const value = (e) => { try { return Function("sqrt", "cbrt", "abs", "return " + e.replaceAll("^", "**").replace(/[^0-9+\-*/().a-z ]/g, "#"))(Math.sqrt, Math.cbrt, Math.abs); } catch { return NaN; } };
const near = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
// expressions by value, units without case
const sameArg = (k, a, b) => k === "expression" ? a === b || near(value(a), value(b)) : typeof b === "number" ? near(a, b) : k === "from" || k === "to" ? String(a).toLowerCase() === String(b).toLowerCase() : a === b;
const sameCall = (a, b) => a?.name === b.name && Object.keys(b.arguments).every((k) => sameArg(k, a.arguments[k], b.arguments[k]));
const same = (x, y) => Array.isArray(x) && x.length === y.length && (y.every((c, i) => sameCall(x[i], c)) || y.length > 1 && y.every((c) => x.some((d) => sameCall(d, c))));
const n = {}, fails = []; const inc = (k, v, ...why) => { n[k] ??= [0, 0]; n[k][0] += v ? 1 : 0; n[k][1]++; if (!v) fails.push([k, ...why]); };
const REPLY = /^(None of my tools can do that\.|Hello! How can I help you\?|Good morning! How can I help you\?|You are welcome!|I am a small assistant that can call tools\.|I can call the tools you give me and answer from their results\.|Goodbye!|I am fine, thank you\.|Good\.)$/;
const rows = [];
for (const e of JSON.parse(fs.readFileSync(qf, "utf8"))) {
  const g = G(toolGrammar(e.tools)), kind = !e.calls.length ? "no call" : e.calls.length > 1 ? "two calls" : e.calls[0].name;
  for (const [form, p] of [["", e.prompt], [" (schema)", e.promptObj]]) {
    const first = await gen(p, {max: 1}), call = first.startsWith("[TOOL_CALLS]");
    inc("decision" + form, call === e.calls.length > 0, e.question, first);
    if (!e.calls.length) {
      const a = form ? parse(await gen(p, {grammar: OBJ}))?.answer : (await gen(p)).replace("</s>", "").trim();
      inc("no call: reply as trained" + form, REPLY.test(a ?? ""), e.question, a); inc("all right" + form, !call && REPLY.test(a ?? ""), e.question); continue;
    }
    const out = await gen(p + "[TOOL_CALLS]", {grammar: g}), cs = parse(out), ok = same(cs, e.calls);
    const why = [e.question, JSON.stringify(cs?.map((c) => [c.name, c.arguments])), JSON.stringify(e.calls.map((c) => [c.name, c.arguments]))];
    inc("calls exact " + kind + form, ok, ...why); inc("all right" + form, call && ok, e.question);
    const p2 = form ? e.prompt2Obj : e.prompt2, a = (await gen(p2, form ? {grammar: OBJ} : {})).replace("</s>", "").trim(), s = form ? parse(a)?.answer ?? "" : a;
    inc("answer holds all values" + form, !a.startsWith("[TOOL_CALLS]") && e.must.every((x) => s.includes(x)), e.question, a, JSON.stringify(e.must));
    if (form) inc("not bound: answer is the object (schema)", parse((await gen(p2)))?.answer === s, e.question, a);
    const pe = form ? e.promptErrObj : e.promptErr, b = (await gen(pe, form ? {grammar: OBJ} : {})).replace("</s>", "").trim(), t = form ? parse(b)?.answer ?? "" : b;
    inc("error named exactly" + form, t.replace(/\.$/, "").endsWith(e.error.replace(/\.$/, "")), e.question, b, e.error);
  }
}
console.log(label + "\n  " + Object.entries(n).sort().map(([k, [a, b]]) => `${k} ${a}/${b} ${(a / b).toFixed(2)}`).join("\n  "));
fs.writeFileSync(label + ".fails.json", JSON.stringify(fails, null, 0).replaceAll('],[', '],\n['));
process.exit(0);
