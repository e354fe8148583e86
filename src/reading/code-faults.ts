import type { Node } from './nodes.ts';
import { placeOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** How an import or an export goes on that is code, and no sentence. */
const IS_CODE =
  /^(?:import\s*(?:[\w$*{][^\n]*\bfrom\s*)?['"({]|export\s*(?:[{*]|(?:default|const|let|var|function|class|async)\b))/;

/** Reports a line that imports or exports. */
export function reportCodeLine(file: TextFile, node: Node, report: Report): void {
  const [word = ''] = /^\w+/.exec(node.value ?? '') ?? [];
  if (!IS_CODE.test(node.value ?? ''))
    return report({
      rule: 'code-in-content',
      at: placeOf(file, node),
      what: `This paragraph begins with the word "${word}": ${quoted(node.value ?? '')}`,
      why: `A paragraph that begins with "${word}" is read as code, and nothing of it would reach the site.`,
      fix: 'Begin it with another word, or with a capital letter.',
    });
  report({
    rule: 'code-in-content',
    at: placeOf(file, node),
    what: `This line is code: ${quoted(node.value ?? '')}`,
    why: 'Content is data; it imports and exports nothing.',
    fix: 'Delete it. The words that may stand as tags need no import.',
  });
}

/** Reports braces with something in them that is no note to authors. */
export function reportBraces(file: TextFile, node: Node, report: Report): void {
  report({
    rule: 'code-in-content',
    at: placeOf(file, node),
    what: `The braces hold code: {${quoted(node.value ?? '')}}.`,
    why: 'Content is data; nothing in it is run.',
    fix: 'Write the text itself. A brace that is meant as a sign is written \\{, a note to other authors {/* … */}.',
  });
}
