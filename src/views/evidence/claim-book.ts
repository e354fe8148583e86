import type { ClaimNode } from '#graph/graph.ts';
import type { ClaimId } from '#schema/ids.ts';
import { anchor, href } from '../href.ts';
import { evidence, isOwn, type Evidence } from './evidence.ts';
import { nearestSource, saidByInWords } from './said-by.ts';
import * as say from '#words/evidence.ts';

/** A mark behind words that claims carry: one link for all of them, with their numbers. */
export interface Mark {
  /** Numbers in order, runs joined: `1, 10–11`. */
  readonly numbers: string;
  /** Where the first of them is to be read. */
  readonly href: string;
  /** For who does not see where it leads: `Claims 4–5: Tea House, 3 May 2024, stated, and 1 more`. */
  readonly name: string;
  /** Ids of the claims in the order of their numbers, where the page does not list them. */
  readonly claims?: readonly ClaimId[] | undefined;
}

/** What the margin says of a claim beside the words that cite it first. */
export interface MarginNote {
  readonly number: number;
  /** Who says so and when; empty for what the site itself says. */
  readonly words: string;
  /** How it is known, unless it is simply stated. */
  readonly evidence: Evidence | undefined;
}

/** A claim, of which the book needs no more than its name. */
type Named = Pick<ClaimNode, 'id'>;

/** The claims of one page, numbered in the order in which it was given them. */
export interface ClaimBook {
  readonly claims: readonly ClaimNode[];
  /** Those of the claims that are in the book, in the order of their numbers. */
  numbered(claims: readonly Named[]): readonly ClaimId[];
  /** One mark for those of the claims that are in the book; none where there are none. */
  mark(claims: readonly Named[]): Mark | undefined;
  /** A note for each of the claims that is in the book, in the order of their numbers. */
  notes(claims: readonly Named[]): readonly MarginNote[];
  /** Where a claim is to be read: on this page if it lists it, else on its own. */
  hrefOf(claim: Named): string;
  /** The same for the address of a claim. */
  placeOf(address: string): string;
}

/** Numbers claims as they are given, each once. */
export function claimBook(claims: Iterable<ClaimNode>): ClaimBook {
  const list = [...new Set(claims)];
  const numbers = new Map<string, number>(list.map(({ id }, index) => [id, index + 1]));
  const places = new Map(list.map(({ id }) => [href.claim(id), `#${anchor.claim(id)}`]));
  const hrefOf = ({ id }: Named) => (numbers.has(id) ? `#${anchor.claim(id)}` : href.claim(id));
  const numbered = (cited: readonly Named[]) =>
    [...new Set(cited.flatMap(({ id }) => numbers.get(id) ?? []))]
      .sort((a, b) => a - b)
      .map((number) => ({ number, claim: list[number - 1]! }));
  return {
    claims: list,
    numbered: (cited) => numbered(cited).map(({ claim }) => claim.id),
    mark: (cited) => markOf(numbered(cited), hrefOf),
    notes: (cited) => numbered(cited).map(noteOf),
    hrefOf,
    placeOf: (address) => places.get(address) ?? address,
  };
}

/** A mark for a page that lists no claims: it leads to the page of the claim. */
export const markToPages = (book: ClaimBook, claims: readonly Named[]): Mark | undefined => {
  const mark = book.mark(claims);
  const ids = book.numbered(claims);
  return mark && { ...mark, href: href.claim(ids[0]!), claims: ids };
};

interface Numbered {
  readonly number: number;
  readonly claim: ClaimNode;
}

function markOf(cited: readonly Numbered[], hrefOf: (claim: Named) => string): Mark | undefined {
  const [first, ...others] = cited;
  if (first === undefined) return undefined;
  const numbers = joined(cited.map(({ number }) => number));
  const more = others.length === 0 ? '' : say.goesOnWithMore(others.length);
  return {
    numbers,
    href: hrefOf(first.claim),
    name: `${others.length === 0 ? say.claim : say.claims} ${numbers}: ${saidByInWords(first.claim)}${more}`,
  };
}

function noteOf({ number, claim }: Numbered): MarginNote {
  const { publisher, date } = nearestSource(claim);
  return {
    number,
    words: isOwn(claim.status) ? '' : `${publisher}, ${date}`,
    evidence: claim.status === 'stated' ? undefined : evidence(claim),
  };
}

/** Numbers in order as one expression, in which two or more that follow each other are a run: `1, 10–11`. */
function joined(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
