import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runTimeRings, wrongPackageArrows, wrongRoomArrows } from './house/arrows.js';
import { coreRoot } from './house/core-root.js';
import { exportedNames, undocumentedNames } from './house/exported-names.js';
import { listSources, listTrackedFiles, readText, root } from './house/list-files.js';
import { type Manifest, manifestFaults, sourceOfEntry, undeclaredImports } from './house/manifest.js';
import { readSource, type Source } from './house/read-source.js';
import { bounds, wrongTouches } from './house/touches.js';
import { machineTraces } from './house/tracked-text.js';

const sources = listSources();
const workspace = globSync('{packages,examples}/*/package.json', { cwd: root })
  .sort()
  .map((path) => ({ folder: path.replace('/package.json', ''), manifest: JSON.parse(readText(path)) as Manifest }));
const packages = workspace.filter(({ manifest }) => !manifest.private);

/** One file of core that is not there, to show that a rule bites. */
const inCore = (path: string, text: string): Source[] => [readSource(`packages/core/src/${path}`, text)];

describe('the arrows', () => {
  it('between packages run one way', () => expect(wrongPackageArrows(sources)).toEqual([]));

  it.each([
    ['packages/core/src/a.ts', '@windrose/wire'],
    ['packages/host-new/src/a.ts', '@windrose/core'],
    ['packages/tool-new/src/a.ts', '@windrose/core/host'],
    ['packages/tool-new/src/a.ts', '@windrose/tool-math'],
    ['packages/tiny-mixtral/src/a.ts', '@windrose/core/host'],
    ['packages/host-new/src/a.ts', '../../core/src/loop/loop.js'],
    ['examples/new/src/a.ts', '../../../packages/core/src/index.js'],
    ['examples/new/src/a.ts', '@windrose/core/src/index.js'],
  ])('refuse that %s imports %s', (from, to) => {
    expect(wrongPackageArrows([readSource(from, `import type { A } from '${to}';`)])).toEqual([`${from} → ${to}`]);
  });

  it('inside core run from agent to loop to strategy to what lies beneath', () =>
    expect(wrongRoomArrows(sources)).toEqual([]));

  it.each([
    ['strategy/a.ts', "import type { Loop } from '../loop/loop.js';"],
    ['loop/a.ts', "export { Agent } from '../agent.js';"],
    ['text/a.ts', "import { convert } from '../schema/json-schema.js';"],
    ['schema/a.ts', "type Host = import('../host/host.js').Host;"],
    ['host/a.ts', "import { convert } from '../schema/json-schema.js';"],
    ['message.ts', "await import('./errors.js');"],
    ['errors.ts', "import { newState } from './loop/state.js';"],
    ['errors.ts', "import type { Clock } from './loop/clock.js';"],
    ['loop/a.ts', "import { Agent } from '../index.js';"],
    ['new-room/a.ts', "import { textOf } from '../message.js';"],
  ])('refuse in core/src/%s: %s', (path, text) => expect(wrongRoomArrows(inCore(path, text))).toHaveLength(1));

  it.each([
    ['host/a.ts', "import type { JsonSchema } from '../schema/json-schema-type.js';"],
    ['errors.ts', "import type { RunState } from './loop/state.js';"],
  ])('allow in core/src/%s: %s', (path, text) => expect(wrongRoomArrows(inCore(path, text))).toEqual([]));

  it('make no ring at run time', () => expect(runTimeRings(sources)).toEqual([]));

  it('are told of a ring, but not of one that types alone close', () => {
    const [a] = inCore('a.ts', "import { b } from './b.js';");
    const [value] = inCore('b.ts', "import { type A } from './a.js';");
    const [type] = inCore('b.ts', "import type { A } from './a.js';");
    expect(runTimeRings([a!, value!])).toEqual([
      'packages/core/src/a.ts → packages/core/src/b.ts → packages/core/src/a.ts',
    ]);
    expect(runTimeRings([a!, type!])).toEqual([]);
  });
});

describe('what a line may touch', () => {
  it.each(Object.entries(bounds))('%s: only where it belongs', (_, bound) =>
    expect(wrongTouches(bound, sources)).toEqual([]),
  );

  it('has no exception for a file that is gone', () => {
    const excepted = Object.values(bounds).flatMap(({ except }) => Object.keys(except));
    expect(excepted.filter((path) => !existsSync(`${root}/packages/core/src/${path}`))).toEqual([]);
  });

  it.each([
    ['platform', "import { readFile } from 'node:fs';"],
    ['platform', "import { fetch } from 'undici';"],
    ['platform', 'export const home = process.cwd();'],
    ['zod', "import type { z } from 'zod/v4';"],
    ['zod', "import { zodToJsonSchema } from 'zod-to-json-schema';"],
    ['json', 'export const value = JSON.parse(text);'],
    ['json', 'const { parse } = JSON;'],
    ['time', 'const now = Date.now();'],
    ['time', 'const now = new Date();'],
    ['time', 'const id = crypto.randomUUID();'],
    ['time', 'setTimeout(() => {}, 1);'],
    ['time', 'const signal = AbortSignal.timeout(5);'],
    ['environment', 'export const key = process.env.KEY;'],
  ] as const)('%s: refuses %s', (name, text) => {
    expect(wrongTouches(bounds[name], inCore('loop/a.ts', text))).toHaveLength(1);
  });

  it('is not touched by a key, a property or a type of the same name', () => {
    const text = 'const at: Date = { process: 1, setTimeout: later.setTimeout, JSON: JSON.stringify(1) };';
    expect(Object.values(bounds).flatMap((bound) => wrongTouches(bound, inCore('loop/a.ts', text)))).toEqual([]);
  });
});

