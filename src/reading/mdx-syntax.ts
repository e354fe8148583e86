import { topOf, type Position, type Words } from '#issues/issue.ts';
import type { Report } from './report.ts';
import { refuseHtml } from './tags.ts';

const CODE = 'Braces hold code, and content is data; nothing in it is run.';

/**
 * Reports why a page cannot be read at all.
 *
 * @param error - What Sätteri threw. Its message begins with line and column and ends with a name in brackets.
 */
export function reportSyntax(file: string, error: unknown, report: Report): void {
  // Tags or quotations inside each other, thousands deep, are more than the stack can hold.
  if (error instanceof RangeError)
    return report({
      rule: 'mdx-syntax',
      at: topOf(file),
      what: 'The page is nested too deeply to be read.',
      why: 'From here on it is not clear what is text and what is a tag.',
      fix: 'Look for a long row of tags or of > signs.',
    });
  if (!(error instanceof Error) || !/^\d+:\d+: /.test(error.message)) throw error;
  const message = error.message;
  const [, line = '1', column = '1', says = message] =
    /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[-\w:]*\))?$/.exec(message) ?? [];
  const at: Position = { file, line: Number(line), column: Number(column) };
  const fault = (words: Words, where = at) => report({ rule: 'mdx-syntax', at: where, ...words });
  const open = /^Expected a closing tag for `<?([^`>]*)>?`(?: \((\d+):(\d+)\))?/.exec(says);
  if (open) {
    const name = open[1] ?? '';
    const where = open[2] ? { file, line: Number(open[2]), column: Number(open[3]) } : at;
    if (/^[a-z]/.test(name)) return refuseHtml(name, where, report);
    return fault(
      {
        what: `The tag <${name}> is opened and never closed.`,
        why: 'A tag that stays open would swallow the rest of the page.',
        fix: `Close it with </${name}>, or end the tag with />.`,
      },
      where,
    );
  }
  if (/closing brace/.test(says))
    return fault({
      what: 'A brace { is opened and never closed.',
      why: CODE,
      fix: 'Delete the brace, or write it as \\{ where it is meant as a sign.',
    });
  if (/Could not parse expression/.test(says))
    return fault({
      what: 'The braces hold something that cannot be read.',
      why: CODE,
      fix: 'Delete them, or write \\{ and \\} where they are meant as signs. The id of a heading is written {#short-id} at its end.',
    });
  if (/create a comment/.test(says))
    return fault({
      what: 'This is an HTML comment.',
      why: 'Comments of HTML cannot stand in a page.',
      fix: 'Delete it, from <!-- to -->.',
    });
  fault({
    what: `The page cannot be read here: ${says.replace(/\s*\(note:[^]*$/, '').replace(/\.$/, '')}.`,
    why: 'From here on it is not clear what is text and what is a tag.',
    fix: 'Look at the signs <, > and { on this line; write \\< or \\{ where they are meant as signs.',
  });
}
