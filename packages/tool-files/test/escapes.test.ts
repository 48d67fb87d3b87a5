import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canary, kindOf, makeSandbox, makeTools, makeUnheldTools, type Sandbox } from './sandbox.js';

const seed = Number(process.env['TOOL_FILES_SEED'] ?? 20_261_122);

/** Paths that lead, or on some system might lead, out of the root; ROOT is its own path. */
const escaping = [
  '..',
  '../',
  '../file.txt',
  '../outside/file.txt',
  './../file.txt',
  'in/../../file.txt',
  'in/../file.txt',
  'in/..',
  'in/../../outside/file.txt',
  '../root-sibling/file.txt',
  '../root/file.txt',
  '.../file.txt',
  '....//file.txt',
  '/file.txt',
  '/etc/passwd',
  '//etc/passwd',
  '/',
  'ROOT/file.txt',
  'ROOT/../file.txt',
  '/proc/self/environ',
  '/dev/stdin',
  '~/file.txt',
  '~root/file.txt',
  '~',
  '..\\file.txt',
  'in\\..\\..\\file.txt',
  '\\file.txt',
  '\\\\server\\share\\file.txt',
  '//server/share/file.txt',
  '\\\\?\\C:\\file.txt',
  '\\\\.\\C:',
  'C:\\file.txt',
  'C:/file.txt',
  'C:file.txt',
  'c:',
  'file:///etc/passwd',
  'file.txt\0',
  'file.txt\0.png',
  '\0',
  'in/\0/file.txt',
  'a\nb',
  'a\rb',
  'a\u001b[2Jb',
  'a\u007fb',
  'a\u0085b',
  'a\u2028b',
  '\ud800',
  '．．/file.txt',
  '‥/file.txt',
  '․․/file.txt',
  '…/file.txt',
  '.\u200b./file.txt',
  '\u200b',
  '..／file.txt',
  '．．／file.txt',
  'in／..／..／file.txt',
  '..＼file.txt',
  '℀',
  '.\u00ad.',
  '\ufeff../file.txt',
  'a'.repeat(256),
  'é'.repeat(128),
  'a/'.repeat(600),
];

