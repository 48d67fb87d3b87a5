import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPage, type FetchPageOptions, WebError } from '../src/index.js';
import { context, countDials, type Loopback, serve } from './loopback.js';

const seed = Number(process.env['TOOL_WEB_SEED'] ?? 20_261_122);

/** Where each of these would lead if it were let through: this machine, on the port of a server that counts. */
const loopbackSpellings = [
  '127.0.0.1',
  '127.0.0.1.',
  '127.1',
  '127.0.1',
  '2130706433',
  '017700000001',
  '0x7f000001',
  '0x7f.1',
  '0x7F.0x0.0x0.0x1',
  '0177.0.0.1',
  '00000177.0.0.01',
  '127.0x1',
  '１２７.０.０.１',
  '127。0。0。1',
  '①②⑦.0.0.1',
  '%31%32%37.0.0.1',
  '127.0.0.1\t',
  '12\n7.0.0.1',
  '0',
  '0.0.0.0',
  '0x0',
  '127.255.255.254',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:7f00:1]',
  '[::127.0.0.1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b:1::127.0.0.1]',
  '[64:ff9b:1:7f00:0:100::]',
  '[2002:7f00:1::]',
  '[2002:7f00:0001::1]',
  '[2001:0:7f00:1::80ff:fffe]',
];

const localNames = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'ⓛocalhost',
  'ｌｏｃａｌｈｏｓｔ',
  'local\u00adhost',
  'l\u200bocalhost',
  '%6c%6f%63alhost',
  'a.localhost',
  'localhost.localdomain',
  'printer.local',
  'metadata.google.internal',
  'METADATA.google.internal.',
  'instance-data.ec2.internal',
  'router.home.arpa',
  'intranet',
  'metadata',
];

const specialAddresses = [
  ...['0.0.0.1', '0.255.255.255', '10.0.0.0', '10.255.255.255', '100.64.0.0', '100.127.255.255', '127.0.0.0'],
  ...['169.254.0.1', '169.254.255.255', '172.16.0.0', '172.31.255.255', '192.0.0.8', '192.0.0.170', '192.0.2.1'],
  ...['192.31.196.1', '192.52.193.1', '192.88.99.1', '192.168.0.0', '192.168.255.255', '192.175.48.1', '198.18.0.0'],
  ...['198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ...[
    '::',
    '::2',
    '::ffff:8.8.8.8',
    '::8.8.8.8',
    '::ffff:0:8.8.8.8',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1::1',
    '100::1',
    '100:0:0:1::1',
  ],
  ...['2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001:2::1', '2001:3::1', '2001:4:112::1', '2001:10::1'],
  ...[
    '2001:20::1',
    '2001:30::1',
    '2001:1ff:ffff::1',
    '2001:db8::1',
    '2002::1',
    '2002:808:808::1',
    '2620:4f:8000::1',
    '3fff::1',
    '3fff:fff::1',
  ],
  ...[
    '4000::1',
    '5f00::1',
    'fc00::1',
    'fd12:3456:789a::1',
    'fdff::1',
    'fe80::1',
    'febf::1',
    'fec0::1',
    'ff02::1',
    'ff0e::1',
  ],
];

const metadataAddresses = [
  ...['169.254.169.254', '169.254.170.2', '169.254.170.23', '169.254.0.23', '169.254.42.42', '168.63.129.16'],
  ...[
    '192.0.0.192',
    '100.100.100.200',
    'fd00:ec2::254',
    'fd00:ec2::23',
    'fd20:ce::254',
    'fd00:42::42',
    '::ffff:169.254.169.254',
  ],
  ...['::ffff:a83f:8110', '64:ff9b::a9fe:a9fe', '2002:a9fe:a9fe::'],
];

