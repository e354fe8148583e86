import type { Link } from '../link.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { chainsOf } from './chains.ts';
import { changeParts, changesBetween, type ChangePart } from './changes.ts';
import { rowsOn } from './day.ts';
import { titleOfSpan } from './day-asked.ts';
import { exclusiveInWords } from './exclusive.ts';
import { foldOf, type Fold } from './fold.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';
import { spanDrawing, type SpanDrawing } from './span-drawing.ts';
import { turnsBetween } from './turns.ts';
import { unstructured } from './unstructured.ts';
import * as say from '#words/span-answer.ts';

/** What changed in one way, with what is folded of it. */
export interface SpanPart extends ChangePart {
  readonly note: string;
  readonly folds: readonly Fold[];
}

/** What is shown of two days. The build prints it and the browser too. */
export interface SpanAnswer {
  readonly title: string;
  /** The exclusive rights of the first day, then of the last. */
  readonly verdict: string;
  readonly rest: string;
  /** How much changed: `5 ended`, each leading there. */
  readonly numbers: readonly Link[];
  /** The pages of both days. */
  readonly ends: readonly Link[];
  readonly drawing: SpanDrawing | undefined;
  readonly parts: readonly SpanPart[];
}

const NOTES: Readonly<Record<string, string>> = {
  stated: say.notBegun,
  passing: say.holdsOnNeitherDay,
};

/** What changed after one day and by another. */
export function spanAnswer(table: RelationTable, from: string, to: string): SpanAnswer {
  const { began } = turnsBetween(unstructured(table), from, to);
  const parts = changeParts(changesBetween(table, from, to)).map((part): SpanPart => {
    const folds = part.anchor === 'began' ? byFamily(table, began, to) : [];
    return { ...part, note: NOTES[part.anchor] ?? '', folds, lines: folds.length > 0 ? [] : part.lines };
  });
  const [ended, ...others] = [...parts.filter(isEnd), ...parts.filter((part) => !isEnd(part))];
  const all = [...(ended ? [ended] : []), ...others, ...unchanged(table, from, to)];
  return {
    title: titleOfSpan(from, to),
    verdict: say.onDay(formatDate(from), allInWords(table, from)),
    rest:
      to > table.checked
        ? say.whatADayWillBring(formatDate(to), formatDate(table.checked))
        : say.onDay(formatDate(to), allInWords(table, to)),
    numbers: all.map(({ anchor, label, count }) => ({
      title: `${count} ${label.toLowerCase()}`,
      href: `#${anchor}`,
    })),
    ends: [from, to].map((day) => ({
      title: say.asOf(formatDate(day)),
      href: table.steps.find((step) => step.day === day)?.href ?? `${href.asOf()}?${new URLSearchParams({ day })}`,
    })),
    drawing: spanDrawing(table, chainsOf(unstructured(table)), from, to),
    parts: all,
  };
}

const allInWords = (table: RelationTable, day: string) => exclusiveInWords(table, day).filter(Boolean).join(' ');

const isEnd = ({ anchor }: SpanPart) => anchor === 'ended';

const byFamily = (table: RelationTable, rows: readonly RelationRow[], to: string): readonly Fold[] =>
  table.groups
    .map(({ id, label }) =>
      foldOf(table, {
        anchor: `began-${id}`,
        label,
        rows: rows.filter(({ type }) => table.types[type]!.group === id),
        asks: { right: `${id}*`, is: 'in-force', day: to },
      }),
    )
    .filter(({ count }) => count > 0);

/** What is in force on both days. */
function unchanged(table: RelationTable, from: string, to: string): readonly SpanPart[] {
  const last = new Set(rowsOn(table, to));
  const both = rowsOn(table, from).filter((row) => last.has(row));
  if (both.length === 0 || to > table.checked) return [];
  const asks = { is: 'in-force', day: to };
  const folds = [foldOf(table, { anchor: 'same-terms', label: say.onTheSameTerms, rows: both, asks })];
  return [{ anchor: 'unchanged', label: say.unchanged, count: both.length, note: '', turns: [], lines: [], folds }];
}
