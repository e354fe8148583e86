import { apacheConf } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { EXAMPLE } from './host.ts';
import { nginxConf } from './nginx.ts';
import { objectStoreFiles } from './object-store.ts';

/** What `hosting/` holds for each kind of host, by the path there. All of it follows from the same rules. */
export const hostingFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['nginx.conf', nginxConf(EXAMPLE)],
    ['Caddyfile', caddyfile(EXAMPLE)],
    ['apache.conf', apacheConf(EXAMPLE)],
    ...[...objectStoreFiles()].map(([name, text]) => [`object-store/${name}`, text] as const),
  ]);
