import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPage, type FetchPageOptions, WebError } from '../src/index.js';
import { context, countDials, type Loopback, serve } from './loopback.js';
import {
  hostileAnswers,
  localNames,
  loopbackSpellings,
  metadataAddresses,
  otherUrls,
  specialAddresses,
} from './refused-addresses.js';

const seed = Number(process.env['TOOL_WEB_SEED'] ?? 20_261_122);

const hostIn = (address: string): string => (address.includes(':') ? `[${address}]` : address);

describe('an address that is not public', () => {
  let server: Loopback;
  let dials: ReturnType<typeof countDials>;
  let cases = 0;
  const ask = async (url: string, options: FetchPageOptions = {}): Promise<WebError['kind'] | 'reached'> => {
    cases += 1;
    const wanted = { ports: [80, 443, server.port], resolve: async () => ['93.184.215.14'], ...options };
    try {
      await fetchPage(wanted).execute({ url: url.replaceAll('PORT', `${server.port}`) }, context);
      return 'reached';
    } catch (error) {
      if (error instanceof WebError) return error.kind;
      throw error;
    }
  };

  beforeAll(async () => {
    server = await serve((_, response) => response.end('reached'));
    dials = countDials();
  });

  afterAll(() => {
    expect({ reached: server.connections, dialled: dials.count }).toEqual({ reached: 0, dialled: 0 });
    expect(cases).toBeGreaterThan(120);
    dials[Symbol.dispose]();
    return server[Symbol.asyncDispose]();
  });

  it.each(loopbackSpellings)('is refused, however this machine is spelt: %j', async (host) => {
    expect(await ask(`http://${host}:PORT/`)).toBe('address');
    expect(await ask(`https://${host}:PORT/`)).toBe('address');
  });

  it.each(localNames)('is refused by its name, without asking the resolver: %j', async (host) => {
    const resolve = (): never => expect.unreachable();
    expect(await ask(`http://${host}:PORT/`, { resolve })).toBe('host');
  });

  it.each([...specialAddresses, ...metadataAddresses])(
    'is refused in a URL and as the answer for a name: %s',
    async (address) => {
      expect(await ask(`http://${hostIn(address)}:PORT/`)).toBe('address');
      expect(await ask('http://public.example:PORT/', { resolve: async () => [address] })).toBe('address');
    },
  );

  it.each(metadataAddresses)('is refused where a range round it is opened, as metadata are: %s', async (address) => {
    const allowAddresses = ['0.0.0.0/0', 'fc00::/7', '::ffff:0:0/96'];
    const seen = await ask(`http://${hostIn(address)}:PORT/`, { allowAddresses });
    expect(seen).toBe('address');
  });

  it.each(hostileAnswers.map((answer) => [answer]))('is refused among what a resolver answers: %j', async (answer) => {
    const kind = await ask('http://public.example:PORT/', { resolve: async () => answer });
    expect(kind).toBe(answer.length === 0 ? 'unresolved' : 'address');
  });

  it.each(otherUrls)('is refused whatever the URL: %j', async (url, kind) => {
    expect(await ask(url)).toBe(kind);
  });

  it('is refused in any spelling of any private IPv4 address', async () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const first = fc.oneof(
      fc.constantFrom([10], [127], [0], [192, 168], [169, 254], [198, 18], [203, 0, 113], [224], [255]),
      fc.integer({ min: 16, max: 31 }).map((second) => [172, second]),
      fc.integer({ min: 64, max: 127 }).map((second) => [100, second]),
    );
    const address = fc
      .tuple(first, fc.array(octet, { minLength: 3, maxLength: 3 }))
      .map(([begin, rest]) => [...begin, ...rest].slice(0, 4));
    const property = fc.asyncProperty(address, fc.infiniteStream(fc.nat()), async (octets, choices) => {
      const pick = <Value>(list: readonly Value[]): Value => list[(choices.next().value ?? 0) % list.length]!;
      expect(await ask(`http://${spell(octets, pick)}:PORT/`)).toBe('address');
    });
    await fc.assert(property, { seed, numRuns: 1000 });
  });

  it('is refused in any spelling of any IPv6 address that is not given out for the internet', async () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    const first = fc.oneof(
      group.filter((value) => value < 0x2000 || value > 0x3fff),
      fc.constantFrom(0x2002, 0xfd00, 0xfe80, 0xff02, 0x64, 0),
    );
    const property = fc.asyncProperty(
      first,
      fc.array(fc.oneof(fc.constant(0), group), { minLength: 7, maxLength: 7 }),
      fc.boolean(),
      async (head, tail, upper) => {
        const groups = [head, ...tail].map((value) => value.toString(16));
        const full = groups.join(':');
        const short = full.replace(/(^|:)0(:0)+(:|$)/, '::');
        for (const address of new Set([full, short, groups.map((value) => value.padStart(4, '0')).join(':')])) {
          expect(await ask(`http://[${upper ? address.toUpperCase() : address}]:PORT/`)).toBe('address');
        }
      },
    );
    await fc.assert(property, { seed, numRuns: 700 });
  });

  it('is refused wherever another library sees a special range', async () => {
    const special = fc
      .constantFrom(...specialAddresses, ...metadataAddresses)
      .map((address) => ipaddr.parse(address).toByteArray());
    const nearby = fc
      .tuple(special, fc.nat(), fc.nat())
      .map(([bytes, at, by]) => bytes.with(at % bytes.length, by % 256));
    const bytes = fc.oneof(
      nearby,
      ...[4, 16].map((length) => fc.array(fc.nat(255), { minLength: length, maxLength: length })),
    );
    const property = fc.asyncProperty(bytes, async (drawn) => {
      const address = ipaddr.fromByteArray(drawn);
      if (address.range() !== 'unicast')
        expect(await ask(`http://${hostIn(address.toString())}:PORT/`)).toBe('address');
    });
    await fc.assert(property, { seed, numRuns: 3000 });
  });
});

/** An IPv4 address as browsers take it: 1 to 4 numbers, each decimal, octal or hexadecimal, or inside an IPv6 address. */
function spell(octets: readonly number[], pick: <Value>(list: readonly Value[]) => Value): string {
  const parts = pick([1, 2, 3, 4]);
  const last = octets.slice(parts - 1).reduce((sum, octet) => sum * 256 + octet, 0);
  const numbers = [...octets.slice(0, parts - 1), last];
  const written = numbers.map((number) =>
    pick([
      `${number}`,
      `0x${number.toString(16)}`,
      `0X${number.toString(16).toUpperCase()}`,
      `0${number.toString(8)}`,
      `000${number.toString(8)}`,
    ]),
  );
  const disguise = pick([
    (text: string) => text,
    (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    (text: string) => text.replace(/[0-9]/g, (digit) => `%3${digit}`),
  ]);
  const plain = written.map(disguise).join(pick(['.', '。', '．', '｡', '%2e'])) + pick(['', '', '.']);
  const high = ((octets[0] ?? 0) * 256 + (octets[1] ?? 0)).toString(16);
  const low = ((octets[2] ?? 0) * 256 + (octets[3] ?? 0)).toString(16);
  const prefix = pick(['::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::', '2001::', '2002::']);
  return pick([
    plain,
    plain,
    plain,
    `[${prefix}${octets.join('.')}]`,
    `[${prefix}${high}:${low}]`,
    `[2002:${high}:${low}::1]`,
  ]);
}
