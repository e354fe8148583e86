/** Names in this folder hold a hash of what is in them. */
export const HASHED = '_astro/';

/** For how long a browser may keep a file without asking: for good under such a name, and else not at all. */
export const CACHING = { hashed: 'public, max-age=31536000, immutable', usual: 'no-cache' } as const;
