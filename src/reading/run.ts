import { figuresIn } from '#graph/figures.ts';
import type { Citing, Mention, Sentence, Stretch } from '#graph/prose.ts';
import { topOf, type Position } from '#issues/issue.ts';
import type { ClaimId } from '#schema/ids.ts';
import type { Target } from './links.ts';
import type { Node } from './nodes.ts';
import { extentOf } from './place.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** A stretch of text of a {@link Run}: where it begins in the run, and where it stands in the file. */
interface Piece {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Whether the file has the same letters there. */
  readonly exact: boolean;
  readonly lineStarts: readonly number[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Text that is read in one go, such as a paragraph or a cell of a table, with what stands at which place in it. */
export class Run {
  /** Plain text; a line break of the file is a space, so that a sentence goes on over it. */
  text = '';
  /** The same with the line breaks of the file. */
  #lines = '';
  readonly #file: TextFile;
  readonly #pieces: Piece[] = [];
  readonly #mentions: (Target & { readonly from: number; readonly at: Position })[] = [];
  readonly #citings: { readonly from: number; readonly claim: ClaimId; readonly at: Position }[] = [];
  readonly #excused: { readonly from: number; readonly to: number; readonly why: string }[] = [];

  readonly #signs: Span[] = [];
  readonly #bound: Span[] = [];

  constructor(file: TextFile) {
    this.#file = file;
  }

  addText(node: Node, written = node.value ?? ''): void {
    const extent = extentOf(this.#file, node);
    const lineStarts = [0, ...[...written.matchAll(/\n/g)].map((match) => match.index + 1)];
    this.#pieces.push({
      from: this.text.length,
      ...extent,
      written,
      exact: this.#file.text.startsWith(written, extent.start),
      lineStarts,
    });
    this.text += written.replaceAll('\n', ' ');
    this.#lines += written;
  }

  /** Takes what was added since a place, such as code or an address, as a sign that states nothing. */
  addSign(from: number): void {
    this.#signs.push({ from, to: this.text.length });
  }

  /** Takes what was added since a place as words that cannot become a link. */
  bind(from: number): void {
    this.#bound.push({ from, to: this.text.length });
  }

  addMention(target: Target, at: Position): void {
    this.#mentions.push({ ...target, from: this.text.length, at });
  }

  addCiting(claim: string, at: Position): void {
    this.#citings.push({ from: this.text.length, claim: claim as ClaimId, at });
  }

  /** Takes what was added since a place as needing no citation. */
  excuse(from: number, why: string): void {
    this.#excused.push({ from, to: this.text.length, why });
  }

  get cites(): boolean {
    return this.#citings.length > 0;
  }

  /** The sentences with what stands in them, in the order of the text. */
  parts(): { sentences: Sentence[]; mentions: Mention[]; citings: Citing[] } {
    const found = { sentences: [] as Sentence[], mentions: [] as Mention[], citings: [] as Citing[] };
    let [mention, citing] = [0, 0];
    const spans = sentenceSpans(this.text);
    for (const [index, { from, to }] of spans.entries()) {
      const isLast = index === spans.length - 1;
      const raw = this.text.slice(from, to);
      const text = raw.trim().replace(/\s+/g, ' ');
      for (; mention < this.#mentions.length && (isLast || this.#mentions[mention]!.from < to); mention++) {
        const { from: _, ...target } = this.#mentions[mention]!;
        found.mentions.push({ ...target, sentence: text });
      }
      const first = citing;
      // A mark after the full stop still belongs to the sentence that it follows.
      while (citing < this.#citings.length && (isLast || this.#citings[citing]!.from <= to)) citing++;
      for (const { claim, at } of this.#citings.slice(first, citing)) found.citings.push({ claim, sentence: text, at });
      if (text !== '')
        found.sentences.push({
          text,
          at: this.#at(from + raw.length - raw.trimStart().length),
          claims: this.#citings.slice(first, citing).map(({ claim }) => claim),
          ...this.#figures(from, to),
        });
    }
    return found;
  }

  /** Each within one stretch of the file, so that places in it can be counted on from its beginning. */
  get stretches(): Stretch[] {
    const quoted = [...this.text.matchAll(/“[^”]*”/g)].map(({ index: from, 0: { length } }) => ({
      from,
      to: from + length,
    }));
    const cuts = [...this.#pieces.map(({ from }) => ({ from, to: from })), { from: this.text.length, to: Infinity }];
    const found: Stretch[] = [];
    let from = 0;
    for (const span of [...this.#bound, ...this.#signs, ...quoted, ...cuts].sort((a, b) => a.from - b.from)) {
      if (span.from > from) found.push({ text: this.#lines.slice(from, span.from), at: this.#at(from) });
      from = Math.max(from, span.to);
    }
    return found;
  }

  #figures(from: number, to: number): Pick<Sentence, 'figures' | 'excuse'> {
    const excused = this.#excused.filter((part) => part.from < to && part.to > from);
    const open = figuresIn(this.text.slice(from, to)).filter(
      (figure) =>
        ![...excused, ...this.#signs].some((part) => part.from <= from + figure.from && from + figure.from < part.to),
    );
    return {
      figures: open.map((figure) => ({ ...figure, at: this.#at(from + figure.from) })),
      excuse: excused[0]?.why,
    };
  }

  /** Where a place of the text stands in the file. Escapes and typographic signs are written longer than they read. */
  #at(place: number): Position {
    const piece = this.#pieces[last(this.#pieces, ({ from }) => from <= place)];
    if (!piece) return topOf(this.#file.file);
    const into = place - piece.from;
    if (piece.exact) return positionAt(this.#file, piece.start + into);
    const lineIndex = last(piece.lineStarts, (start) => start <= into);
    const { line } = positionAt(this.#file, piece.start);
    const lineStart = lineIndex === 0 ? piece.start : this.#file.lineStarts[line - 1 + lineIndex]!;
    const word = /^\s*(\S{1,20})/.exec(piece.written.slice(into, into + 40))?.[1] ?? '';
    const found = this.#file.text.indexOf(word, lineStart + into - piece.lineStarts[lineIndex]!);
    return positionAt(this.#file, found >= 0 && found < piece.end ? found : lineStart);
  }
}

/** Index of the last item of which something holds that holds of none after it: a search by halves. */
function last<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [-1, items.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) low = middle;
    else high = middle;
  }
  return low;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends of a segment that end no sentence: before a name, and before a number. */
const BEFORE_NAME = /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|St|vs|v|Inc|Corp|Co|Ltd|e\.g|i\.e|[A-Z](?:\.[A-Z])*)\.\s*$/;
const BEFORE_NUMBER = /(?:^|[\s("“])(?:Nos?|Art|Fig|pp?|[Ss]ec|para|approx|ca?)\.\s*$/;

function sentenceSpans(text: string): { from: number; to: number }[] {
  // The cells of a table are many, and hardly one of them is more than a few words.
  if (!/[.!?。！？…]/.test(text)) return [{ from: 0, to: text.length }];
  const spans: { from: number; to: number }[] = [];
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const before = spans.at(-1);
    const end = before ? text.slice(Math.max(before.from, before.to - 12), before.to) : '';
    if (before && (BEFORE_NAME.test(end) || (BEFORE_NUMBER.test(end) && /^\d/.test(segment))))
      before.to = index + segment.length;
    else spans.push({ from: index, to: index + segment.length });
  }
  return spans.length > 0 ? spans : [{ from: 0, to: 0 }];
}
