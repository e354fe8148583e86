import type { RowShape } from '#views/diagram/diagram.ts';
import {
  GAP,
  INSET,
  LABEL_LINE,
  LABEL_MARGIN,
  MEASURES,
  NAME_LINE,
  PART_WIDTH,
  RISE,
  SPINE,
  SUBJECT_NAME,
  SUBJECT_WORD,
  type Measures,
} from './measures.ts';
import {
  allRows,
  heightOf,
  partName,
  planned,
  tallness,
  widthOf,
  wrapped,
  type BoxPlan,
  type RowPlan,
  type Text,
} from './plan.ts';
import { sides } from './sides.ts';
import { isMarked, type Measure, type Piece, type Placed, type Sketch, type SketchBox, type Stroke } from './sketch.ts';

/** One side of the subject: where its boxes begin, between which x its lines run, and where it starts. */
interface Side {
  readonly boxAt: number;
  readonly lane: { readonly start: number; readonly end: number };
  readonly top: number;
  readonly isLeft: boolean;
}

/**
 * Gives every part of a diagram of one subject its place.
 *
 * Each line is level and runs from a box to the subject, which is as tall as all boxes beside it; so nothing can cross,
 * and words stand on their line like writing on ruled paper. Places depend on boxes, labels and their order only, not
 * on which lines are hidden: two drawings that differ in that alone lie exactly on each other.
 */
export function arrange(sketch: Sketch, shape: RowShape, measure: Measure): Placed {
  const measures = MEASURES[shape];
  const subject = sketch.boxes.find(({ classes }) => classes.includes('subject'));
  if (!subject) throw new Error('A fault of the engine: a diagram in rows has no node of the class "subject".');
  return new Arrangement(subject, measures, measure).of(planned(sketch, subject, measures, measure));
}

class Arrangement {
  readonly #subject: SketchBox;
  readonly #measures: Measures;
  readonly #measure: Measure;
  readonly #pieces: Piece[] = [];

  constructor(subject: SketchBox, measures: Measures, measure: Measure) {
    this.#subject = subject;
    this.#measures = measures;
    this.#measure = measure;
  }

  of(plans: readonly BoxPlan[]): Placed {
    const { boxWidth, spine, laneWidth } = this.#measures;
    const { left, right } = spine ? { left: [], right: plans } : sides(plans);
    const name = wrapped(
      this.#subject.title,
      'subject',
      spine ? SPINE + laneWidth.least + boxWidth - 28 : this.#nameWidth(),
      this.#measure,
    );
    const head = spine ? name.lines.length * NAME_LINE + 16 : 0;
    const top = spine ? head + GAP : 0;
    const tall = Math.max(tallness(left), tallness(right), spine ? 0 : name.lines.length * NAME_LINE + 18);
    const thick = spine ? SPINE : Math.max(84, Math.ceil(widthOf(name, this.#measure)) + 24);
    const from = left.length > 0 ? boxWidth + this.#laneWidth(left) : 0;
    const width = from + thick + (right.length > 0 ? this.#laneWidth(right) + boxWidth : 0);
    const topOf = (side: readonly BoxPlan[]) => top + Math.round((tall - tallness(side)) / 2);
    this.#drawSubject(name, { x: from, thick, head, width, height: top + tall });
    this.#drawSide(left, { boxAt: 0, lane: { start: boxWidth, end: from }, top: topOf(left), isLeft: true });
    this.#drawSide(right, {
      boxAt: width - boxWidth,
      lane: { start: from + thick, end: width - boxWidth },
      top: topOf(right),
      isLeft: false,
    });
    return { width, height: top + tall, pieces: this.#pieces };
  }

  /** The name of the subject is narrow, but no word of it is broken that need not be. */
  #nameWidth(): number {
    const words = this.#subject.title.split(' ').map((word) => this.#measure(word, 'subject'));
    return Math.max(SUBJECT_NAME, ...words.filter((width) => width <= SUBJECT_WORD));
  }

  #laneWidth(plans: readonly BoxPlan[]): number {
    const { least } = this.#measures.laneWidth;
    return this.#measures.spine
      ? least
      : Math.max(least, Math.ceil(Math.max(...plans.flatMap(allRows).map(({ width }) => width))) + 2 * LABEL_MARGIN);
  }

  #drawSubject(
    name: Text,
    { x, thick, head, width, height }: { x: number; thick: number; head: number; width: number; height: number },
  ): void {
    const shape: Stroke = this.#measures.spine
      ? { tag: 'path', class: 'box', d: `M0 0H${width}V${head}H${thick}V${height}H0Z` }
      : { tag: 'rect', class: 'box', x, y: 0, width: thick, height };
    const text = this.#measures.spine
      ? textAround(name, 14, head / 2, NAME_LINE, 'start')
      : textAround(name, x + thick / 2, height / 2, NAME_LINE);
    this.#pieces.push({ id: this.#subject.id, class: 'node subject', strokes: [shape, ...text] });
  }

