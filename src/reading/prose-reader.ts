import type { Citing, Drawing, Heading, Mention, Sentence, Stretch } from '#graph/prose.ts';
import { inLatin } from '#schema/one-script.ts';
import { AddressesApart } from './addresses-apart.ts';
import { reportBraces, reportCodeLine } from './code-faults.ts';
import { isComment } from './comments.ts';
import { reportFenceMarks } from './fence-marks.ts';
import { readFence } from './fence.ts';
import { headingFaults } from './headings.ts';
import { reportImage } from './images.ts';
import { reportUnseenLink } from './link-faults.ts';
import { linkTarget } from './links.ts';
import { isOneLine, reportInlineFold, reportLoneCitation, reportTextInCitation } from './lone-tags.ts';
import { mixedId } from './mixed-id.ts';
import { reportLateStart, reportNearBlock } from './near-blocks.ts';
import { attributeOf, childrenOf, type Node } from './nodes.ts';
import { reportNotSpoken, reportUnlikelyMark } from './not-spoken.ts';
import { extentOf, placeIn, placeOf } from './place.ts';
import type { Report } from './report.ts';
import { Run } from './run.ts';
import { reportLostCells } from './table-cells.ts';
import { claimsOf, soundTag } from './tags.ts';
import type { TextFile } from './text-file.ts';

/** Tags that stand around whole blocks. */
const AROUND_BLOCKS: ReadonlySet<string> = new Set(['Folded', 'Uncited']);

/** Reads the tree of a page: takes down what its prose holds, and reports what cannot stand. */
export class ProseReader {
  readonly prose = {
    headings: [] as Heading[],
    mentions: [] as Mention[],
    citings: [] as Citing[],
    drawings: [] as Drawing[],
    sentences: [] as Sentence[],
    stretches: [] as Stretch[],
  };
  readonly #file: TextFile;
  readonly #report: Report;
  readonly #addresses: AddressesApart;
  /** Where braces begin that belong to a construct which is reported already. */
  readonly #attributes = new Set<number>();
  /** Whether the paragraph that is read was to be something else, so that its marks are no faults of their own. */
  #isTold = false;

  constructor(file: TextFile, tree: Node, report: Report) {
    this.#file = file;
    this.#report = report;
    this.#addresses = new AddressesApart(file, tree, report);
  }

  read(tree: Node): void {
    this.blocks(childrenOf(tree), undefined, 1);
    this.#addresses.reportUnused();
  }

  /**
   * @param excuse - Why nothing in these blocks needs a citation, in the author's words.
   * @param margin - Column at which they begin.
   */
  blocks(nodes: readonly Node[], excuse?: string, margin = nodes[0]?.position?.start.column ?? 1): void {
    for (const node of nodes) this.#block(node, excuse, margin);
  }

