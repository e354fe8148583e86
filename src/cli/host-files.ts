import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRAMED, framedHeaders, securityHeaders } from '#serving/content-policy.ts';
import { noticesText } from './notices.ts';

/** A page that has another address now, both from the top of the host. */
interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Writes what stands beside the pages: the notices that licences ask for, headers and
 * redirects for Netlify and Cloudflare Pages, the same redirects for nginx and Caddy,
 * and the file that keeps GitHub Pages from leaving out folders that begin with an underscore.
 */
export function writeHostFiles(folder: string, base: string, moved: readonly Move[]): void {
  writeFileSync(join(folder, 'notices.txt'), noticesText());
  writeFileSync(join(folder, '.nojekyll'), '');
  writeFileSync(
    join(folder, '_headers'),
    [
      '/*',
      ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
      `${base}${FRAMED}*`,
      // What is said for all would hold as well, and the stricter of two policies wins.
      '  ! Content-Security-Policy',
      `  Content-Security-Policy: ${framedHeaders['Content-Security-Policy']}`,
      `${base}_astro/*`,
      '  Cache-Control: public, max-age=31536000, immutable',
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
    lines(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }`),
  );
  write(
    'redirects.caddy',
    lines(({ from, to }) => `redir ${from} ${to}?{query} permanent`),
  );
}
