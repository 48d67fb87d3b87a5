import { BlockList, isIP } from 'node:net';

/** A list of addresses and ranges such as `10.0.0.0/8`, asked by {@link isListed}. */
export function listAddresses(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', prefix] = range.split('/');
    const bits = isIP(address) === 4 ? 32 : 128;
    list.addSubnet(address, prefix === undefined ? bits : Number(prefix), bits === 32 ? 'ipv4' : 'ipv6');
  }
  return list;
}

/** Whether this is an address or a range of addresses, in the usual notation. */
export function isRange(written: string): boolean {
  const [, address = '', prefix = '0'] = /^([^/%]+)(?:\/(\d{1,3}))?$/.exec(written) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(prefix) <= (version === 4 ? 32 : 128);
}

/** Whether an address is on a list; an IPv4 range holds the same addresses written as IPv6 too. */
export function isListed(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');
}
