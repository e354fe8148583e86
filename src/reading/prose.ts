import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import type { Citing, Drawing, Heading, Mention, Prose, Sentence } from '#graph/prose.ts';
import type { Issue, Position } from '#issues/issue.ts';
import { didYouMean } from '#issues/nearest.ts';
import type { ClaimId, PageId } from '#schema/ids.ts';
import { ID_PATTERN } from '#schema/ids.ts';
import { plainId } from './shape.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** The dialect of Markdown that authors write; the build renders with the same. */
export const DIALECT: Features = { gfm: { footnotes: false }, headingAttributes: true, smartPunctuation: true };

/** Words that authors may use as tags, with their fields. The components behind them are in components/prose/. */
const TAGS: Readonly<Record<string, readonly string[]>> = { Cite: ['claim'], Uncited: ['why'] };

/** Anchors that the page itself gives, which prose must leave free. */
const PAGE_ANCHORS = new Set(['facts', 'diagram', 'relations', 'before-after', 'answers', 'periods', 'stops', 'claims', 'timeline', 'disagreements', 'gaps', 'links', 'related', 'sources', 'tools', 'main', 'contents', 'search']);
const RESERVED_PREFIX = /^[cdrst]-/;

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
  let tree: MdastNode;
  try {
    // The front matter is kept as blank space, so that every position is one of the file.
    tree = mdxToMdast(file.text.slice(0, start).replace(/[^\n]/g, ' ') + file.text.slice(start), { features: DIALECT });
  } catch (error) {
    return { prose: NOTHING, issues: [syntaxIssue(file, error)] };
  }
  const reader = new ProseReader(file);
  reader.blocks(children(tree), undefined);
  return { prose: reader.prose(), issues: [...reader.issues, ...mergeMarkers(file, start)] };
}

interface Point { readonly line: number; readonly column: number; readonly offset?: number }
interface Attribute { readonly type: string; readonly name?: string; readonly value?: unknown }
/** The node types that prose is made of, as far as they are read here. */
interface Any {
  readonly type: string;
  readonly children?: readonly Any[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly data?: { readonly hProperties?: { readonly id?: string } };
  readonly position?: { readonly start: Point; readonly end: Point };
}
const children = (node: unknown): readonly Any[] => (node as Any).children ?? [];

/** A run of text that is read as one: a paragraph, a cell, an item; with what stands at which place in it. */
interface Run {
  text: string;
  readonly pieces: { readonly from: number; readonly at: Position }[];
  readonly mentions: { readonly from: number; readonly to: PageId; readonly file: string; readonly anchor?: string | undefined; readonly at: Position }[];
  readonly citings: { readonly from: number; readonly claim: ClaimId; readonly at: Position }[];
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

class ProseReader {
  readonly issues: Issue[] = [];
  readonly #file: TextFile;
  readonly #headings: Heading[] = [];
  readonly #mentions: Mention[] = [];
  readonly #citings: Citing[] = [];
  readonly #drawings: Drawing[] = [];
  readonly #sentences: Sentence[] = [];

  constructor(file: TextFile) {
    this.#file = file;
  }

  prose(): Prose {
    return { headings: this.#headings, mentions: this.#mentions, citings: this.#citings, drawings: this.#drawings, sentences: this.#sentences };
  }

  blocks(nodes: readonly Any[], excuse: string | undefined): void {
    for (const node of nodes) this.#block(node, excuse);
  }

  #block(node: Any, excuse: string | undefined): void {
    switch (node.type) {
      case 'paragraph':
      case 'tableCell':
        return this.#run(children(node), excuse);
      case 'heading':
        return this.#heading(node);
      case 'code':
        return this.#code(node);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#tag(node, excuse);
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return this.#refuse(node, 'code-in-content', `The braces hold code: {${shortened(node.value ?? '')}}.`, 'Content is data; nothing in it is run.', 'Write the text itself. A brace that is meant as a sign is written \\{.');
      case 'mdxjsEsm':
        return this.#refuse(node, 'code-in-content', `This line is code: ${shortened(node.value ?? '')}`, 'Content is data; it imports and exports nothing.', 'Delete it. The words that may stand as tags need no import.');
      case 'html':
        return this.#refuse(node, 'html-in-content', `This is HTML: ${shortened(node.value ?? '')}`, 'Pages are written in Markdown, so that each of them is safe and looks alike.', 'Write it in Markdown, or delete it.');
      case 'definition':
      case 'yaml':
      case 'thematicBreak':
        return;
      default:
        return this.blocks(children(node), excuse);
    }
  }

