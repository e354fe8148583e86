import type { Position, Words } from '#issues/issue.ts';
import { quoted, type Report } from './report.ts';
import { refuseHtml } from './tags.ts';
import { offsetAt, positionAt, type TextFile } from './text-file.ts';

const CODE = 'Braces hold code, and content is data; nothing in it is run.';

/**
 * Reports why a page cannot be read at all.
 *
 * @param error - What Sätteri threw. Its message begins with line and column and ends with a name in brackets.
 */
export function reportSyntax(source: TextFile, error: unknown, report: Report): void {
  const { file } = source;
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
  if (/Could not parse expression/.test(says)) {
    const brace = source.text.lastIndexOf('{', offsetAt(source, at.line, at.column));
    if (/^\{#[^{}\n]*\}/.test(source.text.slice(brace)))
      return fault(idAstray(source.text, brace), positionAt(source, brace));
    return fault({
      what: 'The braces hold something that cannot be read.',
      why: CODE,
      fix: 'Delete them, or write \\{ and \\} where they are meant as signs. The id of a heading is written {#short-id} at its end.',
    });
  }
  if (/create a comment/.test(says))
    return fault({
      what: 'This is an HTML comment.',
      why: 'Comments of HTML cannot stand in a page.',
      fix: 'Write {/* in place of <!--, and */} in place of -->; nothing of it reaches the site.',
    });
  const from = offsetAt(source, at.line, at.column);
  const address = /^<((?:https?:\/\/|mailto:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/i.exec(source.text.slice(from))?.[1];
  if (address)
    return fault({
      what: `"<${quoted(address)}>" is an address between angle brackets.`,
      why: 'Angle brackets hold tags.',
      fix: /^[^:/]+@/.test(address)
        ? `Link to a page on which it stands, or write it between backticks: \`${quoted(address)}\`.`
        : `Write [words](${quoted(address)}), or the address without the brackets.`,
    });
  fault(unread(source.text.slice(from)));
}

/** What is wrong with the id of a heading that stands where none is read. */
function idAstray(text: string, brace: number): Words {
  const start = text.lastIndexOf('\n', brace) + 1;
  const line = text.slice(start, text.indexOf('\n', brace) < 0 ? undefined : text.indexOf('\n', brace));
  const [id = ''] = /^\{[^}]*\}/.exec(text.slice(brace)) ?? [];
  const [, marks, words = ''] = /^[\s>]*(#+)(.*)$/.exec(line.replace(id, '')) ?? [];
  return {
    what: `The id ${quoted(id)} stands where none is read.`,
    why: 'The id of a heading stands at its end; elsewhere braces would hold code.',
    fix: marks
      ? `Write ${marks} ${quoted(words.replace(/#+\s*$/, '').trim())} ${quoted(id)}.`
      : `Write it at the end of a heading, ## Words ${quoted(id)}, or delete it.`,
  };
}

/** What is wrong with a sign that the parser took for the beginning of a tag, without a word of the parser. */
function unread(from: string): Words {
  const line = quoted(from.slice(0, Math.max(from.search(/\n|$/), 1)).slice(0, 40));
  const [, closes, tag] = /^<(\/?)([A-Z][\w.-]*)/.exec(from) ?? [];
  if (closes)
    return {
      what: `The tag </${tag}> closes what was never opened.`,
      why: 'What stands between a tag and its end must be clear.',
      fix: `Delete it, or write <${tag} …> where it begins, on a line of its own if the end stands on one.`,
    };
  if (tag)
    return {
      what: `The tag <${tag}> is not written out: "${line}".`,
      why: 'A field of a tag is a name, = and a text in quotation marks.',
      fix: `Write it like ${tag === 'Cite' ? '<Cite claim="…" />' : `<${tag} why="…">`}.`,
    };
  return {
    what: `The page cannot be read from here: "${line}".`,
    why: 'The signs < and { begin a tag or a note, and what follows is neither.',
    fix: 'Write \\< or \\{ where the sign is meant as a sign; a field of a tag stands in quotation marks.',
  };
}
