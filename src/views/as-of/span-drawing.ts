import { standingOn } from '#graph/bounds.ts';
import type { State } from '#schema/state.ts';
import type { RelationGroup } from '#schema/vocabulary.ts';
import { SIGN_SHAPES } from '../diagram/signs.ts';
import { percent, placeBetween, type Place } from '../strips/per-cent.ts';
import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import type { RelationRow } from './relation-row.ts';
import type { Relations } from './relation-table.ts';
import type { Chains } from './chains.ts';
import * as say from '#words/span-answer.ts';

/** The turns between two days: each right as a bar from one state to the next, the rest as signs by family. */
export interface SpanDrawing {
  readonly from: string;
  readonly to: string;
  /** Days on which rights turned. */
  readonly days: readonly { readonly x: string; readonly words: string }[];
  readonly rights: readonly RightBar[];
  readonly families: readonly FamilySigns[];
}

/** One right through all the terms that replaced each other. */
export interface RightBar {
  /** What it began as: `Sole supplier`. */
  readonly right: string;
  readonly parties: string;
  /** The state on the first day and on the last. */
  readonly before: string;
  readonly after: string;
  readonly stretches: readonly Stretch[];
}

interface Stretch {
  /** In per cent of the whole time. */
  readonly x: string;
  readonly width: string;
  readonly middle: string;
  readonly state: State;
  /** Left out where the stretch has no room for them. */
  readonly words: string;
}

/** The strongest first. */
const HELD: readonly State[] = ['exclusive', 'right', 'part', 'allowed'];

type Sign = NonNullable<RelationGroup['sign']>;

interface FamilySigns {
  readonly label: string;
  readonly sign: Sign;
  readonly count: number;
  /** Where, filled or hollow, and the outline of the sign around nought. */
  readonly marks: readonly { readonly x: string; readonly how: 'full' | 'hollow'; readonly d: string }[];
}

/** Share of the time that a letter takes where a bar is narrow: about 3 pixels to each per cent. */
const LETTER = 2;

export function spanDrawing(table: Relations, chains: Chains, from: string, to: string): SpanDrawing | undefined {
  const place = placeBetween(from, to);
  const turned = chains.filter((chain) => isRight(table, chain) && edgesIn(chain, from, to).length > 0);
  const days = [...new Set(turned.flatMap((chain) => edgesIn(chain, from, to)))].sort();
  const isDrawn = new Set(turned.flat());
  const families = table.groups.flatMap(({ id, label, sign }) => {
    const rows = table.rows.filter((row) => !isDrawn.has(row) && table.types[row.type]!.group === id);
    const marks = rows.flatMap((row) => markOf(row, from, to, place));
    return sign === undefined || marks.length === 0
      ? []
      : [{ label, sign, count: marks.length, marks: marks.map((mark) => ({ ...mark, d: SIGN_SHAPES[sign] })) }];
  });
  if (turned.length + families.length < 3) return undefined;
  return {
    from: formatDate(from),
    to: formatDate(to),
    days: apart(days.map((day) => ({ at: place(day), words: formatDate(day) }))),
    rights: turned.map((chain) => ({
      right: capital(table.types[chain[0]!.type]!.short),
      parties: partiesOf(table, chain),
      before: statesOn(table, chain, from),
      after: statesOn(table, chain, to),
      stretches: stretchesOf(table, chain, [from, ...cutsIn(chain, from, to), to], place),
    })),
    families,
  };
}

/** What shuts others out, gave way to something else, or stands in the first family is a right with a bar. */
const isRight = ({ types, groups }: Relations, chain: readonly RelationRow[]) =>
  chain.length > 1 ||
  chain.some(({ type }) => types[type]!.exclusive || (types[type]!.right && types[type]!.group === groups[0]?.id));

/** Days after the first and up to the last on which something of it is different. */
const edgesIn = (chain: readonly RelationRow[], from: string, to: string): string[] =>
  [...new Set(chain.flatMap(({ sure, unsure, over }) => [sure, unsure, over]))]
    .filter((day) => day > from && day <= to)
    .sort();

/** The same with the days between on which something of it may have begun. */
function cutsIn(chain: readonly RelationRow[], from: string, to: string): string[] {
  const may = chain.map(({ earliest }) => earliest).filter((day) => day > from && day < to);
  return [...new Set([...edgesIn(chain, from, to), ...may])].sort();
}

const partiesOf = ({ pages }: Relations, chain: readonly RelationRow[]) => {
  const [{ from, to }] = chain as [RelationRow, ...RelationRow[]];
  return `${pages[from]!.title} – ${pages[to]!.title}`;
};

const heldOn = (chain: readonly RelationRow[], day: string) =>
  chain.filter((row) => standingOn(row, day) === 'in-force');

/** In words: what is in force, or that nothing is, or that it is not known. */
function statesOn(table: Relations, chain: readonly RelationRow[], day: string): string {
  const held = heldOn(chain, day);
  if (held.length === 0) return isDoubtful(chain, day) ? say.notKnown : say.none;
  const isOneType = new Set(chain.map(({ type }) => type)).size === 1;
  const words = held.map((row) => (isOneType && row.scope?.words) || table.types[row.type]!.short);
  return [...new Set(words)].join('; ');
}

/** Before it is known to hold as well as after: what was first stated later may have held already. */
const isDoubtful = (chain: readonly RelationRow[], day: string) =>
  chain.some((row) => standingOn(row, day) === 'not-known');

function stretchesOf(
  table: Relations,
  chain: readonly RelationRow[],
  cuts: readonly string[],
  place: Place,
): Stretch[] {
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1]!;
    const [x, width] = [place(from), place(to) - place(from)];
    if (width === 0) return [];
    const held = heldOn(chain, from);
    const state =
      HELD.find((one) => held.some((row) => row.state === one)) ?? (isDoubtful(chain, from) ? 'unknown' : 'none');
    const words = [...new Set(held.map(({ type }) => table.types[type]!.short))].join(', ');
    return [
      {
        x: percent(x),
        width: percent(width),
        middle: percent(x + width / 2),
        state,
        words: words.length * LETTER <= width ? words : '',
      },
    ];
  });
}

/** A sign on the day on which something began, hollow where it was announced. */
function markOf({ start, sure, earliest }: RelationRow, from: string, to: string, place: Place) {
  const day = start === 'began' ? sure : start === 'announced' ? earliest : '';
  if (day <= from || day > to) return [];
  return [{ x: percent(place(day)), how: start === 'began' ? ('full' as const) : ('hollow' as const) }];
}

/** Least share of the time between two days that are written. */
const APART = 26;

/** The words of days that have room for them; of the others only where they lie. */
function apart(days: readonly { readonly at: number; readonly words: string }[]): SpanDrawing['days'] {
  let taken = -Infinity;
  return days.map(({ at, words }) => {
    const fits = at - taken >= APART && at <= 100 - APART / 2 && at >= APART / 2;
    if (fits) taken = at;
    return { x: percent(at), words: fits ? words : '' };
  });
}
