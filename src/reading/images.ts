import type { Node } from './nodes.ts';
import { placeOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Reports a picture, which pages do not hold. */
export const reportImage = (file: TextFile, node: Node, address: string, report: Report): void =>
  report({
    rule: 'image-in-content',
    at: placeOf(file, node),
    what: `The image "${quoted(address)}" cannot be shown.`,
    why: 'Pages hold text and drawn diagrams; pictures are not part of the site.',
    fix: 'Describe it in words, or draw it as a mermaid fence.',
  });