  #heading(node: Any): void {
    const run = this.#gather(children(node));
    const at = this.#at(node);
    const id = node.data?.hProperties?.id;
    const text = run.text.trim();
    const fault = (rule: string, what: string, why: string, fix: string) => this.issues.push({ rule, severity: 'error', at, what, why, fix });
    if (node.depth === 1) return void fault('second-h1', `"${shortened(text)}" is a heading of the first level.`, 'The title in the front matter is the one heading of the first level.', 'Start it with two number signs.');
    if ((node.depth ?? 2) > 3) return void fault('heading-too-deep', `"${shortened(text)}" is a heading of level ${node.depth}.`, 'Prose has headings of the levels two and three.', 'Use ### or less, or make it a paragraph.');
    const before = this.#headings.at(-1)?.depth ?? 1;
    if ((node.depth ?? 2) > before + 1) fault('skipped-level', `"${shortened(text)}" is a heading of level ${node.depth} after one of level ${before}.`, 'The outline of a page skips no level, so that it can be heard as well as seen.', `Write it with ${'#'.repeat(before + 1)}.`);
    if (text === '') return void fault('empty-heading', 'The heading has no text.', 'A heading names what follows it.', 'Write the text, or delete the heading.');
    if (!id) return void fault('heading-without-id', `The heading "${shortened(text)}" has no id.`, 'A heading needs an id of its own, so that links to it last when its wording changes.', `Add one at its end: {#${plainId(text).split('-').slice(0, 2).join('-')}}.`);
    if (!ID_PATTERN.test(id)) return void fault('bad-id', `The heading has the id "${id}".`, 'An id is made of lower-case letters and digits joined by single hyphens.', `Write it like "${plainId(id)}".`);
    if (PAGE_ANCHORS.has(id) || RESERVED_PREFIX.test(id)) return void fault('reserved-anchor', `The id "${id}" is taken by the page itself.`, `These ids are given by the page: ${[...PAGE_ANCHORS].join(', ')}, and all that start with c-, d-, r-, s- or t-.`, 'Choose another id.');
    const twin = this.#headings.find((heading) => heading.id === id);
    if (twin) this.issues.push({ rule: 'duplicate-anchor', severity: 'error', at, what: `The id "${id}" stands on two headings of this page.`, why: 'A link to it could only lead to one of them.', fix: 'Give one of them another id.', also: [twin.at] });
    this.#headings.push({ depth: node.depth === 3 ? 3 : 2, id, text, at });
  }

