import type { Node } from './nodes.ts';
import { placeOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Reports a line that imports or exports. */
export function reportCodeLine(file: TextFile, node: Node, report: Report): void {
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
