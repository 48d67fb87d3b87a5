import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.js';
import type { Contender } from './take-samples.js';

const peersFolder = join(packageFolder, 'peers');
const peerNames = ['xsai', 'openai-run-tools', 'ai-sdk'];

/** The reference, whose figures the others' are divided by. */
export const reference = 'raw-undici';

/** Windrose and the loops written by hand; with `peers`, the frameworks of `peers/package.json` too. */
export function listContenders(programs: string, peers: boolean): Contender[] {
  const own = [reference, 'raw-fetch', 'windrose'].map((name) => ({
    name,
    module: `/runners/${name}.js`,
    programs,
  }));
  if (!peers) return own;
  const theirs = peerNames.map((name) => ({
    name,
    module: `/../../../${name}.mjs`,
    // Programs that lie beside the peers' packages find one zod, as a user's would.
    programs: join(peersFolder, 'node_modules/.cache/bench'),
  }));
  return [...own, ...theirs];
}

/** Installs the peers as their lockfile says, without scripts, where that has not been done. */
export function installPeers(): void {
  const installed = join(peersFolder, 'node_modules/.package-lock.json');
  if (existsSync(installed) && versionsOf(installed) === versionsOf(join(peersFolder, 'package-lock.json'))) return;
  process.stderr.write('Installing the peers …\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: peersFolder, stdio: 'inherit' });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

function versionsOf(lockfile: string): string {
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
    packages: Record<string, { readonly version?: string; readonly optional?: boolean }>;
  };
  const named = Object.entries(packages).filter(([path, { optional }]) => path !== '' && optional !== true);
  return named
    .map(([path, { version }]) => `${path} ${version}`)
    .sort()
    .join('\n');
}
