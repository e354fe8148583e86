import { mdxToMdast, type Features } from 'satteri';
import type { Citing, Drawing, Heading, Mention, Prose, Sentence } from '#graph/prose.ts';
import type { Issue } from '#issues/issue.ts';
import { ID_PATTERN } from '#schema/ids.ts';
import { ANCHOR_PREFIX, PAGE_ANCHORS } from '#schema/reserved.ts';
import { isReadable } from './entangled.ts';
import { readFence } from './fence.ts';
import { linkTarget } from './links.ts';
import { reportSyntax } from './mdx-syntax.ts';
import { attributeOf, childrenOf, type Node } from './nodes.ts';
import { placeIn, placeOf } from './place.ts';
import { quoted, reportInto, type Report } from './report.ts';
import { Run } from './run.ts';
import { plainId } from './plain-id.ts';
import { soundTag } from './tags.ts';
import type { TextFile } from './text-file.ts';

/** The dialect of Markdown that authors write; the build renders with the same. */
export const DIALECT: Features = { gfm: { footnotes: false }, headingAttributes: true, smartPunctuation: true };

/** What the prose of a page holds, with every fault that shows without looking at other files. */
export interface ReadProse {
  readonly prose: Prose;
  readonly issues: readonly Issue[];
}

const NOTHING: Prose = { headings: [], mentions: [], citings: [], drawings: [], sentences: [] };

/**
 * Reads the Markdown of a page.
 *
 * @param start - Offset at which the prose begins, after the front matter.
 */
export function readProse(file: TextFile, start: number): ReadProse {
  const issues: Issue[] = [];
  const report = reportInto(issues);
  // The front matter is kept as blank space, so that every position is one of the file.
  const text = file.text.slice(0, start).replace(/[^\n]/g, ' ') + file.text.slice(start);
  if (!isReadable(file, start, report)) return { prose: NOTHING, issues };
  const reader = new ProseReader(file, report);
  try {
    const tree = mdxToMdast(text, { features: DIALECT }) as Node;
    reader.define(tree);
    reader.blocks(childrenOf(tree));
  } catch (error) {
    reportSyntax(file.file, error, report);
    return { prose: NOTHING, issues };
  }
  return { prose: reader.prose, issues };
}

class ProseReader {
  readonly prose = {
    headings: [] as Heading[],
    mentions: [] as Mention[],
    citings: [] as Citing[],
    drawings: [] as Drawing[],
    sentences: [] as Sentence[],
  };
  readonly #file: TextFile;
  readonly #report: Report;
  /** Addresses that stand apart from the links that use them. */
  readonly #definitions = new Map<string, Node>();

  constructor(file: TextFile, report: Report) {
    this.#file = file;
    this.#report = report;
  }