describe('a source', () => {
  const suppressions = (list: readonly Source[]): string[] =>
    list
      .filter(({ comments }) =>
        comments.some((comment) => /@ts-|(ox|es)lint-disable|(v8|c8|istanbul) ignore/.test(comment)),
      )
      .map(({ path }) => path);
  const doubleCasts = (list: readonly Source[]): string[] =>
    list.filter((source) => source.doubleCasts > 0).map(({ path }) => path);

  it('has no cast by way of unknown', () => expect(doubleCasts(sources)).toEqual([]));
  it('is refused with `as unknown as`', () =>
    expect(doubleCasts(inCore('a.ts', 'const a = b as unknown as string;'))).toHaveLength(1));
  it('silences no tool', () => expect(suppressions(sources)).toEqual([]));
  it.each(['// @ts-ignore', '/* oxlint-disable no-console */', '/* v8 ignore next */'])(
    'is refused with %s',
    (text) => {
      expect(suppressions(inCore('a.ts', `${text}\nexport const a = 1;`))).toHaveLength(1);
    },
  );
});

describe('what packages export', () => {
  const entries = packages.flatMap(({ folder, manifest }) =>
    Object.values(manifest.exports ?? {}).map(({ types = '' }) => sourceOfEntry(folder, types)),
  );

  it.each(entries)('has a JSDoc sentence: %s', (entry) => expect(undocumentedNames(entry, sources)).toEqual([]));

  it('is refused without one, through every way a name is passed on', () => {
    const list = [
      ...inCore('index.ts', "export { a as b, type C } from './a.js'; export * from './d.js';"),
      ...inCore('a.ts', '/** Not a sentence */ export const a = 1;\n/** A sentence. */\nexport interface C {}'),
      ...inCore('d.ts', 'function d(): void {}\nexport { d };\n/** @internal */ export class E {}'),
    ];
    const entry = 'packages/core/src/index.ts';
    expect(undocumentedNames(entry, list)).toEqual([`${entry}: b`, `${entry}: d`, `${entry}: E`]);
  });

  it("is the list of core-root.ts from core's root, and at most 64 names", () => {
    expect([...exportedNames('packages/core/src/index.ts', sources).keys()].sort()).toEqual([...coreRoot].sort());
    expect(coreRoot.length).toBeLessThanOrEqual(64);
  });
});

describe('a package', () => {
  it.each(packages)('$folder says in its package.json what it must', ({ manifest }) =>
    expect(manifestFaults(manifest)).toEqual([]),
  );

  it.each(packages)('$folder has a README.md and the LICENSE', ({ folder }) => {
    expect(existsSync(`${root}/${folder}/README.md`)).toBe(true);
    expect(readText(`${folder}/LICENSE`)).toBe(readText('LICENSE'));
  });

  it('is refused with a package.json that says too little or too much', () => {
    const faults = manifestFaults({
      exports: { '.': { default: './dist/index.js' } },
      scripts: { postinstall: 'echo' },
      dependencies: { '@windrose/core': 'workspace:*', undici: '^8.0.0' },
    });
    expect(faults).toHaveLength(11);
  });
});

describe('a package or example', () => {
  it.each(workspace)('$folder names every package it imports', ({ folder, manifest }) => {
    expect(undeclaredImports(folder, manifest, sources)).toEqual([]);
  });

  it('is refused with an import that its package.json does not name', () => {
    const list = inCore(
      'a.ts',
      "import { a } from '@scope/a/b'; import type { c } from 'c/d'; import 'node:fs'; import './e.js'; import 'zod/v4';",
    );
    expect(undeclaredImports('packages/core', { peerDependencies: { zod: '^4.0.0' } }, list)).toEqual([
      '@scope/a',
      'c',
    ]);
  });
});

describe('a tracked file', () => {
  const inGit = existsSync(`${root}/.git`);

  it.skipIf(!inGit)('names no path of a machine and no registry', () =>
    expect(machineTraces(listTrackedFiles())).toEqual([]),
  );

  it.each([
    ['a.md', 'see /ho', 'me/me/notes.md'],
    ['a.ts', "readFile('/wo", "rk/shared/x')"],
    ['b.md', 'https://regis', 'try.example.org/zod'],
    ['pnpm-lock.yaml', 'tarball: http', 's://example.org/zod.tgz'],
  ])('is refused: %s', (path, ...halves) => expect(machineTraces([{ path, text: halves.join('') }])).toHaveLength(1));
});
