import { addressOf, type Address } from '#graph/published.ts';
import type { Issue } from '#issues/issue.ts';
import type { Entry } from '#schema/entry.ts';
import type { TextFile } from './text-file.ts';

/** The addresses of `published.txt`, one a line; what follows a number sign and a space is for people. */
export function readPublished({ file, text }: TextFile): { addresses: Entry<Address>[]; issues: Issue[] } {
  const addresses: Entry<Address>[] = [];
  const issues: Issue[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('# ')) continue;
    const at = { file, line: index + 1, column: 1 };
    const value = addressOf(line);
    if (value) addresses.push({ id: line, value, file, at: () => at });
    else
      issues.push({
        rule: 'lock-form',
        at,
        what: `The line "${line.slice(0, 80)}" is no address.`,
        why: 'Each line is the way to a page below the folder of the site, a slash at its end, and a spot on it.',
        fix: 'Take the line back as it was: npm run publish:lock writes this file, and nobody needs to.',
      });
  }
  return { addresses, issues };
}
