import {
  chmodSync,
  chownSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Agent, DefinitionError } from '@windrose/core';
import { ScriptedHost } from '@windrose/core/testing';
import { describe, expect, it } from 'vitest';
import {
  fileListSchema,
  fileTextSchema,
  fileTools,
  FilesError,
  type FilesOptions,
  foundTextSchema,
  listFiles,
  readFile,
  writtenFileSchema,
} from '../src/index.js';
import { readPath } from '../src/path/read-path.js';
import { context, kindOf, makeSandbox, makeTools } from './sandbox.js';

const seed = Number(process.env['TOOL_FILES_SEED'] ?? 20_261_122);

describe('the tools for a folder', () => {
  it('read, and write only where that was asked for', () => {
    using sandbox = makeSandbox();
    const names = (options: Partial<FilesOptions> & { write?: boolean }): string[] =>
      fileTools({ root: sandbox.root, ...options }).map(({ name }) => name);
    expect(names({})).toEqual(['list_files', 'read_file', 'search_files']);
    expect(names({ write: true })).toEqual(['list_files', 'read_file', 'search_files', 'write_file']);
  });

  it.each<[string, Partial<FilesOptions>]>([
    ['root', { root: 'there/is/no/such/folder' }],
    ['root', { root: process.execPath }],
    ['root', { root: '' }],
    ['maxBytes', { maxBytes: 0 }],
    ['maxBytes', { maxBytes: Number.NaN }],
    ['maxEntries', { maxEntries: 1.5 }],
    ['maxDepth', { maxDepth: 2 ** 31 }],
    ['exclude', { exclude: ['a/b'] }],
    ['exclude', { exclude: [''] }],
  ])('are not made with a wrong %s: %j', (path, options) => {
    using sandbox = makeSandbox();
    const make = (): unknown => fileTools({ root: sandbox.root, ...options });
    expect(make).toThrow(DefinitionError);
    expect(make).toThrow(expect.objectContaining({ path }) as Error);
  });

  it('take a root that is reached by a link', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'file.txt': 'inside' });
    symlinkSync(sandbox.root, join(sandbox.outside, 'link'));
    expect(await makeTools({ root: join(sandbox.outside, 'link') }).read('file.txt')).toMatchObject({ text: 'inside' });
  });

  it('say no path of this machine, whatever fails', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'file.txt': 'x', 'in/x': 'x' });
    sandbox.link('out', sandbox.outside);
    sandbox.link('loop', 'loop');
    const tools = makeTools({ root: sandbox.root });
    const paths = ['none', 'file.txt/none', 'out', 'out/file.txt', 'loop', 'in', '..', '/', 'a'.repeat(250)];
    const asked = [
      ...paths.flatMap((path) => [() => tools.read(path), () => tools.list(path)]),
      ...['file.txt', 'file.txt/x', 'out/x', 'loop/x', 'in', '..'].map((path) => () => tools.write(path, 'x')),
    ];
    for (const ask of asked) {
      const error: unknown = await ask().catch((thrown: unknown) => thrown);
      if (!(error instanceof FilesError)) continue;
      expect(error.message).not.toContain(sandbox.root);
      expect(error.message).not.toMatch(/\/tmp|E[A-Z]{4,}|outside\//);
      expect(error.message.endsWith('.')).toBe(true);
    }
  });

  it('end with the run', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'file.txt': 'x' });
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    const [list, read] = [listFiles({ root: sandbox.root }), readFile({ root: sandbox.root })];
    await expect(list.execute({ path: '.', depth: 1 }, { ...context, signal })).rejects.toBe(reason);
    await expect(read.execute({ path: 'file.txt' }, { ...context, signal })).rejects.toBe(reason);
  });

  it('leave nothing open', async () => {
    if (process.platform !== 'linux') return;
    using sandbox = makeSandbox();
    sandbox.write({ 'a/b/c.txt': 'x' });
    const tools = makeTools({ root: sandbox.root });
    const open = (): number => readdirSync('/proc/self/fd').length;
    await tools.read('a/b/c.txt');
    const before = open();
    for (let time = 0; time < 20; time++) {
      await tools.read('a/b/c.txt');
      await tools.list('.', 3);
      await tools.search('x');
      await tools.write('a/b/d/e.txt', 'x', true);
      await kindOf(tools.read('a/b/none'));
      await kindOf(tools.read('a/b'));
      await kindOf(tools.write('a/b/c.txt/d', 'x'));
      await kindOf(tools.write('a/b/c.txt', 'x'));
    }
    expect(open()).toBe(before);
  });
});

