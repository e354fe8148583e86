import type { Node } from './nodes.ts';
import { placeOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Reports a picture, which pages do not hold, and that it has no words, if it has none. */
export function reportImage(file: TextFile, node: Node, report: Report): void {
  const at = placeOf(file, node);
  if (!node.alt?.trim())
    report({
      rule: 'image-without-alt',
      at,
      what: 'The image has no alternative text.',
      why: 'Readers who do not see the image are told what it shows.',
      fix: 'Write it in the square brackets.',
    });
  report({
    rule: 'image-in-content',
    at,
    what: `The image "${quoted(node.url ?? '')}" cannot be shown.`,
    why: 'Pages hold text and drawn diagrams; pictures are not part of the site.',
    fix: 'Describe it in words, or draw it as a mermaid fence.',
  });
}
