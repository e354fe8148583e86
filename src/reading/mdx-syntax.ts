import type { Position } from '#issues/issue.ts';
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
    return report(
      'mdx-syntax',
      { file, line: 1, column: 1 },
      'The page is nested too deeply to be read.',
      'From here on it is not clear what is text and what is a tag.',
      'Look for a long row of tags or of > signs.',
    );
  if (!(error instanceof Error) || !/^\d+:\d+: /.test(error.message)) throw error;
  const message = error.message;
  const [, line = '1', column = '1', says = message] =
    /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[-\w:]*\))?$/.exec(message) ?? [];
  const at: Position = { file, line: Number(line), column: Number(column) };
  const fault = (what: string, why: string, fix: string, where = at) => report('mdx-syntax', where, what, why, fix);
  const open = /^Expected a closing tag for `<?([^`>]*)>?`(?: \((\d+):(\d+)\))?/.exec(says);
  if (open) {
    const name = open[1] ?? '';
    const where = open[2] ? { file, line: Number(open[2]), column: Number(open[3]) } : at;
    if (/^[a-z]/.test(name)) return refuseHtml(name, where, report);
    return fault(
      `The tag <${name}> is opened and never closed.`,
      'A tag that stays open would swallow the rest of the page.',
      `Close it with </${name}>, or end the tag with />.`,
      where,
    );
  }
  if (/closing brace/.test(says))
    return fault(
      'A brace { is opened and never closed.',
      CODE,
      'Delete the brace, or write it as \\{ where it is meant as a sign.',
    );
  if (/Could not parse expression/.test(says))
    return fault(
      'The braces hold something that cannot be read.',
      CODE,
      'Delete them, or write \\{ and \\} where they are meant as signs. The id of a heading is written {#short-id} at its end.',
    );
  if (/create a comment/.test(says))
    return fault('This is an HTML comment.', 'Comments of HTML cannot stand in a page.', 'Delete it.');
  fault(
    `The page cannot be read here: ${says.replace(/\s*\(note:[^]*$/, '').replace(/\.$/, '')}.`,
    'From here on it is not clear what is text and what is a tag.',
    'Look at the signs <, > and { on this line; write \\< or \\{ where they are meant as signs.',
  );
}
