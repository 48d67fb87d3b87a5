import { isIP } from 'node:net';

/** A pattern of hosts in the spelling of parsed URLs; none where it is no pattern: a host, or `*.` and a host. */
export function readHostPattern(pattern: string): string | undefined {
  const [, wild = '', host = ''] = /^(\*\.)?([^*/@?#\\]+)$/s.exec(pattern) ?? [];
  const url = URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`) : undefined;
  if (!url || url.port !== '' || /[\s:]/.test(host.replace(/^\[.*\]$/, ''))) return undefined;
  const name = hostOf(url);
  return wild !== '' && isIP(name) !== 0 ? undefined : wild + name;
}

/** Whether a host is that of the pattern, or beneath it where the pattern begins with `*.`. */
export function matchesHost(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** The host of a URL as a name or an address: without the brackets of IPv6 and the dot that ends a full name. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

/** Whether a name means this machine or its own network wherever it is asked for. */
export function isLocalName(host: string): boolean {
  return isIP(host) === 0 && (!host.includes('.') || /\.(localhost|localdomain|local|internal|home\.arpa)$/.test(host));
}
