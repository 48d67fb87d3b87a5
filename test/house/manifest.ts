import type { Source } from './read-source.js';

/** A package.json, as far as the rules look at it. */
export interface Manifest {
  readonly name?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly sideEffects?: boolean;
  readonly type?: string;
  readonly description?: string;
  readonly engines?: { readonly node?: string };
  readonly exports?: Readonly<Record<string, { readonly types?: string; readonly default?: string }>>;
  readonly files?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const installScripts = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];

/** What a published package's package.json lacks or has too much. */
export function manifestFaults(manifest: Manifest): string[] {
  const entries = Object.entries(manifest.exports ?? {});
  const faults: Record<string, boolean> = {
    'license is Apache-2.0': manifest.license === 'Apache-2.0',
    'type is module': manifest.type === 'module',
    'sideEffects is false': manifest.sideEffects === false,
    'description is said': Boolean(manifest.description),
    'engines.node is said': /^>=\d+/.test(manifest.engines?.node ?? ''),
    'files begin with dist': manifest.files?.[0] === 'dist',
    'exports have "."': '.' in (manifest.exports ?? {}),
    'exports put types first': entries.every(
      ([, to]) => Object.keys(to)[0] === 'types' && to.types?.endsWith('.d.ts') && to.default?.endsWith('.js'),
    ),
    'no script runs at installation': !Object.keys(manifest.scripts ?? {}).some((name) =>
      installScripts.includes(name),
    ),
    ...dependencyRules(manifest),
  };
  return Object.keys(faults).filter((rule) => !faults[rule]);
}

function dependencyRules({
  dependencies = {},
  devDependencies = {},
  peerDependencies = {},
}: Manifest): Record<string, boolean> {
  const all = Object.entries({ ...dependencies, ...devDependencies, ...peerDependencies });
  const foreign = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name]) => !name.startsWith('@windrose/'),
  );
  return {
    'the workspace protocol is not used': !all.some(([, range]) => range.startsWith('workspace:')),
    // npm and pnpm both link ^0.1.0 inside the workspace, and published it lets the packages of one release line mix.
    'packages of the workspace are named by ^': all.every(
      ([name, range]) => !name.startsWith('@windrose/') || /^\^\d+\.\d+\.\d+$/.test(range),
    ),
    'other dependencies are exact': foreign.every(([, range]) => /^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(range)),
  };
}

/** Packages that a package's sources import, types included, and its package.json does not name. */
export function undeclaredImports(folder: string, manifest: Manifest, sources: readonly Source[]): string[] {
  const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
  const imported = sources
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .flatMap(({ imports }) => imports.map(({ to }) => to));
  const names = imported
    .filter((to) => !/^(\.|#|node:|cloudflare:)/.test(to))
    .map((to) => /^(@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to);
  return [...new Set(names)].filter((name) => !(name in declared));
}

/** The source file of an entry of `exports`. */
export function sourceOfEntry(folder: string, types: string): string {
  return `${folder}/${types.replace(/^\.\/dist\//, 'src/').replace(/\.d\.ts$/, '.ts')}`;
}