  #drawSide(plans: readonly BoxPlan[], side: Side): void {
    let { top } = side;
    for (const plan of plans) {
      this.#drawBox(plan, top, side, this.#measures.boxWidth);
      top += plan.height + GAP;
    }
  }

  #drawBox(plan: BoxPlan, top: number, side: Side, width: number): void {
    // A part reaches to the side of the lines, to which it is tied; its owner frames it on the others.
    const x = side.isLeft ? side.boxAt + this.#measures.boxWidth - width : side.boxAt;
    const apart = plan.names.length > 1;
    const countsOthers = plan.rows.length === 0 && plan.parts.length === 0;
    // Names that share a box fill it, so that each is as tall as what can be touched.
    const stretch = (plan.ownHeight - heightOf(plan.names)) / plan.names.length;
    let y = top;
    for (const { box, text, height } of plan.names) {
      const frame: Stroke = { tag: 'rect', class: 'box', x, y, width, height: apart ? height + stretch : plan.height };
      this.#pieces.push({
        id: box.id,
        class: countsOthers ? 'node more' : 'node',
        strokes: [frame, ...textAround(text, x + width / 2, y + (height + stretch) / 2, NAME_LINE)],
      });
      y += height + stretch;
    }
    this.#drawRows(plan, top, side);
    let below = top + plan.ownHeight;
    for (const part of plan.parts) {
      this.#drawBox(part, below, side, width - INSET);
      below += part.height + INSET;
    }
  }

  #drawRows({ rows, ownHeight }: BoxPlan, top: number, side: Side): void {
    let y = Math.round(top + (ownHeight - heightOf(rows)) / 2);
    for (const [index, row] of rows.entries()) {
      if (row.part && row.part !== rows[index - 1]?.part)
        this.#drawPart(row.part, y, heightOf(rows.filter(({ part }) => part === row.part)), side);
      if (row.line.look !== 'hidden') this.#drawRow(row, y, side);
      y += row.height;
    }
  }

  /** The part of the subject at which rows end, as a small box at its edge. */
  #drawPart(part: SketchBox, top: number, height: number, { lane, isLeft }: Side): void {
    const x = isLeft ? lane.end - PART_WIDTH : lane.start;
    const frame: Stroke = { tag: 'rect', class: 'box', x, y: top + 3, width: PART_WIDTH, height: height - 5 };
    this.#pieces.push({
      id: part.id,
      class: 'node part',
      strokes: [frame, ...textAround(partName(part, this.#measure), x + PART_WIDTH / 2, top + height / 2, LABEL_LINE)],
    });
  }

  #drawRow({ line, outward, part, label, detail, height }: RowPlan, top: number, { lane, isLeft }: Side): void {
    const start = lane.start + (part && !isLeft ? PART_WIDTH : 0);
    const end = lane.end - (part && isLeft ? PART_WIDTH : 0);
    const foot = top + height - 6.5;
    const toRight = isLeft !== outward;
    const tip = line.arrow ? 7 : 0;
    const strokes: Stroke[] = [
      { tag: 'rect', class: 'hit', x: start + 2, y: top + 1, width: end - start - 4, height: height - 1 },
      { tag: 'path', class: 'line', d: toRight ? `M${start} ${foot}H${end - tip}` : `M${end} ${foot}H${start + tip}` },
    ];
    if (line.arrow)
      strokes.push({
        tag: 'path',
        class: 'tip',
        d: toRight ? `M${end} ${foot}l-8 -4v8z` : `M${start} ${foot}l8 -4v8z`,
      });
    // On a spine words begin at one edge, like a list; in a column of text they stand in the middle of their line.
    const centred = !this.#measures.spine;
    const x = centred ? (start + end) / 2 : start + LABEL_MARGIN;
    const words = [
      ...label.lines.map((text) => ({ text, name: 'label' })),
      ...detail.lines.map((text) => ({ text, name: 'detail' })),
    ];
    const texts = words.map(({ text, name }, index): Stroke => ({
      tag: 'text',
      class: name,
      x,
      y: foot - RISE - (words.length - 1 - index) * LABEL_LINE,
      anchor: centred ? 'middle' : 'start',
      text: index < label.lines.length - 1 ? `${text} ` : text,
    }));
    strokes.push(...texts.slice(0, label.lines.length));
    this.#pieces.push({
      id: line.id,
      class: ['edge', line.look === 'broken' ? 'broken' : '', isMarked(line) ? 'marked' : ''].filter(Boolean).join(' '),
      strokes,
    });
    // The terms stand outside the link: it is named by its label and the sentence, which they would interrupt.
    if (detail.lines.length > 0)
      this.#pieces.push({ id: `${line.id}-terms`, class: 'terms', strokes: texts.slice(label.lines.length) });
  }
}

/** Lines of text around a height. */
function textAround(
  { lines }: Text,
  x: number,
  y: number,
  lineHeight: number,
  anchor: 'start' | 'middle' = 'middle',
): Stroke[] {
  return lines.map((text, index) => ({
    tag: 'text',
    class: 'name',
    x,
    y: y + 5 + (index - (lines.length - 1) / 2) * lineHeight,
    anchor,
    text,
  }));
}
