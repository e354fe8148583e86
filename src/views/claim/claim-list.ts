import type { ClaimNode, Graph, SourceNode } from '#graph/graph.ts';
import { dateOf, inCalendar, isRough, liesIn } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import { isOwn, STATUS_WORDS } from '../evidence/evidence.ts';
import { nearestFirst, nearestSource } from '../evidence/said-by.ts';
import { anchor, href } from '../href.ts';
import { formatDate, shortDate } from '../wording/dates.ts';
import { idOf, yearColumns, type YearColumn } from '../time-parts.ts';
import { claimParts, CLAIMS_CUT, type ClaimPart } from './claim-parts.ts';
import * as say from '#words/claims.ts';

/** From so many claims of one month on, those that are of one sort are folded into a line. */
const FOLDED_FROM = 5;

/** A claim as one line. */
export interface ClaimLine {
  readonly anchor: string;
  readonly href: string;
  /** Its headline, or else the whole sentence. */
  readonly text: string;
  /** Without its year: `27 Apr`. */
  readonly day: string;
  readonly datetime: string | undefined;
  /** Whether the line before is of the same day. */
  readonly isSameDay: boolean;
  /** The word for its status, unless it is simply stated. */
  readonly word: string | undefined;
  readonly by: { readonly words: string; readonly href: string | undefined; readonly more: number };
  readonly status: ClaimStatus;
  /** Kind of its nearest source. */
  readonly kind: string;
}

/** The claims of a month; of those known to the year alone, or of no date, the same. */
export interface ClaimMonth {
  readonly anchor: string;
  readonly label: string;
  /** The year, or the rough date of several, if it is the first of it. */
  readonly year: { readonly id: string; readonly label: string } | undefined;
  readonly lines: readonly ClaimLine[];
  /** Claims that set sentences of a weak work beside better sources, and those of what was looked for and not found. */
  readonly folded: readonly { readonly words: string; readonly lines: readonly ClaimLine[] }[];
}

export interface ClaimListPage {
  readonly part: ClaimPart;
  readonly total: number;
  readonly columns: readonly YearColumn[];
  readonly months: readonly ClaimMonth[];
  /** Choices with their number of claims in this part. */
  readonly choices: readonly {
    readonly label: string;
    readonly name: 'status' | 'source';
    readonly options: readonly { readonly value: string; readonly word: string; readonly count: number }[];
  }[];
  /** The parts before and after it in time, and the one of what has no date. */
  readonly others: readonly { readonly words: string; readonly href: string }[];
}

/** A page for each part of the claims, the newest first. */
export function claimListPages(graph: Graph): readonly ClaimListPage[] {
  const parts = claimParts(graph);
  return parts.map((part, index) => ({
    part,
    total: graph.claims.size,
    columns: yearColumns(parts, part, CLAIMS_CUT, href.claims),
    months: monthsOf(part.lines, graph.site.name),
    choices: choicesOf(graph, part.lines),
    others: [parts[index - 1], parts[index + 1], parts.at(-1)].flatMap((other, place, all) =>
      other === undefined || other === part || other.id === undefined || all.indexOf(other) < place
        ? []
        : [{ words: `${other.label}, ${other.lines.length}`, href: href.claims(other.id) }],
    ),
  }));
}

function monthsOf(claims: readonly ClaimNode[], site: string): readonly ClaimMonth[] {
  const months = Map.groupBy(claims, (claim) => liesIn(dateOf(claim) ?? '', 7));
  let before: string | undefined;
  return [...months].map(([month, its]) => {
    const year = liesIn(month, 4);
    const isFirst = year !== before;
    before = year;
    const sorts = Map.groupBy(its, ofOneSort);
    const folded = [...sorts].filter(([sort, group]) => sort && group.length >= FOLDED_FROM);
    const hidden = new Set(folded.flatMap(([, group]) => group));
    return {
      anchor: month === '' ? 'undated' : `m-${idOf(month)}`,
      label: `${month === '' ? say.withoutADate : formatDate(month)}, ${its.length}`,
      year: isFirst ? { id: idOf(year), label: year === '' ? say.undated : formatDate(year) } : undefined,
      lines: linesOf(
        its.filter((claim) => !hidden.has(claim)),
        site,
      ),
      folded: folded.map(([sort, group]) => ({
        words:
          sort === 'not-found'
            ? say.lookedForAndNotFound(group.length)
            : say.statementsOfOneWork(group.length, sort!.title, sort!.publisher),
        lines: linesOf(group, site),
      })),
    };
  });
}

/**
 * What makes a claim one of many alike: that something was not found, or the weak work that it is about, which it names
 * first, and better sources beside it.
 */
function ofOneSort({ status, sources: [first] }: ClaimNode): SourceNode | 'not-found' | undefined {
  if (status === 'not-found') return status;
  return first!.source.standing === 'weak' ? first!.source : undefined;
}

function linesOf(claims: readonly ClaimNode[], site: string): readonly ClaimLine[] {
  return claims.map((claim, index) => {
    const date = dateOf(claim);
    const { publisher, original, more } = nearestSource(claim);
    const source = nearestFirst(claim.sources)[0]!.source;
    return {
      anchor: anchor.claim(claim.id),
      href: href.claim(claim.id),
      text: claim.headline ?? claim.statement,
      day: date === undefined ? '' : shortDay(date),
      datetime: inCalendar(date),
      isSameDay: index > 0 && dateOf(claims[index - 1]!) === date,
      word: claim.status === 'stated' ? undefined : STATUS_WORDS[claim.status],
      by: isOwn(claim.status)
        ? { words: site, href: undefined, more: 0 }
        : { words: publisher, href: original ?? href.source(source.id), more },
      status: claim.status,
      kind: source.kind.id,
    };
  });
}

/** `27 Apr`, `Apr`; the year where no more is known. */
const shortDay = (date: string) =>
  isRough(date)
    ? shortDate(date, false)
    : date.length === 4
      ? date
      : formatDate(date)
          .replace(/ ?\d{4}$/, '')
          .replace(/([A-Z][a-z]{2})[a-z]+/, '$1');

function choicesOf({ sourceKinds }: Graph, claims: readonly ClaimNode[]): ClaimListPage['choices'] {
  const counted = (values: Iterable<readonly [string, string]>, of: (claim: ClaimNode) => string) =>
    [...values]
      .map(([value, word]) => ({ value, word, count: claims.filter((claim) => of(claim) === value).length }))
      .filter(({ count }) => count > 0);
  return [
    { label: say.status, name: 'status', options: counted(Object.entries(STATUS_WORDS), ({ status }) => status) },
    {
      label: say.nearestSource,
      name: 'source',
      options: counted(
        [...sourceKinds.values()].map(({ id, label }) => [id, label]),
        (claim) => nearestFirst(claim.sources)[0]!.source.kind.id,
      ),
    },
  ];
}