describe('in an agent', () => {
  it('the tools read what a model asks for, say what they do, and refuse in words', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'file.txt': 'inside' });
    const calls = ['file.txt', '../file.txt'].map((path) => ({ name: 'read_file', arguments: { path } }));
    const host = new ScriptedHost([{ calls }, 'Done.']);
    const tools = fileTools({ root: sandbox.root, write: true });
    const { state } = await new Agent({ host, tools: [...tools] }).run('Read.');
    expect(state.messages.filter(({ role }) => role === 'tool')).toMatchObject([
      { content: '{"text":"inside","offset":0,"size":6}', isError: false, trust: 'untrusted' },
      {
        content: expect.stringContaining('read_file failed: This path leads out of the folder') as string,
        isError: true,
      },
    ]);
    expect(tools.map(({ name, effect, trust }) => [name, effect, trust])).toEqual([
      ['list_files', 'read', 'untrusted'],
      ['read_file', 'read', 'untrusted'],
      ['search_files', 'read', 'untrusted'],
      ['write_file', 'write', 'trusted'],
    ]);
  });
});

describe('reading', () => {
  it('gives no more at once than an agent shows of a result, so that the model sees where to go on', async () => {
    using sandbox = makeSandbox();
    const text = 'She said: "No more of this, please."\n'.repeat(6000);
    sandbox.write({ 'long.txt': text });
    const host = new ScriptedHost([{ calls: [{ name: 'read_file', arguments: { path: 'long.txt' } }] }, 'Done.']);
    const { state } = await new Agent({ host, tools: [...fileTools({ root: sandbox.root })] }).run('Read.');
    const shown = state.messages.find(({ role }) => role === 'tool') as { content: string };
    const piece = fileTextSchema.parse(JSON.parse(shown.content));
    expect(piece).toMatchObject({ offset: 0, size: text.length, next: piece.text.length });
    expect(text.startsWith(piece.text)).toBe(true);
  });

  it('gives as much as a limit asks for, up to the bound', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'long.txt': 'x'.repeat(300_000) });
    const size = async (options: Partial<FilesOptions>, limit?: number): Promise<number> => {
      const tools = makeTools({ root: sandbox.root, ...options });
      return (await tools.read('long.txt', limit === undefined ? {} : { limit })).text.length;
    };
    expect(await size({})).toBe(32_768);
    expect(await size({}, 100_000)).toBe(100_000);
    expect(await size({}, 300_000)).toBe(262_144);
    expect(await size({ maxBytes: 20_000 })).toBe(20_000);
    expect(await size({ maxBytes: 280_000 })).toBe(32_768);
  });

  it('of a folder says how to see what is in it', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'in/file.txt': 'x' });
    const tools = makeTools({ root: sandbox.root });
    for (const path of ['in', '.', 'in/'])
      await expect(tools.read(path)).rejects.toThrow(/ is a folder\. See what is in it with list_files\.$/);
  });

  it('gives all of a small file', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'docs/a b.txt': 'Grüße\n', empty: '', 'é😀.txt': 'x' });
    const tools = makeTools({ root: sandbox.root });
    const found = await tools.read('docs//./a b.txt');
    expect(found).toEqual({ text: 'Grüße\n', offset: 0, size: 8 });
    expect(fileTextSchema.parse(found)).toEqual(found);
    expect(await tools.read('empty')).toEqual({ text: '', offset: 0, size: 0 });
    expect(await tools.read('é😀.txt')).toMatchObject({ text: 'x' });
  });

  it('gives a large file in pieces that make the whole', async () => {
    using sandbox = makeSandbox();
    const text = 'aé€😀'.repeat(50);
    sandbox.write({ file: text });
    const tools = makeTools({ root: sandbox.root, maxBytes: 16 });
    const property = fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (limit) => {
      let [all, offset, pieces] = ['', 0, 0];
      for (let more = true; more; pieces++) {
        const piece = await tools.read('file', { offset, limit });
        expect(Buffer.byteLength(piece.text)).toBeLessThanOrEqual(16);
        expect(piece).toMatchObject({ size: 500, offset });
        all += piece.text;
        more = piece.next !== undefined;
        offset = piece.next ?? offset;
      }
      expect(all).toBe(text);
    });
    await fc.assert(property, { seed, numRuns: 10 });
  });

  it('begins at a whole character wherever it is asked to', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ file: '😀é' });
    const tools = makeTools({ root: sandbox.root });
    expect(await tools.read('file', { offset: 1 })).toEqual({ text: 'é', offset: 4, size: 6 });
    expect(await tools.read('file', { offset: 6 })).toEqual({ text: '', offset: 6, size: 6 });
    expect(await tools.read('file', { offset: 1000 })).toEqual({ text: '', offset: 1000, size: 6 });
  });

  it('tells a binary file as such, and where bytes had to be replaced', async () => {
    using sandbox = makeSandbox();
    sandbox.write({
      'image.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'noise.bin': Buffer.from(Array.from({ length: 999 }, (_, at) => 128 + ((at * 37) % 128))),
      'latin.txt': Buffer.from('caf\xe9 and more of the same', 'latin1'),
      'honest.txt': 'a \ufffd stands here',
      'mark.txt': '\ufeffmarked',
    });
    const tools = makeTools({ root: sandbox.root });
    await expect(tools.read('image.png')).rejects.toThrow('image.png is a binary file of 12 bytes');
    expect(await kindOf(tools.read('noise.bin'))).toBe('binary');
    expect(await tools.read('latin.txt')).toMatchObject({ text: 'caf\ufffd and more of the same', replaced: true });
    expect(await tools.read('honest.txt')).not.toHaveProperty('replaced');
    expect(await tools.read('mark.txt')).toMatchObject({ text: 'marked' });
  });
});

