import type { Node } from './nodes.ts';
import { placeOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/**
 * Reports what a reader would not see of a link.
 *
 * @param written - Where its address stands; nothing where it stands nowhere.
 * @param words - What is shown of it.
 */
export function reportUnseenLink(
  file: TextFile,
  node: Node,
  written: Node | undefined,
  words: string,
  report: Report,
): void {
  if (written?.title)
    report({
      rule: 'link-form',
      at: placeOf(file, written),
      what: `The link has a title: "${quoted(written.title)}".`,
      why: 'Only who has a mouse would see it.',
      fix: 'Delete it, and say in the text what it says.',
    });
  if (words.trim() === '')
    report({
      rule: 'link-without-text',
      at: placeOf(file, node),
      what: 'The link has no words.',
      why: 'A reader sees nothing to follow, and a screen reader says nothing.',
      fix: 'Write between its square brackets what it leads to, or delete it.',
    });
}
