import type { Fault } from './fault.js';
import { drip } from './raw-http.js';

/** Nobody listens at a port this low, and no server that is started meanwhile is given it. */
const closedOrigin = 'http://127.0.0.1:2';

const onlyOne =
  'The wire speaks HTTP/1.1 alone and offers nothing else in its handshake, so no host can answer in HTTP/2.';

type Plain = Omit<Fault, 'group' | 'isFormless'>;

const plain: readonly Plain[] = [
  {
    id: 'connection:refused',
    what: 'nobody listens at the host’s port',
    strike: { where: 'address', url: closedOrigin },
    must: ['HOST transient'],
    isLasting: true,
    at: 'call',
  },
  {
    id: 'connection:name-not-found',
    what: 'there is no host of this name',
    // A name with an empty label is refused by the resolver itself, so no network is asked.
    strike: { where: 'address', url: 'http://no-such-host..invalid' },
    must: ['HOST bad-request'],
    isLasting: true,
    at: 'call',
  },
  {
    id: 'connection:certificate-wrong',
    what: 'nobody vouches for the host’s certificate',
    strike: { where: 'handshake', isSilent: false },
    must: ['HOST bad-request'],
    isLasting: true,
    at: 'call',
  },
  {
    id: 'connection:handshake-hangs',
    what: 'the host takes the connection and never answers its handshake',
    strike: { where: 'handshake', isSilent: true },
    must: ['STREAM stalled'],
    isLasting: true,
    at: 'call',
    isSlow: true,
  },
  {
    id: 'connection:no-headers',
    what: 'the host takes the request and says nothing',
    strike: { where: 'request', play: () => undefined },
    must: ['STREAM stalled'],
    isSlow: true,
  },
  {
    id: 'connection:headers-dripped',
    what: 'headers come a byte at a time, for ever',
    strike: {
      where: 'request',
      play: ({ socket }) => {
        const said = 'HTTP/1.1 200 OK\r\nx-slow: yes ';
        drip(socket, (count) => said[count] ?? 'y');
      },
    },
    must: ['STREAM stalled'],
    isSlow: true,
  },
  {
    id: 'connection:reset-before-headers',
    what: 'the connection is reset when the request is there',
    strike: { where: 'request', play: ({ socket }) => void socket.resetAndDestroy() },
    must: ['HOST transient'],
  },
  {
    id: 'connection:reset-in-headers',
    what: 'the connection is reset in the middle of the headers',
    strike: {
      where: 'request',
      play: ({ socket }) => void socket.write('HTTP/1.1 200 OK\r\ncontent-le', () => socket.resetAndDestroy()),
    },
    must: ['HOST transient'],
  },
  {
    id: 'connection:dead-on-reuse',
    what: 'a connection that was kept is dead when it is used again',
    strike: {
      where: 'request',
      play: ({ socket, isReused, spare }) => (isReused ? void socket.resetAndDestroy() : spare()),
    },
    must: ['answer'],
    at: 'answer',
    needs: 'connections that are kept for the next request',
  },
  ...(
    [
      ['h2-goaway', 'an HTTP/2 host says GOAWAY while the request is under way'],
      ['h2-refused-stream', 'an HTTP/2 host refuses the stream of the request'],
      ['h2-late-data', 'an HTTP/2 host goes on sending after the request was cancelled'],
    ] as const
  ).map(([name, what]): Plain => ({
    id: `connection:${name}`,
    what,
    strike: { where: 'request', play: () => undefined },
    must: [],
    skip: onlyOne,
  })),
];

/** What goes wrong before an answer begins. */
export const connectionFaults: readonly Fault[] = plain.map((fault) => ({
  ...fault,
  group: 'connection',
  isFormless: true,
}));
