import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from '#serving/content-policy.ts';
import { noticesText } from './notices.ts';

/**
 * Writes what stands beside the pages: the notices that licences ask for, headers for Netlify and Cloudflare Pages,
 * and the file that keeps GitHub Pages from leaving out folders that begin with an underscore.
 */
export function writeHostFiles(folder: string, base: string): void {
  writeFileSync(join(folder, 'notices.txt'), noticesText());
  writeFileSync(join(folder, '.nojekyll'), '');
  writeFileSync(
    join(folder, '_headers'),
    [
      '/*',
      ...Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
      `${base}_astro/*`,
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
    ].join('\n'),
  );
}
