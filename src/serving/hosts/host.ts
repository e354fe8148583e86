import { FRAMED } from '../content-policy.ts';
import { HASHED } from '../caching.ts';

/** Where a site lies on a host. */
export interface Host {
  /** Folder of the host's files; under a base path the site lies in the folder of that name in it. */
  readonly root: string;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
}

/** Where the examples in `hosting/` put a site. */
export const EXAMPLE: Host = { root: '/var/www/site', base: '/' };

/**
 * Files that are for hosts and no reader, as an expression for a path: hidden ones but for /.well-known/, rules for
 * hosts, packed ones.
 */
export const NOT_FOR_READERS = String.raw`/\.(?:[^w]|w[^e])|/(?:_headers|_redirects|redirects\.\w+)$|\.(?:br|gz)$`;

export const framedPaths = ({ base }: Host) => `^${literal(base + FRAMED)}`;

export const hashedPaths = ({ base }: Host) => `^${literal(base + HASHED)}`;

const literal = (path: string) => path.replaceAll(/[.+()[\]]/g, String.raw`\$&`);