  define(node: Node): void {
    if (node.type === 'definition' && node.identifier !== undefined && !this.#definitions.has(node.identifier))
      this.#definitions.set(node.identifier, node);
    for (const child of childrenOf(node)) this.define(child);
  }

  /** @param excuse - Why nothing in these blocks needs a citation, in the author's words. */
  blocks(nodes: readonly Node[], excuse?: string): void {
    for (const node of nodes) this.#block(node, excuse);
  }

  #block(node: Node, excuse: string | undefined): void {
    switch (node.type) {
      case 'paragraph':
        return this.#keep([this.#run(childrenOf(node), excuse)]);
      case 'tableRow':
        return this.#keep(childrenOf(node).map((cell) => this.#run(childrenOf(cell), excuse)));
      case 'heading':
        return this.#heading(node);
      case 'code':
        if (node.lang !== 'mermaid' && /^mermaid/i.test(node.lang ?? ''))
          this.#report(
            'fence-word',
            placeOf(this.#file, node),
            `The fence begins with "${quoted(node.lang ?? '')}".`,
            'A drawing is made of a fence with the word mermaid, in lower case and with a space after it; any other is shown as it is written.',
            'Begin it with ```mermaid {#short-id}.',
          );
        if (node.lang === 'mermaid')
          this.prose.drawings.push(readFence(this.#file, node, this.prose.drawings, this.#report));
        return;
      case 'mdxJsxFlowElement':
        if (node.name !== 'Uncited') return this.#keep([this.#run([node], excuse)]);
        if (soundTag(this.#file, node, this.#report)) this.blocks(childrenOf(node), attributeOf(node, 'why') ?? excuse);
        return;
      case 'mdxFlowExpression':
        return this.#braces(node);
      case 'mdxjsEsm':
        return this.#report(
          'code-in-content',
          placeOf(this.#file, node),
          `This line is code: ${quoted(node.value ?? '')}`,
          'Content is data; it imports and exports nothing.',
          'Delete it. The words that may stand as tags need no import.',
        );
      case 'definition':
      case 'thematicBreak':
        return;
      default:
        return this.blocks(childrenOf(node), excuse);
    }
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
  }

  #run(nodes: readonly Node[], excuse?: string): Run {
    const run = new Run(this.#file);
    for (const node of nodes) this.#inline(node, run);
    if (excuse !== undefined) run.excuse(0, excuse);
    return run;
  }

  #inline(node: Node, run: Run): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return run.addText(node);
      case 'break':
        return run.addText(node, ' ');
      case 'link':
      case 'linkReference':
        this.#link(node, run);
        break;
      case 'image':
      case 'imageReference':
        return this.#image(node);
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
    const claim = attributeOf(node, 'claim');
    if (node.name === 'Cite' && claim) run.addCiting(claim, placeIn(this.#file, node, claim));
    if (node.name === 'Cite' && childrenOf(node).length > 0)
      this.#report(
        'text-in-citation',
        placeOf(this.#file, node),
        'The tag <Cite> holds text.',
        'A citation is a mark after the words that it supports.',
        'Close it with /> and write the text before it.',
      );
    const from = run.text.length;
    for (const child of childrenOf(node)) this.#inline(child, run);
    const why = node.name === 'Uncited' ? attributeOf(node, 'why') : undefined;
    if (why !== undefined) run.excuse(from, why);
  }

  #link(node: Node, run: Run): void {
    const written = node.type === 'link' ? node : this.#definitions.get(node.identifier ?? '');
    if (!written) return;
    const at = placeIn(this.#file, written, written.url ?? '');
    const target = linkTarget(this.#file.file, written.url ?? '', at, this.#report);
    if (target) run.addMention(target, at);
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
    this.#outline(heading, node.depth ?? 2);
    if (heading.text === '')
      return this.#report(
        'empty-heading',
        heading.at,
        'The heading has no text.',
        'A heading names what follows it.',
        'Write the text, or delete the heading.',
      );
    this.#headingId(heading, node);
    this.prose.headings.push(heading);
  }

  #outline({ text, at }: Heading, depth: number): void {
    const above = this.prose.headings.at(-1)?.depth ?? 1;
    if (depth === 1)
      this.#report(
        'second-h1',
        at,
        `"${quoted(text)}" is a heading of the first level.`,
        'The title in the front matter is the one heading of the first level.',
        'Start it with two number signs.',
      );
    else if (depth > 3)
      this.#report(
        'heading-too-deep',
        at,
        `"${quoted(text)}" is a heading of level ${depth}.`,
        'Prose has headings of the levels two and three.',
        'Use ### or less, or make it a paragraph.',
      );
    else if (depth > above + 1)
      this.#report(
        'skipped-level',
        at,
        `"${quoted(text)}" is a heading of level ${depth} after one of level ${above}.`,
        'The outline of a page skips no level, so that it can be heard as well as seen.',
        `Write it with ${'#'.repeat(above + 1)}.`,
      );
  }

  #headingId({ id, text, at }: Heading, node: Node): void {
    // The parser would take any attribute there, onclick= and style= among them.
    const [other] = Object.keys(node.data?.hProperties ?? {}).filter((name) => name !== 'id');
    if (other !== undefined)
      this.#report(
        'heading-attribute',
        placeIn(this.#file, node, '{'),
        `The braces of the heading "${quoted(text)}" hold more than an id.`,
        'A heading has an id and nothing else; how it looks is the same everywhere.',
        id === '' ? 'Write {#short-id}.' : `Write {#${id}}.`,
      );
    const idAt = placeIn(this.#file, node, id);
    if (id === '')
      return this.#report(
        'heading-without-id',
        at,
        `The heading "${quoted(text)}" has no id.`,
        'A heading needs an id of its own, so that links to it last when its wording changes.',
        `Add one at its end: {#${plainId(text).split('-').slice(0, 2).join('-')}}.`,
      );
    if (!ID_PATTERN.test(id))
      return this.#report(
        'bad-id',
        idAt,
        `The heading has the id "${quoted(id)}".`,
        'An id is made of lower-case letters and digits joined by single hyphens.',
        `Write it like "${plainId(id)}".`,
      );
    if (PAGE_ANCHORS.has(id) || ANCHOR_PREFIX.test(id))
      return this.#report(
        'reserved-anchor',
        idAt,
        `The id "${id}" is taken by the page itself.`,
        `These ids are given by the page: ${[...PAGE_ANCHORS].join(', ')}, and all that start with c-, d-, r-, s- or t-.`,
        'Choose another id.',
      );
    const twin = this.prose.headings.find((heading) => heading.id === id);
    if (twin)
      this.#report(
        'duplicate-anchor',
        idAt,
        `The id "${id}" stands on two headings of this page.`,
        'A link to it could only lead to one of them.',
        'Give one of them another id.',
        [twin.at],
      );
  }

  #image(node: Node): void {
    const at = placeOf(this.#file, node);
    if (!node.alt?.trim())
      this.#report(
        'image-without-alt',
        at,
        'The image has no alternative text.',
        'Readers who do not see the image are told what it shows.',
        'Write it in the square brackets.',
      );
    this.#report(
      'image-in-content',
      at,
      `The image "${quoted(node.url ?? '')}" cannot be shown.`,
      'Pages hold text and drawn diagrams; pictures are not part of the site.',
      'Describe it in words, or draw it as a mermaid fence.',
    );
  }

  #braces(node: Node): void {
    this.#report(
      'code-in-content',
      placeOf(this.#file, node),
      `The braces hold code: {${quoted(node.value ?? '')}}.`,
      'Content is data; nothing in it is run.',
      'Write the text itself. A brace that is meant as a sign is written \\{.',
    );
  }
}