/** What a resolver may answer besides public addresses. */
const hostileAnswers: readonly (readonly string[])[] = [
  ['127.0.0.1'],
  ['10.0.0.1', '93.184.215.14'],
  ['93.184.215.14', '10.0.0.1'],
  ['2606:4700::1111', '::1'],
  ['93.184.215.14', '::ffff:127.0.0.1'],
  ['fe80::1%lo'],
  ['2606:4700::1111%lo'],
  ['127.1'],
  ['0x7f000001'],
  ['2130706433'],
  [' 127.0.0.1'],
  ['localhost'],
  ['[::1]'],
  [''],
  [],
];

const otherUrls: readonly (readonly [url: string, kind: WebError['kind']])[] = [
  ['file:///etc/passwd', 'scheme'],
  ['ftp://127.0.0.1:PORT/', 'scheme'],
  ['gopher://127.0.0.1:PORT/_GET', 'scheme'],
  ['data:text/html,hello', 'scheme'],
  ['javascript:fetch("http://127.0.0.1:PORT")', 'scheme'],
  ['blob:http://127.0.0.1:PORT/1', 'scheme'],
  ['ws://127.0.0.1:PORT/', 'scheme'],
  ['wss://127.0.0.1:PORT/', 'scheme'],
  ['ldap://127.0.0.1:PORT/', 'scheme'],
  ['dict://127.0.0.1:PORT/', 'scheme'],
  ['unix:/var/run/docker.sock', 'scheme'],
  ['http+unix://%2Fvar%2Frun%2Fdocker.sock/', 'scheme'],
  ['view-source:http://127.0.0.1:PORT/', 'scheme'],
  ['jar:http://127.0.0.1:PORT/!/', 'scheme'],
  ['about:blank', 'scheme'],
  ['user:secret@127.0.0.1:PORT', 'scheme'],
  ['http://user:secret@93.184.215.14/', 'credentials'],
  ['http://user@93.184.215.14/', 'credentials'],
  ['http://:secret@93.184.215.14/', 'credentials'],
  ['http://93.184.215.14@127.0.0.1:PORT/', 'credentials'],
  ['http://example.com%23@127.0.0.1:PORT/', 'credentials'],
  ['http://93.184.215.14:22/', 'port'],
  ['http://93.184.215.14:6379/', 'port'],
  ['https://93.184.215.14:8443/', 'port'],
  ['http://93.184.215.14:0/', 'port'],
  ['http://93.184.215.14:443@127.0.0.1:PORT/', 'credentials'],
  ['http:127.0.0.1:PORT', 'address'],
  ['http:\\\\127.0.0.1:PORT\\', 'address'],
  ['http:///127.0.0.1:PORT/', 'address'],
  ['  http://127.0.0.1:PORT/  ', 'address'],
  ['ht\ntp://127.0.0.1:PORT/', 'address'],
  ['http://127.0.0.1:PORT\\@example.com/', 'address'],
  ['http://127.0.0.1:PORT#@example.com/', 'address'],
  ['http://127.0.0.1:PORT?@example.com/', 'address'],
  ['http://127.0.0.1:PORT/%2e%2e/%2F@example.com', 'address'],
  ['//127.0.0.1:PORT/', 'url'],
  ['127.0.0.1', 'url'],
  ['/etc/passwd', 'url'],
  ['', 'url'],
  ['http://', 'url'],
  ['http://[::1%25lo]:PORT/', 'url'],
  ['http://[fe80::1%lo]:PORT/', 'url'],
  ['http://256.1/', 'url'],
  ['http://127.0.0.0.1/', 'url'],
  ['http://127.0.0.1:99999/', 'url'],
  ['http://127.0.0.1..:PORT/', 'url'],
  ['http://.127.0.0.1:PORT/', 'url'],
  ['http://a..example.com/', 'url'],
  ['http://example.com../', 'url'],
  ['http://0x7f000001../', 'url'],
  ['http://exa mple.com/', 'url'],
  ['http://example.com\u0000.org/', 'url'],
  [`http://example.com/${'a'.repeat(5000)}`, 'url'],
];

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
