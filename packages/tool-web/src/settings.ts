import { lookup } from 'node:dns/promises';
import { DefinitionError } from '@windrose/core';
import type { FetchPageOptions } from './fetch-page-options.js';
import { isRange, listAddresses } from './guard/address-list.js';
import type { OpenedAddresses } from './guard/judge-address.js';
import { readHostPattern } from './guard/match-host.js';

/** The options of a tool, checked, with every default filled in. */
export interface Settings {
  readonly httpsOnly: boolean;
  readonly ports: readonly number[];
  readonly allow: readonly string[] | ((url: URL) => boolean);
  readonly opened: OpenedAddresses;
  readonly opensAddresses: boolean;
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly types: readonly string[];
  readonly links: boolean;
  readonly maxRedirects: number;
  readonly maxBytes: number;
  readonly maxCharacters: number;
  readonly timeoutMs: number;
  readonly userAgent: string;
  readonly onRefused: NonNullable<FetchPageOptions['onRefused']>;
}

/** Checks options; throws `DefinitionError` with the option's name as its `path`. */
export function readSettings(options: FetchPageOptions): Settings {
  const { allowAddresses = [], ports = [80, 443] } = options;
  const wrong = allowAddresses.find((range) => !isRange(range));
  if (wrong !== undefined) {
    throw new DefinitionError(`"${wrong}" is no address and no range such as 10.0.0.0/8.`, 'allowAddresses');
  }
  const badPort = ports.find((port) => !Number.isInteger(port) || port < 1 || port > 65_535);
  if (badPort !== undefined) throw new DefinitionError(`${badPort} is no port.`, 'ports');
  const singles = allowAddresses.filter((range) => !range.includes('/'));
  return {
    httpsOnly: options.httpsOnly ?? false,
    ports,
    allow: readAllow(options.allow),
    opened: { ranges: listAddresses(allowAddresses), singles: listAddresses(singles) },
    opensAddresses: allowAddresses.length > 0,
    resolve: options.resolve ?? resolveBySystem,
    types: (options.types ?? []).map((type) => type.toLowerCase()),
    links: options.links ?? true,
    maxRedirects: readCount(options, 'maxRedirects', 5, 0),
    maxBytes: readCount(options, 'maxBytes', 1_000_000),
    maxCharacters: readCount(options, 'maxCharacters', 20_000),
    timeoutMs: readCount(options, 'timeoutMs', 10_000),
    userAgent: readUserAgent(options.userAgent),
    onRefused: options.onRefused ?? (() => {}),
  };
}

async function resolveBySystem(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

function readAllow(allow: FetchPageOptions['allow']): Settings['allow'] {
  if (allow === undefined) return () => true;
  // Only true allows: a promise of false would, too.
  if (typeof allow === 'function') return (url) => allow(url) === true;
  return allow.map((pattern) => {
    const read = readHostPattern(pattern);
    if (read !== undefined) return read;
    throw new DefinitionError(`"${pattern}" is no host such as example.org or *.example.org.`, 'allow');
  });
}

function readCount(
  options: FetchPageOptions,
  name: 'maxRedirects' | 'maxBytes' | 'maxCharacters' | 'timeoutMs',
  otherwise: number,
  least = 1,
): number {
  const count = options[name] ?? otherwise;
  // Timers hold 31 bits; one that is longer would fire at once.
  if (Number.isInteger(count) && count >= least && count < 2 ** 31) return count;
  throw new DefinitionError(`${name} is ${count}, not a whole number of ${least} or more.`, name);
}

function readUserAgent(userAgent = 'Mozilla/5.0 (compatible; Windrose)'): string {
  if (/^[\x20-\x7e]{1,200}$/.test(userAgent)) return userAgent;
  throw new DefinitionError('userAgent is not 1 to 200 printable ASCII characters.', 'userAgent');
}
