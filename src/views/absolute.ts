/**
 * Addresses of the site in full, as far as a build knows the host.
 *
 * @param origin - Where the site is published; without it an address stays as it is, from the top of the host.
 */
export const absoluteUnder =
  (origin: URL | undefined) =>
  (address: string): string =>
    origin ? new URL(address, origin).href : address;

export type Absolute = ReturnType<typeof absoluteUnder>;