describe('listing', () => {
  it('tells what is there, nearest first, to the depth that was asked for', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'b.txt': '12345', 'a/c.txt': '', 'a/d/e.txt': 'x' });
    sandbox.link('link', 'b.txt');
    const tools = makeTools({ root: sandbox.root });
    const found = await tools.list();
    expect(found).toEqual({
      entries: [
        { path: 'a', type: 'folder' },
        { path: 'b.txt', type: 'file', size: 5 },
        { path: 'link', type: 'link' },
      ],
      truncated: false,
    });
    expect(fileListSchema.parse(found)).toEqual(found);
    expect((await tools.list('.', 3)).entries.map(({ path }) => path)).toEqual([
      'a',
      'b.txt',
      'link',
      'a/c.txt',
      'a/d',
      'a/d/e.txt',
    ]);
    expect((await tools.list('a')).entries.map(({ path }) => path)).toEqual(['a/c.txt', 'a/d']);
    expect(await kindOf(tools.list('b.txt'))).toBe('missing');
    await expect(tools.list('b.txt')).rejects.toThrow('A file stands where this path asks for a folder.');
    expect(await kindOf(tools.list('none'))).toBe('missing');
    expect(await kindOf(tools.list('.', 17))).toBe('path');
  });

  it('ends at its bound and says so', async () => {
    using sandbox = makeSandbox();
    sandbox.write(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`in/${at}.txt`, ''])));
    const counted = async (maxEntries: number): Promise<unknown> => {
      const { entries, truncated } = await makeTools({ root: sandbox.root, maxEntries }).list('.', 2);
      return [entries.length, truncated];
    };
    expect(await counted(31)).toEqual([31, false]);
    expect(await counted(30)).toEqual([30, true]);
    expect(await counted(1)).toEqual([1, true]);
  });

  it('leaves out names that no path may hold', async () => {
    if (process.platform === 'win32') return;
    using sandbox = makeSandbox();
    sandbox.write({ 'a\nb': '', 'a\\b': '', 'a\u001bb': '', plain: '' });
    writeFileSync(Buffer.concat([Buffer.from(`${sandbox.root}/`), Buffer.from([0xff, 0xfe])]), '');
    const tools = makeTools({ root: sandbox.root });
    expect((await tools.list()).entries.map(({ path }) => path)).toEqual(['plain']);
  });

  it('leaves out what read_file would refuse, and so does a search', async () => {
    if (process.platform === 'win32') return;
    using sandbox = makeSandbox();
    const names = [
      '~notes.txt',
      'a:b.txt',
      'c: drive.txt',
      'x／y.txt',
      '~folder/in.txt',
      'in/~notes.txt',
      'in/x／y.txt',
    ];
    sandbox.write(Object.fromEntries([...names, 'plain.txt'].map((name) => [name, 'needle'])));
    const tools = makeTools({ root: sandbox.root });
    const { entries } = await tools.list('.', 3);
    expect(entries.map(({ path }) => path)).toEqual(['in', 'plain.txt', 'in/~notes.txt']);
    const { matches } = await tools.search('needle');
    expect(matches.map(({ path }) => path)).toEqual(['plain.txt', 'in/~notes.txt']);
    for (const { path } of matches) expect(await kindOf(tools.read(path))).toBe('done');
  });
});