  #code(node: Any): void {
    if (node.lang !== 'mermaid') return;
    const at = this.#at(node);
    const text = node.value ?? '';
    const line = (word: string) => new RegExp(`^\\s*${word}\\s*:\\s*(.+?)\\s*$`, 'm').exec(text)?.[1];
    const fault = (rule: string, what: string, why: string, fix: string) => this.issues.push({ rule, severity: 'error', at, what, why, fix });
    const id = /^\{#([^}]+)\}$/.exec(node.meta?.trim() ?? '')?.[1];
    if (!id || !ID_PATTERN.test(id)) fault('diagram-without-id', 'The diagram has no id.', 'A diagram needs an id of its own, so that links to it last.', 'Begin the fence with ```mermaid {#short-id}.');
    else if (this.#drawings.some((drawing) => drawing.id === `d-${id}`)) fault('duplicate-anchor', `The id "${id}" stands on two diagrams of this page.`, 'A link to it could only lead to one of them.', 'Give one of them another id.');
    const [title, description] = [line('accTitle'), line('accDescr')];
    if (text.trim() !== '' && (!title || !description)) fault('diagram-without-text', `The diagram has no ${title ? 'accDescr' : 'accTitle'} line.`, 'Readers who do not see the picture are told its title and what it shows.', 'Add the lines accTitle: … and accDescr: … below its first line.');
    this.#drawings.push({ id: `d-${id ?? this.#drawings.length + 1}`, text, title: title ?? '', description: description ?? '', at });
  }

  #tag(node: Any, excuse: string | undefined): void {
    if (!this.#soundTag(node)) return;
    if (node.name === 'Uncited') return this.blocks(wrapped(children(node)), attribute(node, 'why') ?? excuse);
    this.#run([node], excuse);
  }

  /** Whether a tag is one that authors may use, with the fields it has; if not, says so. */
  #soundTag(node: Any): boolean {
    const name = node.name ?? '';
    const fields = TAGS[name];
    if (!fields) {
      const html = /^[a-z]/.test(name) || name === '';
      if (html) this.#refuse(node, 'html-in-content', `<${name}> is an HTML tag.`, 'Pages are written in Markdown, so that each of them is safe and looks alike.', 'Write it in Markdown, or delete it.');
      else this.#refuse(node, 'unknown-tag', `No tag is called <${name}>.`, `The tags that may stand in prose: ${Object.keys(TAGS).map((tag) => `<${tag}>`).join(', ')}.`, didYouMean(name, Object.keys(TAGS), 'Delete it, or use one of these.'));
      return false;
    }
    const seen = new Set<string>();
    for (const { type, name: field = '…', value } of node.attributes ?? []) {
      if (type !== 'mdxJsxAttribute' || typeof value !== 'string') this.#refuse(node, 'code-in-content', `<${name}> has a field that is code.`, 'Content is data; the value of a field is a text in quotation marks.', `Write ${field}="…".`);
      else if (!fields.includes(field)) this.#refuse(node, 'unknown-field', `<${name}> has no field "${field}".`, `Fields of <${name}>: ${fields.join(', ')}.`, didYouMean(field, fields, 'Delete it.'));
      else if (seen.has(field)) this.#refuse(node, 'duplicate-field', `<${name}> has the field "${field}" twice.`, 'Of two equal fields one would be lost without a word.', 'Delete one of them.');
      seen.add(field);
    }
    const missing = fields.find((field) => !seen.has(field));
    if (missing) this.#refuse(node, 'missing-field', `<${name}> has no field "${missing}".`, `Fields of <${name}>: ${fields.join(', ')}.`, `Write <${name} ${missing}="…"${name === 'Cite' ? ' /' : ''}>.`);
    if (name === 'Cite' && children(node).length > 0) this.#refuse(node, 'tag-with-text', '<Cite> has text inside.', 'A citation is a mark; the words it supports stand before it.', 'Write <Cite claim="…" /> after the words.');
    return !missing;
  }

  #run(nodes: readonly Any[], excuse: string | undefined): void {
    const run = this.#gather(nodes);
    let offset = 0;
    for (const { segment } of SENTENCES.segment(run.text)) {
      const [from, to] = [offset, offset + segment.length];
      offset = to;
      const text = segment.trim().replace(/\s+/g, ' ');
      // A mark after the full stop still belongs to the sentence that it follows.
      const citings = run.citings.filter(({ from: place }) => (place > from || place === 0) && place <= to && (place > 0 || from === 0));
      for (const { claim, at } of citings) this.#citings.push({ claim, sentence: text, at });
      for (const mention of run.mentions) if (mention.from >= from && mention.from < to) this.#mentions.push({ to: mention.to, file: mention.file, anchor: mention.anchor, sentence: text, at: mention.at });
      if (text !== '') {
        const lead = segment.length - segment.trimStart().length;
        this.#sentences.push({ text, at: spotIn(run, from + lead) ?? { file: this.#file.file, line: 1, column: 1 }, cited: citings.length > 0, excuse });
      }
    }
  }