  #block(node: Node, excuse: string | undefined, margin: number): void {
    switch (node.type) {
      case 'paragraph':
        this.#isTold = reportNearBlock(this.#file, node, margin, this.#report);
        this.#keep([this.#run(childrenOf(node), excuse)]);
        this.#isTold = false;
        return;
      case 'table':
        reportLostCells(this.#file, node, this.#report);
        this.#bound(() => this.blocks(childrenOf(node).slice(0, 1), excuse));
        return this.blocks(childrenOf(node).slice(1), excuse);
      case 'blockquote':
        return this.#bound(() => this.blocks(childrenOf(node), excuse));
      case 'tableRow':
        return this.#keep(childrenOf(node).map((cell) => this.#run(childrenOf(cell), excuse)));
      case 'list':
        reportLateStart(this.#file, node, this.#report);
        return this.blocks(childrenOf(node), excuse);
      case 'heading':
        return this.#heading(node);
      case 'code':
        reportFenceMarks(this.#file, node, this.#report);
        if (node.lang === 'mermaid')
          this.prose.drawings.push(readFence(this.#file, node, this.prose.drawings, this.#report));
        return;
      case 'mdxJsxFlowElement':
        reportLoneCitation(this.#file, node, this.#report);
        if (!AROUND_BLOCKS.has(node.name ?? '') || isOneLine(node)) return this.#keep([this.#run([node], excuse)]);
        if (soundTag(this.#file, node, this.#report)) this.blocks(childrenOf(node), excuseOf(node) ?? excuse);
        return;
      case 'mdxFlowExpression':
        return this.#braces(node);
      case 'mdxjsEsm':
        return reportCodeLine(this.#file, node, this.#report);
      case 'thematicBreak':
        return void reportNearBlock(this.#file, node, margin, this.#report);
      case 'definition':
        return;
      default:
        return this.blocks(childrenOf(node), excuse);
    }
  }

  /** Reads what is no place for a link: the head of a table, and what is quoted. */
  #bound(read: () => void): void {
    const { length } = this.prose.stretches;
    read();
    this.prose.stretches.length = length;
  }

  /** Takes down what runs hold. The cells of a row are handed over together: a citation in one speaks for all. */
  #keep(runs: readonly Run[]): void {
    const read = runs.map((run) => run.parts());
    const ofRow = read.flatMap(({ citings }) => citings.map(({ claim }) => claim));
    for (const { sentences, mentions, citings } of read) {
      for (const sentence of sentences)
        this.prose.sentences.push(runs.length > 1 ? { ...sentence, claims: ofRow } : sentence);
      for (const mention of mentions) this.prose.mentions.push(mention);
      for (const citing of citings) this.prose.citings.push(citing);
    }
    for (const run of runs) for (const stretch of run.stretches) this.prose.stretches.push(stretch);
  }

  #run(nodes: readonly Node[], excuse?: string): Run {
    const run = new Run(this.#file);
    for (const node of nodes) this.#inline(node, run);
    if (excuse !== undefined) run.excuse(0, excuse);
    return run;
  }

  #inline(node: Node, run: Run): void {
    reportUnlikelyMark(this.#file, node, this.#report);
    switch (node.type) {
      case 'text':
        if (!this.#isTold) for (const end of reportNotSpoken(this.#file, node, this.#report)) this.#attributes.add(end);
        return run.addText(node);
      case 'inlineCode':
        run.addText(node);
        return run.addSign(run.text.length - (node.value ?? '').length);
      case 'break':
        return run.addText(node, ' ');
      case 'link':
      case 'linkReference':
        return this.#link(node, run);
      case 'image':
      case 'imageReference':
        return reportImage(this.#file, node, (node.url ?? this.#addresses.of(node)?.url) || '', this.#report);
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        return this.#braces(node);
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return this.#tag(node, run);
    }
    for (const child of childrenOf(node)) this.#inline(child, run);
  }

  #tag(node: Node, run: Run): void {
    if (!soundTag(this.#file, node, this.#report)) return;
    reportInlineFold(this.#file, node, this.#report);
    if (node.name === 'Cite')
      for (const claim of claimsOf(node)) {
        const at = placeIn(this.#file, node, claim);
        const mixed = mixedId(claim);
        if (mixed) this.#report({ ...mixed, at });
        run.addCiting(mixed ? inLatin(claim) : claim, at);
      }
    reportTextInCitation(this.#file, node, this.#report);
    const from = run.text.length;
    for (const child of childrenOf(node)) this.#inline(child, run);
    const why = excuseOf(node);
    if (why !== undefined) run.excuse(from, why);
  }

  #link(node: Node, run: Run): void {
    const from = run.text.length;
    const written = node.type === 'link' ? node : this.#addresses.of(node);
    if (written) {
      const at = placeIn(this.#file, written, written.url ?? '');
      const target = linkTarget(this.#file.file, written.url ?? '', at, this.#report);
      if (target) run.addMention(target, at);
    }
    // The signs of an address that is shown as it is are no marks.
    const [only, ...more] = childrenOf(node);
    const isBare = only?.type === 'text' && more.length === 0 && written?.url?.endsWith(only.value ?? '');
    if (isBare) run.addText(only);
    else for (const child of childrenOf(node)) this.#inline(child, run);
    run.bind(from);
    const words = run.text.slice(from);
    if (isBare) run.addSign(from);
    reportUnseenLink(this.#file, node, written, words, this.#report);
  }

  #heading(node: Node): void {
    const run = this.#run(childrenOf(node));
    const { mentions, citings } = run.parts();
    for (const mention of mentions) this.prose.mentions.push(mention);
    for (const citing of citings) this.prose.citings.push(citing);
    const heading = {
      depth: node.depth === 3 ? 3 : 2,
      id: node.data?.hProperties?.id ?? '',
      text: run.text.trim().replace(/\s+/g, ' '),
      at: placeOf(this.#file, node),
    } as const;
    for (const issue of headingFaults(this.#file, node, heading, this.prose.headings)) this.#report(issue);
    if (heading.text !== '') this.prose.headings.push(heading);
  }

  #braces(node: Node): void {
    if (isComment(node.value ?? '') || this.#attributes.has(extentOf(this.#file, node).start)) return;
    reportBraces(this.#file, node, this.#report);
  }
}

/** Why nothing in a tag needs a citation; one that does not say it is told of, and what stands in it is not. */
const excuseOf = (node: Node) => (node.name === 'Uncited' ? (attributeOf(node, 'why') ?? '') : undefined);