describe('searching', () => {
  it('finds lines that hold a text, in any case', async () => {
    using sandbox = makeSandbox();
    sandbox.write({
      'a.txt': 'one\r\nThe Needle is here\nthree',
      'in/b.txt': `${'x'.repeat(500)}needle${'y'.repeat(500)}`,
      'c.bin': Buffer.from('needle\0'),
      'd.txt': 'n.edle (a+)+$',
    });
    const tools = makeTools({ root: sandbox.root });
    const found = await tools.search('nEEdle');
    expect(found).toMatchObject({
      searched: 4,
      truncated: false,
      matches: [
        { path: 'a.txt', line: 2, text: 'The Needle is here' },
        { path: 'in/b.txt', line: 1 },
      ],
    });
    expect(found.matches[1]?.text).toHaveLength(240);
    expect(found.matches[1]?.text).toContain('needle');
    expect(foundTextSchema.parse(found)).toEqual(found);
    expect((await tools.search('(a+)+$')).matches).toMatchObject([{ path: 'd.txt' }]);
    expect((await tools.search('needle', 'in')).matches).toHaveLength(1);
  });

  it('finds a text of several lines, whichever way lines end', async () => {
    using sandbox = makeSandbox();
    sandbox.write({
      'a.txt': 'one\r\nTwo\r\nthree\r\n\r\ntwo\r\nthree',
      'b.txt': 'İİ\ntwo\nthree\n',
      'c.txt': 'twothree',
    });
    const { matches } = await makeTools({ root: sandbox.root }).search('two\nTHREE');
    expect(matches).toEqual([
      { path: 'a.txt', line: 2, text: 'Two' },
      { path: 'a.txt', line: 5, text: 'two' },
      { path: 'b.txt', line: 2, text: 'two' },
    ]);
    expect((await makeTools({ root: sandbox.root }).search('e\r\nt')).matches).toMatchObject([
      { path: 'a.txt', line: 1, text: 'one' },
    ]);
    expect((await makeTools({ root: sandbox.root }).search('\n')).truncated).toBe(false);
  });

  it('ends at its bounds and says so', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'many.txt': 'needle\n'.repeat(300), 'long.txt': `${'x'.repeat(100)}needle` });
    expect(await makeTools({ root: sandbox.root }).search('needle')).toMatchObject({
      truncated: true,
      matches: { length: 100 },
    });
    expect(await makeTools({ root: sandbox.root, maxBytes: 64 }).search('xneedle')).toMatchObject({
      truncated: true,
      matches: [],
    });
    expect(await makeTools({ root: sandbox.root, maxEntries: 1 }).search('none')).toMatchObject({
      truncated: true,
      searched: 1,
    });
    sandbox.write(Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`in/${at}.txt`, 'x'.repeat(63)])));
    expect((await makeTools({ root: sandbox.root, maxBytes: 64 }).search('none')).searched).toBeLessThan(70);
  });
});

describe('a search', () => {
  it('says that there may be more where folders lie too deep for it, and a list of so many folders does not', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'a/b/c/x.txt': 'needle' });
    const shallow = makeTools({ root: sandbox.root, maxDepth: 2 });
    expect(await shallow.search('needle')).toEqual({ matches: [], searched: 0, truncated: true });
    expect(await shallow.list('.', 2)).toMatchObject({ truncated: false });
    expect(await shallow.search('needle', 'a/b')).toMatchObject({ matches: { length: 1 }, truncated: false });
    const deep = makeTools({ root: sandbox.root, maxDepth: 4 });
    expect(await deep.search('needle')).toMatchObject({ matches: { length: 1 }, truncated: false });
  });
});

