import { fetchPage, WebError } from '@windrose/tool-web';
import { context, countDials, type Loopback, serve } from '../../../packages/tool-web/test/loopback.js';
import {
  hostileAnswers,
  localNames,
  loopbackSpellings,
  metadataAddresses,
  otherUrls,
  refusedRedirects,
  resolveRefused,
  specialAddresses,
} from '../../../packages/tool-web/test/refused-addresses.js';
import type { Row } from '../row.js';

interface Asked {
  readonly url: string;
  readonly answer?: readonly string[];
  readonly allowAddresses?: readonly string[];
}

const publicAnswer = ['93.184.215.14'];
const hostIn = (address: string): string => (address.includes(':') ? `[${address}]` : address);
const opened = ['0.0.0.0/0', 'fc00::/7', '::ffff:0:0/96'];

const asked: readonly Asked[] = [
  ...loopbackSpellings.flatMap((host) => [{ url: `http://${host}:PORT/` }, { url: `https://${host}:PORT/` }]),
  ...localNames.map((host) => ({ url: `http://${host}:PORT/`, answer: ['127.0.0.1'] })),
  ...[...specialAddresses, ...metadataAddresses].flatMap((address) => [
    { url: `http://${hostIn(address)}:PORT/` },
    { url: 'http://public.example:PORT/', answer: [address] },
  ]),
  ...metadataAddresses.map((address) => ({ url: `http://${hostIn(address)}:PORT/`, allowAddresses: opened })),
  ...hostileAnswers.map((answer) => ({ url: 'http://public.example:PORT/', answer })),
  ...otherUrls.map(([url]) => ({ url })),
];

/** Whether a page is read, or nothing but an error of ours comes. */
async function isRefused(
  server: Loopback,
  { url, answer = publicAnswer, allowAddresses = [] }: Asked,
): Promise<boolean> {
  const page = fetchPage({ ports: [80, 443, server.port], resolve: async () => answer, allowAddresses });
  try {
    await page.execute({ url: url.replaceAll('PORT', `${server.port}`) }, context);
    return false;
  } catch (error) {
    return error instanceof WebError;
  }
}

/** One redirect from a page that may be read to where none may lead. */
async function isStopped(location: string): Promise<boolean> {
  await using server = await serve((_, response) => {
    response.writeHead(302, { location: location.replaceAll('PORT', `${server.port}`) }).end();
  });
  using dials = countDials();
  const page = fetchPage({ allowAddresses: ['127.0.0.1'], ports: [server.port], resolve: resolveRefused });
  const error: unknown = await Promise.resolve(page.execute({ url: server.origin }, context)).catch(
    (each: unknown) => each,
  );
  return error instanceof WebError && server.connections === 1 && dials.count === 1;
}

/** A tool that reads pages reaches nothing that is not public. */
export const addresses: Row = {
  id: 'addresses',
  promise: 'The tool that fetches pages reaches no address, name, scheme or redirect that is not public',
  shown:
    'a table of spellings, ranges, metadata services, answers of resolvers, URLs and redirects; sockets are counted',
  counts: { test: 40, commit: 1000, night: 1000 },
  measure: async (count) => {
    const failures: string[] = [];
    const some = asked.slice(0, count);
    await using server = await serve((_, response) => response.end('reached'));
    using dials = countDials();
    for (const each of some) if (!(await isRefused(server, each))) failures.push(each.url);
    if (server.connections + dials.count > 0) failures.push(`${server.connections} reached, ${dials.count} dialled`);
    const redirects = refusedRedirects.slice(0, count);
    for (const [location] of redirects) if (!(await isStopped(location))) failures.push(`redirect to ${location}`);
    const note = `${some.length} addresses, ${redirects.length} redirects`;
    return { tried: some.length + redirects.length, failed: failures.length, failures, note };
  },
};
