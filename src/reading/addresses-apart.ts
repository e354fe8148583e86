import { childrenOf, type Node } from './nodes.ts';
import { placeOf } from './place.ts';
import { quoted, type Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** The mark of a footnote in other dialects, which this one takes for a link: `[^1]`. */
const isNote = ({ identifier = '' }: Node) => identifier.startsWith('^');

/** Addresses that stand apart from the links that use them: `[leaf]: ./leaf.mdx`. */
export class AddressesApart {
  readonly #definitions = new Map<string, Node>();
  readonly #unused = new Set<Node>();
  readonly #file: TextFile;
  readonly #report: Report;

  constructor(file: TextFile, tree: Node, report: Report) {
    this.#file = file;
    this.#report = report;
    this.#gather(tree);
  }

  /** What a link refers to; nothing for a footnote, which is reported. */
  of(link: Node): Node | undefined {
    const found = this.#definitions.get(link.identifier ?? '');
    if (found) this.#unused.delete(found);
    if (!isNote(link)) return found;
    this.#report({
      rule: 'other-dialect',
      at: placeOf(this.#file, link),
      what: `"[${quoted(link.identifier ?? '')}]" is a footnote.`,
      why: 'Pages are written in CommonMark with tables, and a reader would see this as it is written.',
      fix: 'Put <Cite claim="…" /> after the words that it supports, or write the note into the text.',
    });
    return undefined;
  }

  /** Says which addresses no link has asked for. */
  reportUnused(): void {
    for (const node of this.#unused)
      this.#report({
        rule: 'unused-address',
        at: placeOf(this.#file, node),
        what: `No link is written [words][${quoted(node.identifier ?? '')}].`,
        why: 'An address that no link uses is lost without a word.',
        fix: /^(?:\/\/|#|comment)$/i.test(node.identifier ?? '')
          ? 'A note to other authors is written {/* … */}.'
          : 'Delete the line, or write such a link.',
      });
  }

  #gather(node: Node): void {
    if (node.type === 'definition' && node.identifier !== undefined) {
      const twin = this.#definitions.get(node.identifier);
      if (!twin) {
        this.#definitions.set(node.identifier, node);
        this.#unused.add(node);
      } else
        this.#report({
          rule: 'unused-address',
          at: placeOf(this.#file, node),
          what: `The address of [${quoted(node.identifier)}] stands twice on this page.`,
          why: 'Of two addresses the second would be lost without a word.',
          fix: 'Delete one of them, or give it another name.',
          also: [placeOf(this.#file, twin)],
        });
    }
    for (const child of childrenOf(node)) this.#gather(child);
  }
}
