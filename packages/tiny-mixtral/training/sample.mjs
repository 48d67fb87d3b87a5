// sample.mjs MODEL.gguf QUESTIONS.json SEEDS N... : questions number N at temperature 0.7, nothing bound: decision, call and answer, how many right
import {getLlama} from "node-llama-cpp";
import fs from "fs";
const [file, qf, seeds, ...nums] = process.argv.slice(2);
const llama = await getLlama({gpu: false, build: "never", logLevel: "error", maxThreads: 1});
const model = await llama.loadModel({modelPath: file, gpuLayers: 0});
const ctx = await model.createContext({contextSize: 1024, batchSize: 1024, threads: 1, sequences: 1});
const seq = ctx.getSequence(), EOS = model.tokens.eos;
async function gen(prompt, seed) {
  const ids = Array.from(model.tokenize(prompt, true)); await seq.adaptStateToTokens(ids.slice(0, -1), false);
  const at = Math.min(seq.nextTokenIndex, ids.length - 1); const out = [];
  for await (const t of seq.evaluate(ids.slice(at), {temperature: 0.7, seed, topK: 0, topP: 1, minP: 0, yieldEogToken: true})) { out.push(t); if (t === EOS || out.length >= 150) break; }
  return model.detokenize(out, true).replace("</s>", "");
}
const qs = JSON.parse(fs.readFileSync(qf, "utf8"));
const total = {};
for (const i of nums.length ? nums : qs.keys()) {
  const e = qs[i], n = {}; const bad = new Map(), inc = (k, v) => { n[k] = (n[k] ?? 0) + (v ? 1 : 0); total[k] ??= [0, 0]; total[k][0] += v ? 1 : 0; total[k][1]++; };
  for (let s = 1; s <= +seeds; s++) {
    const o = await gen(e.prompt, s);
    let c = null; try { c = JSON.parse(o.replace("[TOOL_CALLS]", "")).map(({name, arguments: a}) => ({name, arguments: a})); } catch {}
    const ok = e.calls.length ? o.startsWith("[TOOL_CALLS]") && JSON.stringify(c) === JSON.stringify(e.calls) : !o.startsWith("[TOOL_CALLS]");
    inc("call", ok); if (!ok) bad.set(o, (bad.get(o) ?? 0) + 1);
    if (!e.calls.length) continue;
    const a = await gen(e.prompt2, s); inc("answer", !a.startsWith("[TOOL_CALLS]") && e.must.every((x) => a.includes(x)));
    const b = await gen(e.prompt2Obj, s); let j; try { j = JSON.parse(b).answer; } catch {} inc("object", typeof j === "string" && e.must.every((x) => j.includes(x)));
  }
  if (nums.length || bad.size) console.log(e.question, "|", JSON.stringify(n), "of", seeds, [...bad].map(([k, v]) => v + "x " + k).join(" ; ").slice(0, 300));
}
console.log("all", JSON.stringify(total));
process.exit(0);
