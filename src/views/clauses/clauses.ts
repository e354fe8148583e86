import type { ClaimNode, ClauseCell, ClauseNode, Graph, Page, SourceNode } from '#graph/graph.ts';
import { firstDay, inCalendar } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { ClauseState } from '#schema/clause.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';
import { nearestFirst } from '../evidence/said-by.ts';
import { anchor, href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/clauses.ts';

/** A run of words of a cell; what is new against the text before is marked. */
export interface Words {
  readonly text: string;
  readonly isNew: boolean;
}

/** What a text says of a right. */
export interface Cell {
  readonly at: string;
  /** The last text that leaves it as it is; empty where that is the one itself. */
  readonly until: string;
  /** Through how many texts it runs. */
  readonly texts: number;
  readonly state: ClauseState;
  readonly stateWord: string;
  /** Words of earlier texts that no longer hold. */
  readonly gone: readonly string[];
  /** In words of the site, then in those of the source, between quotation marks. */
  readonly words: readonly Words[];
  readonly claim: string;
  /** Whose words they are, or who says so. */
  readonly source: string;
  /** Where in the source, of words that are quoted. */
  readonly place: string;
  readonly status: ClaimStatus;
  /** How it is known, where no party says so: `reported`, `not found by this site`. */
  readonly limit: string;
  /** The further claims that the cell needs, each with whose words it is. */
  readonly further: readonly { readonly claim: string; readonly source: string }[];
}

export interface Right {
  readonly anchor: string;
  readonly title: string;
  readonly note: string;
  readonly href: string | undefined;
  readonly now: string;
  readonly cells: readonly Cell[];
}

export interface Clauses {
  /** The texts in the order of their days. */
  readonly texts: readonly (Link & { readonly day: string; readonly datetime: string | undefined })[];
  readonly rights: readonly Right[];
}

export const CLAUSE_STATES: Readonly<Record<ClauseState, string>> = {
  exclusive: 'exclusive',
  right: say.rightNotSaidExclusive,
  none: 'none',
  unknown: say.notPublished,
  absent: say.noSuchTermPublished,
};

/** Every right from text to text. */
export function clausesOf({ clauses }: Graph): Clauses {
  const texts = [...new Set(clauses.flatMap(({ cells }) => cells.map(({ at }) => at)))].sort((a, b) =>
    byCodePoint(firstDay(a.on), firstDay(b.on)),
  );
  return {
    texts: texts.map((text) => ({ ...linkTo(text), day: formatDate(text.on), datetime: inCalendar(text.on) })),
    rights: clauses.map((clause) => ({
      anchor: anchor.clause(clause.id),
      title: clause.title,
      note: clause.note ?? '',
      href: clause.page && href.page(clause.page.id),
      now: clause.now,
      cells: cellsOf(clause, texts),
    })),
  };
}

function cellsOf({ cells }: ClauseNode, texts: readonly ClauseCell['at'][]): Cell[] {
  const places = [...cells.map(({ at }) => texts.indexOf(at)), texts.length];
  return cells.map((cell, index): Cell => {
    const [first, end] = [places[index]!, places[index + 1]!];
    const [claim, ...others] = cell.claims as readonly [ClaimNode, ...ClaimNode[]];
    const quoted = claim.sources.find(({ quote }) => quote !== undefined);
    const { source } = quoted ?? nearestFirst(claim.sources)[0]!;
    return {
      at: formatDate(cell.at.on),
      until: end - first > 1 ? formatDate(texts[end - 1]!.on) : '',
      texts: end - first,
      state: cell.state,
      stateWord: CLAUSE_STATES[cell.state].replace(/,.*/, ''),
      gone: cell.gone ?? [],
      words: marked([cell.says, quoted && `“${quoted.quote}”`].filter(Boolean).join(' '), cell.new ?? []),
      claim: href.claim(claim.id),
      source: publisherOf(source),
      place: quoted?.locator ?? '',
      status: claim.status,
      limit: claim.status === 'stated' ? '' : STATUS_WORDS[claim.status].toLowerCase(),
      further: others.map((other) => ({
        claim: href.claim(other.id),
        source: publisherOf(nearestFirst(other.sources)[0]!.source),
      })),
    };
  });
}

const publisherOf = ({ publisher }: SourceNode): string => publisher.replace(/ \(.*\)$/, '');

/** A text in runs: those that are new, and what stands between them. */
function marked(text: string, fresh: readonly string[]): Words[] {
  const found = fresh
    .map((words) => ({ from: text.indexOf(words), words }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from);
  const runs: Words[] = [];
  let at = 0;
  for (const { from, words } of found) {
    if (from < at) continue;
    runs.push({ text: text.slice(at, from), isNew: false }, { text: words, isNew: true });
    at = from + words.length;
  }
  return [...runs, { text: text.slice(at), isNew: false }].filter((run) => run.text !== '');
}

/**
 * Where what a page tells of is followed from text to text: at the right that it is about, or in the whole table where
 * it is one of the texts. A topic or a dated page is also about the rights that claims on it carry.
 */
export function clauseOn({ clauses }: Graph, page: Page): string | undefined {
  const own = clauses.find((clause) => clause.page === page);
  if (own) return href.clauses(anchor.clause(own.id));
  if (clauses.some(({ cells }) => cells.some(({ at }) => at === page))) return href.clauses();
  if (page.shape === 'entity' && page.on === undefined) return undefined;
  const told = clauses.filter(({ cells }) =>
    cells.some(({ claims }) => claims.some((one) => one.about.includes(page))),
  );
  if (told.length === 0) return undefined;
  return href.clauses(told.length === 1 ? anchor.clause(told[0]!.id) : undefined);
}
