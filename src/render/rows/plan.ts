import { BOX, GAP, INSET, LABEL_LINE, LABEL_MARGIN, NAME_LINE, PART_WIDTH, ROW, type Measures } from './measures.ts';
import { isMarked, type Face, type Measure, type Sketch, type SketchBox, type SketchLine } from './sketch.ts';

/** A text broken into lines. */
export interface Text {
  readonly lines: readonly string[];
  readonly face: Face;
}

export interface RowPlan {
  readonly line: SketchLine;
  /** Whether it points away from the subject. */
  readonly outward: boolean;
  /** A part of the subject at which it ends, rather than at the subject. */
  readonly part: SketchBox | undefined;
  readonly label: Text;
  readonly detail: Text;
  readonly height: number;
  /** Width that its words and its part need. */
  readonly width: number;
}

export interface BoxPlan {
  /** Names that share the box, one below the other, each leading somewhere else. */
  readonly names: readonly { readonly box: SketchBox; readonly text: Text; readonly height: number }[];
  readonly rows: readonly RowPlan[];
  readonly parts: readonly BoxPlan[];
  /** Height without the parts inside it, and with them. */
  readonly ownHeight: number;
  readonly height: number;
}

/** The boxes around the subject in the order of their places: how their words break and how tall they are. */
export function planned(sketch: Sketch, subject: SketchBox, measures: Measures, measure: Measure): BoxPlan[] {
  const insideOf = (id: string | undefined) =>
    sketch.boxes.filter((box) => box !== subject && box.inside === id).sort((a, b) => place(a) - place(b));

  const plan = (box: SketchBox, width: number): BoxPlan => {
    const shared = box.title === '';
    const inner = insideOf(box.id);
    const rows = rowsAt(box);
    const names = (shared ? inner : [box]).map((member) => {
      const text = wrapped(member.title, 'name', width - 20, measure);
      return { box: member, text, height: text.lines.length * NAME_LINE + 12 };
    });
    const ownHeight = Math.max(BOX, heightOf(names), heightOf(rows) - ROW + BOX);
    const parts = shared ? [] : inner.map((part) => plan(part, width - INSET));
    return { names, rows, parts, ownHeight, height: ownHeight + heightOf(parts) + parts.length * INSET };
  };

  const rowsAt = (box: SketchBox): RowPlan[] => {
    const rows = sketch.lines.flatMap((line) =>
      line.from === box.id || line.to === box.id ? [rowPlan(line, line.to === box.id)] : [],
    );
    // Rows at one part of the subject stand together, so that it is drawn once.
    return [...new Set(rows.map(({ part }) => part))].flatMap((part) =>
      withRoomFor(
        part,
        rows.filter((row) => row.part === part),
        measure,
      ),
    );
  };

  const rowPlan = (line: SketchLine, outward: boolean): RowPlan => {
    const near = outward ? line.from : line.to;
    const part = near === subject.id ? undefined : sketch.boxes.find(({ id }) => id === near);
    const beside = part ? PART_WIDTH : 0;
    const most = measures.laneWidth.most - 2 * LABEL_MARGIN - beside;
    const label = wrapped(line.label, isMarked(line) ? 'strong' : 'label', most, measure);
    const detail = wrapped(line.detail, 'detail', most, measure, line.room);
    return {
      line,
      outward,
      part,
      label,
      detail,
      height: ROW + (label.lines.length - 1 + line.room) * LABEL_LINE,
      width: Math.max(widthOf(label, measure), widthOf(detail, measure)) + beside,
    };
  };

  return insideOf(undefined).map((box) => plan(box, measures.boxWidth));
}

/** Rows at a part get the height that its name needs. */
function withRoomFor(part: SketchBox | undefined, rows: readonly RowPlan[], measure: Measure): readonly RowPlan[] {
  const [first, ...rest] = rows;
  if (!part || !first) return rows;
  const missing = partName(part, measure).lines.length * LABEL_LINE + 14 - heightOf(rows);
  return missing > 0 ? [{ ...first, height: first.height + missing }, ...rest] : rows;
}

const place = ({ id }: SketchBox) => Number(id.replace(/\D/g, ''));

export const partName = (part: SketchBox, measure: Measure): Text =>
  wrapped(part.title, 'part', PART_WIDTH - 10, measure);
export const heightOf = (plans: readonly { readonly height: number }[]) =>
  plans.reduce((sum, { height }) => sum + height, 0);
/** Height of boxes one below the other. */
export const tallness = (plans: readonly BoxPlan[]) => heightOf(plans) + Math.max(0, plans.length - 1) * GAP;
/** Its rows and those of the parts inside it. */
export const allRows = (plan: BoxPlan): readonly RowPlan[] => [...plan.rows, ...plan.parts.flatMap(allRows)];
export const widthOf = ({ lines, face }: Text, measure: Measure) =>
  Math.max(0, ...lines.map((line) => measure(line, face)));

/**
 * Breaks a text so that no line is wider than `most`: between words, and inside one that is wider itself.
 * What is left after `mostLines` is cut off.
 */
export function wrapped(text: string, face: Face, most: number, measure: Measure, mostLines = Infinity): Text {
  const lines: string[] = [];
  for (const word of text
    .split(' ')
    .filter(Boolean)
    .flatMap((one) => broken(one, face, most, measure))) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, face) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return { lines, face };
  if (mostLines === 0) return { lines: [], face };
  let end = lines[mostLines - 1]!;
  while (end.includes(' ') && measure(`${end} …`, face) > most) end = end.slice(0, end.lastIndexOf(' '));
  return { lines: [...lines.slice(0, mostLines - 1), `${end.replace(/[,;:]$/, '')} …`], face };
}

/** A word in parts that fit, each but the last with a hyphen. */
function broken(word: string, face: Face, most: number, measure: Measure): string[] {
  if (measure(word, face) <= most) return [word];
  const letters = [...word];
  let end = letters.length - 1;
  while (end > 1 && measure(`${letters.slice(0, end).join('')}-`, face) > most) end--;
  const start = letters.slice(0, end).join('');
  return [/\W$/.test(start) ? start : `${start}-`, ...broken(letters.slice(end).join(''), face, most, measure)];
}
