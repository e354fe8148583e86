import type { RowShape, Sign } from '#views/diagram/diagram.ts';
import { drawRow } from './draw-row.ts';
import { BAND, GAP, HEAD, INSET, MEASURES, NAME_LINE, SIGN_COLUMN, SPINE } from './measures.ts';
import { framed, heightOf, planned, tallness, type BoxPlan, type Frame } from './plan.ts';
import { signAt, textAt } from './strokes.ts';
import { wordsOf } from './words.ts';
import type { Measure, Piece, Placed, Sketch, SketchBox, Stroke } from './sketch.ts';

/** Families that have a column in the boxes of parties, so that a reader can run down it. */
const COLUMNS: readonly Sign[] = ['square', 'circle', 'triangle', 'diamond'];

/**
 * Gives every part of a diagram of one subject its place.
 *
 * The subject is a bar with its name above it. Every line is level and runs from it to the box of a party, so nothing
 * can cross, and words stand on their line like writing on ruled paper: the sign of the family before them, the date at
 * the end.
 */
export function arrange(sketch: Sketch, shape: RowShape, measure: Measure): Placed {
  const subject = sketch.boxes.find(({ classes }) => classes.includes('subject'));
  if (!subject) throw new Error('A fault of the engine: a diagram in rows has no node of the class "subject".');
  // What changed is told by the signs of the change; and where every relation has a row, no box needs a digest of them.
  const hasSigns = shape !== 'large' && sketch.lines.every(({ fate, look }) => !fate && look !== 'folded');
  const frame = framed(sketch, MEASURES[shape], hasSigns, measure);
  return new Arrangement(frame, hasSigns, measure).of(subject, planned(sketch, subject, frame, measure));
}

class Arrangement {
  readonly #frame: Frame;
  readonly #hasSigns: boolean;
  readonly #measure: Measure;
  readonly #boxes: Piece[] = [];
  readonly #rows: Piece[] = [];

  constructor(frame: Frame, hasSigns: boolean, measure: Measure) {
    this.#frame = frame;
    this.#hasSigns = hasSigns;
    this.#measure = measure;
  }

  of(subject: SketchBox, plans: readonly BoxPlan[]): Placed {
    const { width, narrow } = this.#frame;
    let y = HEAD + GAP;
    for (const plan of plans) {
      this.#drawBox(plan, y);
      y += plan.height + GAP;
    }
    const height = HEAD + GAP + tallness(plans);
    const name = wordsOf([{ text: subject.title, look: 'plain' }]);
    const head = narrow ? width : Math.min(width, Math.max(72, Math.ceil(this.#measure(subject.title, 'name')) + 28));
    const bar: Stroke = { tag: 'path', class: 'box', d: `M0 0H${head}V${HEAD}H${SPINE}V${height}H0Z` };
    const title: Piece = { id: subject.id, class: 'node subject', strokes: [bar, textAt('name', 14, 20, name)] };
    return { width, height, pieces: [title, ...this.#boxes, ...this.#rows] };
  }

  #drawBox(plan: BoxPlan, top: number): void {
    const { narrow, laneEnd, boxWidth, width } = this.#frame;
    const { depth, names, parts, rows, ownHeight } = plan;
    const [x, wide] = narrow ? [SPINE + INSET, width - SPINE - INSET] : [laneEnd(0), boxWidth - INSET * depth];
    const more = rows.length === 0 && parts.length === 0 ? ' more' : '';
    const kind = `node${depth > 0 ? ' part' : ''}${more}`;
    const named = heightOf(names);
    // The field is no part of the link: others stand on it, and what is touched is the name.
    const field = narrow ? this.#band(plan, top, named, x) : [rect('box', x, top, wide, plan.height)];
    this.#boxes.push({ id: `${names[0]!.box.id}-field`, class: kind, strokes: field });
    let y = top;
    for (const { box, lines, height } of names) {
      const hit = rect('hit', x, y, narrow ? width - x - (depth > 0 ? INSET : 0) : wide, height);
      const words = lines.map((line, at) => textAt('name', x + (narrow ? 10 : 12), y + 19 + at * NAME_LINE, line));
      this.#boxes.push({ id: box.id, class: kind, strokes: [hit, ...words] });
      y += height;
    }
    if (this.#hasSigns) this.#drawSigns(plan, top);
    y = narrow ? top + named : top;
    for (const row of rows) {
      this.#rows.push(drawRow(row, y, SPINE, laneEnd(depth), narrow));
      y += row.height;
    }
    let below = top + ownHeight;
    for (const part of parts) {
      this.#drawBox(part, below);
      below += part.height + INSET / 2;
    }
  }

  /** A band with the name, and the edge at the right at which the lines below it end. */
  #band(plan: BoxPlan, top: number, named: number, x: number): Stroke[] {
    const end = this.#frame.laneEnd(plan.depth);
    return [
      rect('box', x, top, end + INSET - x, named),
      ...(plan.rows.length + plan.parts.length > 0
        ? [rect('edge-of', end, top + named, INSET, plan.height - named)]
        : []),
    ];
  }

  /** The families of its lines, in fixed columns; hollow where nothing of a family is known to be in force. */
  #drawSigns({ rows, names }: BoxPlan, top: number): void {
    const { width } = this.#frame;
    for (const [column, sign] of COLUMNS.entries()) {
      const its = rows.filter(({ line }) => line.sign === sign);
      if (its.length === 0) continue;
      const x = width - SIGN_COLUMN * (COLUMNS.length - column);
      const hollow = its.every(({ line }) => line.look === 'broken');
      this.#boxes.push({
        id: `${names[0]!.box.id}-${sign}`,
        class: `sign-${sign}`,
        strokes: [signAt(sign, x, top + BAND / 2, hollow)],
      });
    }
  }
}

const rect = (name: string, x: number, y: number, width: number, height: number): Stroke => ({
  tag: 'rect',
  class: name,
  x,
  y,
  width,
  height,
});