  #gather(nodes: readonly Any[]): Run {
    const run: Run = { text: '', pieces: [], mentions: [], citings: [] };
    this.#inline(nodes, run);
    return run;
  }

  #inline(nodes: readonly Any[], run: Run): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          run.pieces.push({ from: run.text.length, at: this.#at(node) });
          run.text += node.value ?? '';
          break;
        case 'break':
          run.text += ' ';
          break;
        case 'link':
          this.#link(node, run);
          this.#inline(children(node), run);
          break;
        case 'image':
        case 'imageReference':
          this.#image(node);
          break;
        case 'mdxJsxTextElement':
        case 'mdxJsxFlowElement':
          if (!this.#soundTag(node)) break;
          if (node.name === 'Cite') run.citings.push({ from: run.text.length, claim: attribute(node, 'claim') as ClaimId, at: this.#at(node) });
          else this.#inline(children(node), run);
          break;
        case 'mdxTextExpression':
        case 'mdxFlowExpression':
        case 'html':
          this.#block(node, undefined);
          break;
        default:
          this.#inline(children(node), run);
      }
    }
  }

  #link(node: Any, run: Run): void {
    const url = node.url ?? '';
    const at = this.#at(node);
    const fault = (rule: string, what: string, why: string, fix: string) => void this.issues.push({ rule, severity: 'error', at, what, why, fix });
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
      const target = URL.canParse(url) ? new URL(url) : undefined;
      if (!target || !/^https?:$/.test(target.protocol)) return fault('link-scheme', `The link leads to "${shortened(url)}".`, 'A link leads to a page of the site or to an address that starts with https:// or http://.', 'Correct the address, or delete the link.');
      if (!target.hostname.includes('.') || /^(?:127\.|0\.0\.0\.0|\[)/.test(target.hostname) || target.hostname.endsWith('.localhost')) return fault('link-to-this-machine', `The link leads to "${target.hostname}".`, 'Readers cannot reach a host of your own machine or network.', 'Link to the public address, or to the file of the page.');
      return;
    }
    if (url.startsWith('//')) return fault('link-scheme', `The link leads to "${shortened(url)}".`, 'An outside address names its scheme.', `Write https:${url}.`);
    if (url.startsWith('/')) return fault('absolute-link', `The link is the absolute path "${shortened(url)}".`, 'An absolute path breaks where the site is published under another folder, and in editors.', 'Link to the file of the page, such as ../entities/company/name.mdx.');
    const [path = '', anchor] = url.split('#');
    if (path === '') {
      if (anchor) run.mentions.push({ from: run.text.length, to: ownId(this.#file.file), file: this.#file.file, anchor: decoded(anchor), at });
      else fault('empty-link', 'The link leads nowhere.', 'A link has an address.', 'Write the address in the round brackets, or delete the link.');
      return;
    }
    if (!/\.mdx$/.test(path)) return fault('link-form', `The link leads to "${shortened(url)}", which is not a page of the site.`, 'Links between pages are relative links to their files, which editors and code hosts follow too.', 'Write the path of the .mdx file, from this file.');
    const target = linkedFile(this.#file.file, decoded(path));
    run.mentions.push({ from: run.text.length, to: ownId(target), file: target, anchor: anchor === undefined ? undefined : decoded(anchor), at });
  }

  #image(node: Any): void {
    if (!node.alt?.trim()) this.#refuse(node, 'image-without-alt', 'The image has no alternative text.', 'Readers who do not see the image are told what it shows.', 'Write it in the square brackets.');
    this.#refuse(node, 'image-in-content', `The image "${shortened(node.url ?? '')}" cannot be shown.`, 'Pages hold text and drawn diagrams; pictures are not part of the site.', 'Describe it in words, or draw it as a mermaid fence.');
  }

  #refuse(node: Any, rule: string, what: string, why: string, fix: string): void {
    this.issues.push({ rule, severity: 'error', at: this.#at(node), what, why, fix });
  }

  #at(node: Any): Position {
    const start = node.position?.start;
    return { file: this.#file.file, line: start?.line ?? 1, column: start?.column ?? 1 };
  }
}

/** Text inside a tag that stands in the middle of a paragraph, as blocks. */
const wrapped = (nodes: readonly Any[]): readonly Any[] => (nodes.some((node) => node.type === 'text') ? [{ type: 'paragraph', children: nodes }] : nodes);

const attribute = (node: Any, name: string) => (node.attributes ?? []).find((field) => field.name === name)?.value as string | undefined;

function spotIn(run: Run, place: number): Position | undefined {
  const piece = run.pieces.filter((candidate) => candidate.from <= place).at(-1);
  if (!piece) return undefined;
  const lines = run.text.slice(piece.from, place).split('\n');
  const last = lines.at(-1) ?? '';
  return { ...piece.at, line: piece.at.line + lines.length - 1, column: lines.length > 1 ? last.length + 1 : piece.at.column + last.length };
}

/** The file that a relative link leads to, as files are reported. Whether it is there is for a rule to say. */
export function linkedFile(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

/** The id of the page that a file is. */
const ownId = (file: string) => file.replace(/^.*\//, '').replace(/\.mdx$/, '') as PageId;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, ' ').trim();

function* mergeMarkers(file: TextFile, start: number): Iterable<Issue> {
  for (const match of file.text.slice(start).matchAll(/^(?:<{7}|={7}|>{7})(?: .*)?$/gm))
    yield { rule: 'merge-marker', severity: 'error', at: positionAt(file, start + match.index), what: `The line "${shortened(match[0])}" was left by a merge.`, why: 'Both sides of the merge would be published.', fix: 'Keep one side and delete the marker lines.' };
}

/** Sätteri starts its messages with line and column. */
function syntaxIssue(file: TextFile, error: unknown): Issue {
  const [, line = '1', column = '1', says = ''] = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[-\w:]*\))?$/.exec(error instanceof Error ? error.message : String(error)) ?? [undefined, '1', '1', String(error)];
  const at = { file: file.file, line: Number(line), column: Number(column) };
  const open = /closing tag for `<?([^`>]*)>?`(?: \((\d+):(\d+)\))?/.exec(says);
  const issue = (what: string, why: string, fix: string, where = at): Issue => ({ rule: 'mdx-syntax', severity: 'error', at: where, what, why, fix });
  if (open && /^Expected a closing tag/.test(says)) return issue(`The tag <${open[1]}> is opened and never closed.`, 'A tag that stays open would swallow the rest of the page.', `Close it with </${open[1]}>, or end the tag with />.`, open[2] ? { ...at, line: Number(open[2]), column: Number(open[3]) } : at);
  if (/closing brace/.test(says)) return issue('A brace { is opened and never closed.', 'Braces hold code, and content is data; nothing in it is run.', 'Delete the brace, or write it as \\{ where it is meant as a sign.');
  if (/Could not parse expression/.test(says)) return issue('The braces hold something that cannot be read.', 'Braces hold code, and content is data; nothing in it is run.', 'Delete them, or write \\{ and \\} where they are meant as signs. The id of a heading is written {#short-id} at its end.');
  if (/create a comment/.test(says)) return issue('This is an HTML comment.', 'Comments of HTML cannot stand in a page.', 'Delete it.');
  return issue(`The page cannot be read here: ${says.replace(/\.$/, '')}.`, 'From here on it is not clear what is text and what is a tag.', 'Look at the signs <, > and { on this line; write \\< or \\{ where they are meant as signs.');
}
