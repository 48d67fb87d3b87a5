import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.js';

/** When, on what and with which versions was measured, in one line. */
export function describeMachine(withPeers: boolean): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const parts = [
    new Date().toISOString().slice(0, 10),
    `commit ${nameCommit()}`,
    `Node ${process.versions.node}`,
    `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GB`,
    ...versionsIn('package.json', ['undici', 'zod', 'node-llama-cpp']),
    ...(withPeers ? versionsIn('peers/package.json', ['xsai', 'openai', 'ai', '@ai-sdk/openai-compatible']) : []),
  ];
  return `${parts.join(' · ')}.`;
}

function versionsIn(manifest: string, names: readonly string[]): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(packageFolder, manifest), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return names.map((name) => `${name} ${dependencies[name] ?? '–'}`);
}

function nameCommit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: packageFolder, encoding: 'utf8' }).trim();
  try {
    // The bench itself is not what is measured.
    const isChanged = git('status', '--porcelain', '--', '..', ':!.') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ' with changes not committed' : ''}`;
  } catch {
    return 'unknown';
  }
}
