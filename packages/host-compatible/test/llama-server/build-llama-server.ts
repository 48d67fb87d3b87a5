import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { underLock } from './under-lock.js';

const run = promisify(execFile);
const compiler = process.env['CXX'] ?? 'c++';
const textOnly = fileURLToPath(new URL('text-only.cpp', import.meta.url));
/** The folders of llama.cpp's sources that the server's own files include from. */
const sourceFolders = ['tools/server', 'tools/mtmd', 'tools/ui', 'common', 'include', 'ggml/include', 'vendor'];
const includes = ['.', ...sourceFolders];
/** As llama.cpp itself is compiled, but without optimising: what is compiled here only carries requests to and fro. */
const defines = ['NDEBUG', 'LLAMA_SHARED', 'GGML_SHARED', 'GGML_BACKEND_SHARED', 'LLAMA_SUBPROCESS'];
const flags = ['-std=c++17', '-O0', '-w', '-fPIC', '-pthread', ...defines.map((name) => `-D${name}`)];

/** Where a llama-server is, or why there is none. */
export type LlamaServer = { readonly path: string } | { readonly reason: string };

/** What node-llama-cpp ships for this machine: llama.cpp's sources as a git bundle, and its libraries. */
interface Shipped {
  readonly bundle: string;
  readonly libraries: string;
  readonly folder: string;
}

/**
 * Builds llama-server from what the node-llama-cpp package ships, or gives the one built before.
 *
 * The package holds llama.cpp's sources of its release as a git bundle and the same release's libraries, compiled. Only the
 * server's own thirteen files are compiled here, and linked to those libraries: half a minute and a gigabyte of memory, once.
 */
export async function buildLlamaServer(): Promise<LlamaServer> {
  const shipped = findShipped();
  if ('reason' in shipped) return shipped;
  const path = join(shipped.folder, 'llama-server');
  if (existsSync(path)) return { path };
  const missing = await findMissingTool();
  if (missing !== undefined) return { reason: `llama-server cannot be built: ${missing} is not installed` };
  try {
    await underLock(shipped.folder, async () => {
      if (!existsSync(path)) await build(shipped);
    });
    return { path };
  } catch (error) {
    return { reason: `llama-server was not built: ${String(error).slice(-2000)}` };
  }
}

function findShipped(): Shipped | { reason: string } {
  if (process.platform !== 'linux')
    return { reason: `llama-server is built on Linux only, not on ${process.platform}` };
  const kind = `linux-${process.arch}`;
  try {
    const engine = dirname(dirname(createRequire(import.meta.url).resolve('node-llama-cpp')));
    const libraries = dirname(dirname(createRequire(join(engine, 'dist/')).resolve(`@node-llama-cpp/${kind}`)));
    const recipe = createHash('sha256')
      .update(readFileSync(textOnly))
      .update(readFileSync(import.meta.filename));
    const { version } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as { version: string };
    const name = `llama-server-${version}-${kind}-${recipe.digest('hex').slice(0, 8)}`;
    return {
      bundle: join(engine, 'llama/gitRelease.bundle'),
      libraries: join(libraries, 'bins', kind),
      folder: fileURLToPath(new URL(`../../../../node_modules/.cache/windrose/${name}`, import.meta.url)),
    };
  } catch {
    return { reason: `node-llama-cpp is not installed with its libraries for ${kind}` };
  }
}

async function findMissingTool(): Promise<string | undefined> {
  for (const tool of ['git', compiler]) {
    const found = await run(tool, ['--version']).then(
      () => true,
      () => false,
    );
    if (!found) return tool;
  }
  return undefined;
}

async function build(shipped: Shipped): Promise<void> {
  await mkdir(dirname(shipped.folder), { recursive: true });
  const folder = await mkdtemp(`${shipped.folder}-`);
  try {
    const source = join(folder, 'source');
    await unpack(shipped.bundle, source);
    await compileAll(source, folder);
    await link(shipped.libraries, folder);
    await rm(source, { recursive: true });
    await rename(folder, shipped.folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function unpack(bundle: string, source: string): Promise<void> {
  await run('git', ['clone', '--quiet', '--no-checkout', bundle, source]);
  await run('git', ['-C', source, 'checkout', '--quiet', 'HEAD', '--', ...sourceFolders]);
  const header = await readFile(join(source, 'tools/ui/ui.h.in'), 'utf8');
  await writeFile(join(source, 'ui.h'), header.replace(/^#cmakedefine.*$/m, '').replace('@N_ASSETS@', '0'));
}

/** Compiles `main`, and the server's other files as one: most of the work is in what all of them include. */
async function compileAll(source: string, folder: string): Promise<void> {
  const server = join(source, 'tools/server');
  const names = (await readdir(server)).filter((name) => name.endsWith('.cpp') && name !== 'main.cpp').sort();
  const files = [...names.map((name) => join(server, name)), textOnly];
  const all = join(source, 'all.cpp');
  await writeFile(all, files.map((file) => `#include ${JSON.stringify(file)}\n`).join(''));
  const paths = includes.map((name) => `-I${join(source, name)}`);
  for (const [file, object] of [
    [join(server, 'main.cpp'), 'main.o'],
    [all, 'all.o'],
  ] as const) {
    await run(compiler, [...flags, ...paths, '-c', file, '-o', join(folder, object)]);
  }
}

/**
 * Links a library of all but `main`, since a library may leave names open that are never called (those of the image code),
 * and a program of `main` upon it. The engine's libraries are linked into the folder: it looks for the processor's beside it.
 */
async function link(libraries: string, folder: string): Promise<void> {
  const shared = (await readdir(libraries)).filter((name) => name.endsWith('.so'));
  for (const name of shared) await symlink(join(libraries, name), join(folder, name));
  const linked = shared.filter((name) => !name.startsWith('libggml-cpu-')).map((name) => `-l:${name}`);
  const rest = ['-L.', ...linked, '-Wl,-rpath,$ORIGIN', '-Wl,-z,lazy', '-pthread'];
  const library = 'libllama-server.so';
  await run(compiler, ['-shared', 'all.o', '-o', library, `-Wl,-soname,${library}`, ...rest], { cwd: folder });
  const program = ['main.o', '-o', 'llama-server', '-L.', `-l:${library}`, '-Wl,--allow-shlib-undefined'];
  await run(compiler, [...program, ...rest], { cwd: folder });
  for (const name of ['main.o', 'all.o']) await rm(join(folder, name));
}
