import { type BlockList, isIP } from 'node:net';
import { isListed, listAddresses } from './address-list.js';
import { globalUnicast, metadataAddresses, specialRanges } from './special-ranges.js';

const special = specialRanges.map(([range, what]) => ({ list: listAddresses([range]), what }));
const unicast = listAddresses([globalUnicast]);
const metadata = listAddresses(metadataAddresses);

/** The addresses beyond the public ones that a developer has opened. */
export interface OpenedAddresses {
  /** All of them, ranges and single ones. */
  readonly ranges: BlockList;
  /** The single ones: only by its own name is a metadata service opened. */
  readonly singles: BlockList;
}

/** Why an address may not be connected to; none where it may. */
export function judgeAddress(address: string, opened: OpenedAddresses): string | undefined {
  const version = isIP(address);
  if (version === 0) return 'no address';
  // A zone names an interface of this machine.
  if (address.includes('%')) return 'an address of one interface';
  if (isListed(opened.singles, address)) return undefined;
  if (isListed(metadata, address)) return "a cloud's metadata service";
  if (isListed(opened.ranges, address)) return undefined;
  const found = special.find(({ list }) => isListed(list, address));
  if (found) return found.what;
  return version === 6 && !isListed(unicast, address) ? 'outside the public IPv6 addresses' : undefined;
}
