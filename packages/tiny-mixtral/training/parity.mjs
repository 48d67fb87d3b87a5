// parity.mjs MODEL.gguf ROWS.json : the prompts of parity.py in llama.cpp
// Counts how many come to the same tokens, and how many to the same text.
import fs from 'node:fs';
import { loadEngine } from './engine.mjs';

const [modelPath, rowsPath] = process.argv.slice(2);
const engine = await loadEngine(modelPath);
const rows = JSON.parse(fs.readFileSync(rowsPath, 'utf8'));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
let tokens = 0;
let texts = 0;
for (const row of rows) {
  const ids = engine.encode(row.prompt);
  if (same(ids, row.ids)) tokens += 1;
  else console.log('OTHER TOKENS', row.prompt);
  const generated = await engine.generateTokens(row.ids, { most: row.most });
  if (same(generated, row.generated)) texts += 1;
  else {
    const at = row.generated.findIndex((token, index) => token !== generated[index]);
    const lead = row.leads[at]?.toFixed(3);
    console.log(`OTHER TEXT from token ${at}, where the trainer's logit leads by ${lead}`);
    console.log(`  torch     ${row.text}\n  llama.cpp ${engine.decode(generated)}`);
  }
}
console.log(`${rows.length} prompts: tokens equal ${tokens}, greedy texts equal ${texts}`);
process.exit(0);