describe.each([
  ['held', makeTools],
  ['not held', makeUnheldTools],
])('with folders %s open, nothing outside the root is read or written', (_, make) => {
  let sandbox: Sandbox;
  let tools: ReturnType<typeof makeTools>;
  let before: string;

  beforeEach(() => {
    sandbox = makeSandbox();
    sandbox.write({ 'file.txt': 'inside', 'in/file.txt': 'inside', 'in/deep/file.txt': 'inside' });
    tools = make({ root: sandbox.root });
    before = sandbox.surroundings();
  });

  afterEach(() => {
    expect(sandbox.surroundings()).toBe(before);
    expect(before.split(canary).length).toBe(5);
    sandbox[Symbol.dispose]();
  });

  it.each(escaping)('by the path %j', async (written) => {
    const path = written.replace('ROOT', sandbox.root);
    for (const asked of [
      tools.read(path),
      tools.list(path),
      tools.search(canary, path),
      tools.write(path, 'x', true),
    ]) {
      expect(await kindOf(asked)).toBe('path');
    }
  });

  it('by paths as %2e%2e, which mean nothing here', async () => {
    expect(await kindOf(tools.read('%2e%2e/file.txt'))).toBe('missing');
    expect(await kindOf(tools.read('..%2ffile.txt'))).toBe('hidden');
  });

  it('by links to files, folders and links, however far they go round', async () => {
    sandbox.link('to-file', '../outside/file.txt');
    sandbox.link('to-file-absolute', join(sandbox.outside, 'file.txt'));
    sandbox.link('to-folder', '../outside');
    sandbox.link('in/to-folder', '../../outside');
    sandbox.link('to-parent', '..');
    sandbox.link('to-link', 'to-folder');
    sandbox.link('to-sibling', '../root-sibling');
    sandbox.link('to-system', '/');
    sandbox.link('to-device', '/dev/zero');
    sandbox.link('to-process', '/proc/self');
    const paths = [
      ...['to-file', 'to-file-absolute', 'to-folder/file.txt', 'in/to-folder/file.txt', 'to-parent/file.txt'],
      ...[
        'to-link/file.txt',
        'to-link/in/file.txt',
        'to-sibling/file.txt',
        'to-system/etc/passwd',
        'to-device',
        'to-process/environ',
      ],
    ];
    for (const path of paths) {
      expect(await kindOf(tools.read(path)), path).toBe('outside');
      expect(['outside', 'link'], path).toContain(await kindOf(tools.write(path, 'x', true)));
    }
    for (const path of ['to-folder', 'in/to-folder', 'to-parent', 'to-link', 'to-sibling', 'to-system', 'to-process']) {
      expect(await kindOf(tools.list(path)), path).toBe('outside');
      expect(await kindOf(tools.search(canary, path)), path).toBe('outside');
      expect(await kindOf(tools.write(`${path}/new.txt`, 'x')), path).toBe('outside');
      expect(await kindOf(tools.write(`${path}/new/new.txt`, 'x')), path).toBe('outside');
    }
    expect((await tools.search(canary)).matches).toEqual([]);
    expect((await tools.search('inside')).matches.map(({ path }) => path)).toEqual([
      'file.txt',
      'in/file.txt',
      'in/deep/file.txt',
    ]);
    const listed = (await tools.list('.', 9)).entries;
    expect(listed.filter(({ type }) => type === 'link').map(({ path }) => path)).toHaveLength(10);
    expect(listed.map(({ path }) => path).filter((path) => path.includes('to-') && path.split('/').length > 2)).toEqual(
      [],
    );
  });

  it('by links that lead to nothing yet', async () => {
    sandbox.link('to-new', '../outside/new.txt');
    sandbox.link('to-new-folder', '../outside/new');
    expect(await kindOf(tools.write('to-new', 'x'))).toBe('link');
    expect(await kindOf(tools.write('to-new', 'x', true))).toBe('link');
    expect(['link', 'missing']).toContain(await kindOf(tools.write('to-new-folder/new.txt', 'x')));
    expect(await kindOf(tools.read('to-new'))).toBe('missing');
  });

  it('by links that lead to themselves', async () => {
    sandbox.link('loop', 'loop');
    sandbox.link('in/up', '.');
    expect(await kindOf(tools.read('loop'))).toBe('link');
    expect(await kindOf(tools.write('loop/new.txt', 'x'))).toBe('link');
    expect(await kindOf(tools.read('in/up/up/up/file.txt'))).toBe('done');
    expect((await tools.list('.', 16)).truncated).toBe(false);
  });

  it('by a link that is written over: the link is refused, and so is what it leads to', async () => {
    sandbox.link('inner', 'file.txt');
    expect(await kindOf(tools.write('inner', 'x', true))).toBe('link');
    expect(readFileSync(join(sandbox.root, 'file.txt'), 'utf8')).toBe('inside');
  });

  it('while links that stay inside are followed, unless they lead to what may not be seen', async () => {
    sandbox.write({ '.env': 'SECRET', '.git/config': 'SECRET' });
    sandbox.link('inner', 'in/deep');
    sandbox.link('env.txt', '.env');
    sandbox.link('git', '.git');
    expect(await tools.read('inner/file.txt')).toMatchObject({ text: 'inside' });
    expect(await tools.write('inner/new.txt', 'x')).toEqual({ path: 'in/deep/new.txt', size: 1, overwritten: false });
    for (const path of ['.env', 'env.txt', '.git/config', 'git/config', 'in/../.env']) {
      expect(['hidden', 'path'], path).toContain(await kindOf(tools.read(path)));
      expect(['hidden', 'path', 'link'], path).toContain(await kindOf(tools.write(path, 'x', true)));
    }
    expect((await tools.search('SECRET')).matches).toEqual([]);
    expect((await tools.list('.', 9)).entries.map(({ path }) => path)).not.toContain('.env');
  });

  it.skipIf(process.platform === 'win32')('by pipes, sockets and folders, which are no files', async () => {
    execFileSync('mkfifo', [join(sandbox.root, 'pipe')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(sandbox.root, 'socket'), resolve));
    for (const path of ['pipe', 'socket', 'in', '.', '']) {
      expect(['kind', 'path'], path).toContain(await kindOf(tools.read(path)));
      expect(['kind', 'path'], path).toContain(await kindOf(tools.write(path, 'x', true)));
    }
    expect((await tools.search('x')).searched).toBe(3);
    await new Promise((resolve) => server.close(resolve));
  });

  it('by random paths', async () => {
    sandbox.link('link', '..');
    sandbox.link('deep', 'in/deep');
    const name = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '',
        '...',
        'in',
        'deep',
        'link',
        'file.txt',
        'outside',
        'root',
        '.git',
        'new',
        '~',
        'C:',
        '．．',
        '..\\..',
        '\0',
      ),
      fc.string({ maxLength: 6, unit: 'binary' }),
    );
    const path = fc
      .tuple(fc.array(name, { minLength: 1, maxLength: 6 }), fc.constantFrom('/', '/', '/', '//', '\\', '／'))
      .map(([names, separator]) => names.join(separator));
    const property = fc.asyncProperty(path, fc.nat(3), async (written, way) => {
      if (way === 0) await kindOf(tools.write(written, 'written', true));
      else if (way === 1) await kindOf(tools.list(written, 3));
      else if (way === 2)
        expect(await tools.search(canary, written).catch(() => ({ matches: [] }))).toMatchObject({ matches: [] });
      else
        expect(['inside', 'written', undefined]).toContain(
          await tools.read(written).then(
            ({ text }) => text,
            () => undefined,
          ),
        );
    });
    await fc.assert(property, { seed, numRuns: 600 });
  });
});

