import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packing } from '#publishing/pack-site.ts';
import { cacheFolder } from '#render/cache-folder.ts';
import { CACHING, HASHED } from '#serving/caching.ts';
import { FRAMED, headersByPlace } from '#serving/content-policy.ts';
import { isCompressible, mediaType } from '#serving/media-type.ts';
import { noticesText } from './notices.ts';

/** A page that has another address now, both from the top of the host. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Writes what stands beside the pages: the notices that licences ask for, headers and
 * redirects for Netlify and Cloudflare Pages, the same redirects for nginx, Caddy and Apache,
 * and the file that keeps GitHub Pages from leaving out folders that begin with an underscore.
 */
export function writeHostFiles(folder: string, base: string, moved: readonly Move[]): void {
  writeFileSync(join(folder, 'notices.txt'), noticesText());
  writeFileSync(join(folder, '.nojekyll'), '');
  writeFileSync(
    join(folder, '_headers'),
    [
      '/*',
      ...headersByPlace.map(({ name, usual }) => `  ${name}: ${usual}`),
      `${base}${FRAMED}*`,
      // What is said for all would hold as well, and the stricter of two values wins.
      ...headersByPlace.flatMap(({ name, framed }) => (framed ? [`  ! ${name}`, `  ${name}: ${framed}`] : [])),
      `${base}${HASHED}*`,
      `  Cache-Control: ${CACHING.hashed}`,
      '',
    ].join('\n'),
  );
  // A host that does not know these serves a page at the old address, which leads on by itself.
  const lines = (print: (move: Move) => string) => moved.map((move) => `${print(move)}\n`).join('');
  const write = (name: string, text: string) => text !== '' && writeFileSync(join(folder, name), text);
  write(
    '_redirects',
    lines(({ from, to }) => `${from} ${to} 301`),
  );
  write(
    'redirects.nginx',
    lines(({ from, to }) => `location = ${from} { return 301 ${to}${to.includes('?') ? '' : '$is_args$args'}; }`),
  );
  write(
    'redirects.caddy',
    lines(({ from, to }) => `redir ${from} ${to}${to.includes('?') ? '' : '?{query}'} permanent`),
  );
  write(
    'redirects.apache',
    lines(({ from, to }) => `RewriteRule "^${from.replaceAll('.', '\\.')}$" "${to}" [R=301,L,NE]`),
  );
}

/**
 * How the files of a site are packed: first of all what a first visit and a first search load, which are the pages at
 * the top and what they fetch.
 *
 * @param site - Folder of the site.
 */
export const packing = (site: string): Packing => ({
  cache: cacheFolder('packed', createHash('sha256').update(site).digest('hex').slice(0, 12)),
  isPacked: (file) => isCompressible(mediaType(file)),
  isOften: (file) => /^(?:pagefind\/.*|(?:[^/]+\/)?[^/]+\.(?:html|css|js)|icon\.svg)$/.test(file),
  isPage: (file) => file.endsWith('.html'),
});
