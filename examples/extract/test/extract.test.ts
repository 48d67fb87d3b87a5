import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emulateMistral } from '@windrose/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const ids = Array.from({ length: 20 }, (_, at) => `m-${String(at + 1).padStart(3, '0')}`);

let folder = '';
let output = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'windrose extract '));
  output = join(folder, 'out.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the example as it was built; `watch` sees each piece of its progress. */
function run(args: readonly string[], watch?: (child: ChildProcess) => unknown, variables = {}): Promise<Ended> {
  const env = { ...process.env, ...variables };
  const child = spawn(process.execPath, [program, '--output', output, ...args], { cwd: folder, env });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (told.stdout += text));
  child.stderr.on('data', (text) => {
    told.stderr += text;
    watch?.(child);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...told })));
}

const lines = (): { id: string; ok: boolean; value?: Record<string, unknown> }[] =>
  readFileSync(output, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the example, run as a person runs it', () => {
  it('writes a valid order for each message, shows plain progress where there is no terminal, and ends with 0', async () => {
    const { code, stdout, stderr } = await run([]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('20 extracted, 0 failed, 0 of these earlier')]);
    expect(stderr).toMatch(/^(\d+ of 20\n)+$/);
    expect(
      lines()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
    for (const { value } of lines()) {
      expect(value).toEqual({
        product: expect.any(String),
        quantity: expect.any(Number),
        price: expect.any(Number),
        currency: expect.stringMatching(/^[A-Z]{3}$/),
      });
    }
  });

  it('goes on after it was killed, time and again, without doing a message twice', async () => {
    const written = (): number => (existsSync(output) ? readFileSync(output, 'utf8').split('\n').length - 1 : 0);
    for (let life = 0; life < 2; life++) {
      const before = written();
      await run(['--concurrency', '2'], (child) => written() > before && child.kill('SIGKILL'));
      expect(written()).toBeGreaterThan(before);
      expect(written()).toBeLessThan(20);
    }
    const before = readFileSync(output, 'utf8');
    appendFileSync(output, '{"id":"m-0');
    const { code, stderr } = await run([]);
    expect(code).toBe(0);
    expect(stderr).toContain('The last line is torn');
    expect(readFileSync(output, 'utf8').startsWith(before)).toBe(true);
    expect(
      lines()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
    const again = await run([]);
    expect(again.stdout).toContain('20 extracted, 0 failed, 20 of these earlier; 0 tokens read');
  });

  it('ends with 1 where a message failed, and says which and why in the output', async () => {
    const input = join(folder, 'in.jsonl');
    writeFileSync(input, ['a', 'b'].map((id) => JSON.stringify({ id, text: `order ${id}` })).join('\n'));
    const order = { product: 'pen', quantity: 1, price: 2, currency: 'EUR' };
    const answer = { text: JSON.stringify(order) };
    const nonsense = { writes: 'no idea' };
    const emulator = await emulateMistral({ script: [answer, ...Array<typeof nonsense>(4).fill(nonsense)] });
    const { code, stdout } = await run(
      ['--host', 'mistral', '--url', emulator.url, '--input', input, '--concurrency', '1'],
      undefined,
      { MISTRAL_API_KEY: emulator.apiKey },
    );
    await emulator.close();
    expect([code, stdout]).toEqual([1, expect.stringContaining('1 extracted, 1 failed')]);
    expect(lines()).toMatchObject([
      { id: 'a', ok: true, value: order },
      { id: 'b', ok: false, error: { name: 'OutputError' } },
    ]);
  });

  it.each([
    [['--host', 'nowhere'], 1, 'There is no host "nowhere"'],
    [['--host', 'mistral'], 1, 'MISTRAL_API_KEY'],
    [['--concurrency', '0'], 2, 'Usage'],
    [['--colour'], 2, 'Usage'],
    [['--input', 'missing.jsonl'], 1, 'missing.jsonl'],
  ])('says what is wrong with %j', async (args, code, words) => {
    expect(await run(args, undefined, { MISTRAL_API_KEY: '' })).toMatchObject({
      code,
      stderr: expect.stringContaining(words),
    });
  });
});