describe('writing', () => {
  it('makes a file, and the folders it needs', async () => {
    using sandbox = makeSandbox();
    const tools = makeTools({ root: sandbox.root });
    const written = await tools.write('a/b/c.txt', 'Grüße');
    expect(written).toEqual({ path: 'a/b/c.txt', size: 7, overwritten: false });
    expect(writtenFileSchema.parse(written)).toEqual(written);
    expect(readFileSync(join(sandbox.root, 'a/b/c.txt'), 'utf8')).toBe('Grüße');
    expect(readdirSync(join(sandbox.root, 'a/b'))).toEqual(['c.txt']);
    expect(realpathSync(join(sandbox.root, 'a/b'))).toBe(join(sandbox.root, 'a', 'b'));
  });

  it('replaces a file only where that is asked for, and leaves its rights', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'a.sh': 'old' });
    chmodSync(join(sandbox.root, 'a.sh'), 0o750);
    const tools = makeTools({ root: sandbox.root });
    await expect(tools.write('a.sh', 'new')).rejects.toThrow('To replace it, say overwrite: true.');
    expect(readFileSync(join(sandbox.root, 'a.sh'), 'utf8')).toBe('old');
    expect(await tools.write('a.sh', 'new', true)).toMatchObject({ overwritten: true });
    expect(readFileSync(join(sandbox.root, 'a.sh'), 'utf8')).toBe('new');
    if (process.platform !== 'win32') expect(statSync(join(sandbox.root, 'a.sh')).mode & 0o777).toBe(0o750);
    expect(await tools.write('b.txt', 'new', true)).toMatchObject({ overwritten: false });
  });

  it.skipIf(process.getuid?.() !== 0)('leaves a file that it replaces to its owner', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'a.txt': 'old' });
    const path = join(sandbox.root, 'a.txt');
    chmodSync(path, 0o640);
    chownSync(path, 12_345, 23_456);
    await makeTools({ root: sandbox.root }).write('a.txt', 'new', true);
    const { uid, gid, mode } = statSync(path);
    expect({ uid, gid, mode: mode & 0o777 }).toEqual({ uid: 12_345, gid: 23_456, mode: 0o640 });
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('by many at once lets one of them have a new name', async () => {
    using sandbox = makeSandbox();
    const tools = makeTools({ root: sandbox.root });
    const kinds = await Promise.all(
      Array.from({ length: 20 }, (_, at) => kindOf(tools.write('in/new.txt', `text ${at}`))),
    );
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1);
    expect(new Set(kinds)).toEqual(new Set(['done', 'exists']));
    expect(readdirSync(join(sandbox.root, 'in'))).toEqual(['new.txt']);
  });

  it('is whole for one who reads meanwhile', async () => {
    using sandbox = makeSandbox();
    const tools = makeTools({ root: sandbox.root });
    const texts = ['a', 'b'].map((letter) => letter.repeat(200_000));
    await tools.write('file', texts[0]!);
    const writing = (async () => {
      for (let time = 0; time < 20; time++) await tools.write('file', texts[time % 2]!, true);
    })();
    for (let time = 0; time < 40; time++) expect(texts).toContain((await tools.read('file', { limit: 200_000 })).text);
    await writing;
  });

  it('is bounded, and refused where it cannot be', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'in/file': 'x' });
    const tools = makeTools({ root: sandbox.root, maxBytes: 16, maxDepth: 3 });
    expect(await kindOf(tools.write('a', 'é'.repeat(8)))).toBe('done');
    expect(await kindOf(tools.write('b', 'é'.repeat(9)))).toBe('size');
    expect(await kindOf(tools.write('a/b', 'x'))).toBe('missing');
    expect(await kindOf(tools.write('in', 'x', true))).toBe('kind');
    expect(await kindOf(tools.write('in/new/', 'x'))).toBe('path');
    expect(await kindOf(tools.write('', 'x'))).toBe('path');
    expect(await kindOf(tools.write('1/2/3/4', 'x'))).toBe('path');
    expect(await kindOf(tools.write('c', '\ud800'))).toBe('binary');
    expect(readdirSync(sandbox.root).sort()).toEqual(['a', 'in']);
  });
});

describe('a path on Windows', () => {
  it.each([
    'con',
    'CON.txt',
    'in/nul',
    'com1',
    'LPT¹.log',
    'file.txt::$DATA',
    'file.txt:stream',
    'a.',
    'a ',
    '.git.',
    'in /x',
    'a*',
    'a?',
    'a|b',
  ])('holds no name that means something else there: %j', (path) => {
    expect(() => readPath(path, 'win32')).toThrow(FilesError);
    expect(readPath(path, 'linux').length).toBeGreaterThan(0);
  });
});
