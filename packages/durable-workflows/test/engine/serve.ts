// Runs in a process of its own, so that it can be killed: `node serve.ts WORKER-OPTIONS.json FOLDER`. It ends with its standard input.
import { readFileSync } from 'node:fs';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4MiniflareOptions } from 'miniflare';

const [, , path = '', folder = ''] = process.argv;
const options = JSON.parse(readFileSync(path, 'utf8')) as V4MiniflareOptions;
const miniflare = new Miniflare({
  ...convertV4MiniflareOptions(options),
  resourcePersistencePath: folder,
  log: new Log(LogLevel.ERROR),
});
process.stdin.resume();
process.stdin.once('end', () => void miniflare.dispose().finally(() => process.exit(0)));
const hasFront = 'unsafeDirectSockets' in options;
const url = hasFront ? await miniflare.unsafeGetDirectURL(undefined, 'Front') : await miniflare.ready;
process.stdout.write(`${url.href}\n`);