describe('a name', () => {
  it.each([
    '.git',
    '.GIT',
    '.Git',
    '.ɢit',
    '.g\u200cit',
    '．git',
    '․git',
    '.ｇｉｔ',
    '.env',
    '.ENV',
    '.env.local',
    '.npmrc',
    '.ssh',
    '.git\u00ad',
  ])('that begins with a dot may not be used, however it is written: %j', async (name) => {
    using sandbox = makeSandbox();
    mkdirSync(join(sandbox.root, name));
    sandbox.write({ [`${name}/file.txt`]: 'SECRET', 'file.txt': 'inside' });
    const tools = makeTools({ root: sandbox.root });
    expect(await kindOf(tools.read(`${name}/file.txt`))).toBe('hidden');
    expect(await kindOf(tools.write(`${name}/new.txt`, 'x'))).toBe('hidden');
    expect(await kindOf(tools.write(`in/${name}`, 'x'))).toBe('hidden');
    expect((await tools.list('.', 9)).entries.map(({ path }) => path)).toEqual(['file.txt']);
    expect((await tools.search('SECRET')).matches).toEqual([]);
  });

  it('that begins with a dot may be used where that was asked for, but for the secret ones', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ '.github/ci.yml': 'a', '.git/config': 'b', '.env': 'c', '.env.local': 'd', '.environment': 'e' });
    const tools = makeTools({ root: sandbox.root, hidden: true });
    const seen = async (): Promise<string[]> => (await tools.list('.', 2)).entries.map(({ path }) => path);
    expect(await seen()).toEqual(['.environment', '.github', '.github/ci.yml']);
    for (const path of ['.git/config', '.GIT/config', '.g\u200bit/config', '.env', '.Env', '.env.local']) {
      expect(await kindOf(tools.read(path)), path).toBe('hidden');
    }
    const all = makeTools({ root: sandbox.root, hidden: true, exclude: [] });
    expect((await all.list()).entries).toHaveLength(5);
  });

  it('may be left out by a pattern', async () => {
    using sandbox = makeSandbox();
    sandbox.write({
      'a.pem': 'SECRET',
      'b.PEM': 'SECRET',
      'in/id_rsa': 'SECRET',
      'in/id_rsa.pub': 'x',
      'pem.txt': 'x',
      'x[1].md': 'x',
    });
    const tools = makeTools({ root: sandbox.root, exclude: ['*.pem', 'id_rsa', 'x[1].*'] });
    expect((await tools.list('.', 3)).entries.map(({ path }) => path)).toEqual(['in', 'pem.txt', 'in/id_rsa.pub']);
    for (const path of ['a.pem', 'A.pem', 'b.PEM', 'in/id_rsa', 'in/ID_RSA', 'x[1].md']) {
      expect(await kindOf(tools.read(path)), path).toBe('hidden');
    }
    expect(await kindOf(tools.write('new.pem', 'x'))).toBe('hidden');
  });
});

describe('a file with two names', () => {
  it('is written under the one name only', async () => {
    using sandbox = makeSandbox();
    sandbox.write({ 'own.txt': 'own' });
    execFileSync('ln', [join(sandbox.outside, 'file.txt'), join(sandbox.root, 'shared.txt')]);
    expect(statSync(join(sandbox.outside, 'file.txt')).nlink).toBe(2);
    const tools = makeTools({ root: sandbox.root });
    expect(await tools.write('shared.txt', 'new', true)).toMatchObject({ overwritten: true });
    expect(readFileSync(join(sandbox.outside, 'file.txt'), 'utf8')).toBe(canary);
    expect(readFileSync(join(sandbox.root, 'shared.txt'), 'utf8')).toBe('new');
    expect(readdirSync(sandbox.root).sort()).toEqual(['own.txt', 'shared.txt']);
    expect(existsSync(join(sandbox.root, 'new.txt'))).toBe(false);
  });
});
