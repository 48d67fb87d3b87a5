import type { Settings } from '../settings.js';
import { WebError } from '../web-error.js';
import { hostOf, isLocalName, matchesHost } from './match-host.js';

/** Refuses a URL for what can be seen in it, before any name is looked up. */
export function checkUrl(url: URL, settings: Settings): void {
  const host = hostOf(url);
  const schemes = settings.httpsOnly ? ['https:'] : ['http:', 'https:'];
  if (!schemes.includes(url.protocol)) {
    const wanted = schemes.map((scheme) => `${scheme}//`).join(' or ');
    throw new WebError('scheme', `Only pages that begin with ${wanted} can be fetched.`, schemeAdvice(url, settings));
  }
  if (url.username !== '' || url.password !== '') {
    const advice = 'A URL held a user name or password. They are never sent, and no option allows them.';
    throw new WebError('credentials', 'A URL with a user name or password cannot be fetched. Leave them out.', advice);
  }
  checkHost(url, host, settings);
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (!settings.ports.includes(port)) {
    const advice = `Port ${port} of ${host} was refused. To allow it: ports: [${[...settings.ports, port].join(', ')}].`;
    throw new WebError('port', `Port ${port} may not be used. Leave the port out, or try another page.`, advice);
  }
}

function schemeAdvice({ protocol }: URL, { httpsOnly }: Settings): string {
  if (httpsOnly && protocol === 'http:') return 'http was refused since httpsOnly is set.';
  return `The scheme ${protocol} was refused, and no option allows it.`;
}

function checkHost(url: URL, host: string, { allow, opensAddresses }: Settings): void {
  if (host === '' || host.startsWith('.') || host.endsWith('.') || host.includes('..')) {
    throw new WebError(
      'url',
      'The host of this URL is no name. Check how it is written.',
      `"${host}" is no host name.`,
    );
  }
  if (!(typeof allow === 'function' ? allow(new URL(url)) : allow.some((pattern) => matchesHost(host, pattern)))) {
    const advice = `${host} was refused, since the option allow does not hold it.`;
    throw new WebError('host', `Pages of ${host} may not be fetched. Try another source.`, advice);
  }
  // Where addresses of the local network are opened, it is the address that decides.
  if (isLocalName(host) && !opensAddresses) {
    const advice = `${host} is a name of the local network. To allow it: allowAddresses with the addresses it stands for.`;
    throw new WebError('host', 'Only public pages can be fetched. Try another source.', advice);
  }
}
