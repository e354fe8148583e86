const OFFSET = 0x6c62272e07bb014262b821756295c58dn;
const PRIME = 0x0000000001000000000000000000013bn;

/**
 * A name as a UUID: the same for the same name, whatever the host and the machine.
 *
 * @see RFC 9562, 5.8, for version 8, whose bits may come from any hash; and Fowler, Noll and Vo for that of 128 bits.
 */
export function uuidOf(name: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(name)) hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * PRIME);
  const hex = hash.toString(16).padStart(32, '0');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
