import type { Graph, Page } from '#graph/graph.ts';
import { BEST_FIRST } from '#graph/nodes.ts';
import { byTitle } from '#graph/title-order.ts';
import { byCodePoint } from '#issues/order.ts';
import type { AmountKind } from '#schema/vocabulary.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { ownersIn } from '../circles.ts';
import { queryAsText } from '../facts/query.ts';
import { href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { formatFigure, partiesInWords } from '../wording/amounts.ts';
import { accountsOf, type Account, type Stated } from './account.ts';
import { barOf, type Bar } from './bar.ts';
import { whyNoSums, type Reason } from './why-no-sums.ts';
import * as say from '#words/money.ts';

/** One amount between two, with its parts and with what else is told of the same money. */
export interface Payment {
  readonly account: Account;
  readonly bar: Bar | undefined;
  readonly parts: readonly Account[];
  readonly others: readonly Account[];
}

/** All that one party pays another. */
export interface Pair {
  readonly anchor: string;
  readonly payer: Link;
  readonly receiver: Link;
  /** What belongs to them and is named instead of them. */
  readonly parts: readonly string[];
  readonly ended: boolean;
  /** The largest first, those without a bar last. */
  readonly payments: readonly Payment[];
}

/** Amounts that may be held against each other, on one scale. They are never added up. */
export interface Scale {
  readonly anchor: string;
  readonly heading: string;
  readonly sign: AmountKind['sign'];
  /** What the full width of a bar is: `$65 billion`; nothing where no bar is drawn. */
  readonly full: string;
  readonly pairs: readonly Pair[];
}

/** Numbers of one kind that are no payment between two known parties. */
export interface Numbers {
  readonly label: string;
  readonly description: string;
  readonly count: number;
  readonly accounts: readonly (Account & { readonly parties: string })[];
}

export interface MoneyPage {
  /** How many pairs and numbers there are more than stand here, and where all amounts are. */
  readonly rest: { readonly count: number; readonly href: string } | undefined;
  readonly scales: readonly Scale[];
  readonly numbers: readonly Numbers[];
  /** Who pays or is paid, with the first place where. */
  readonly parties: readonly Link[];
  readonly reasons: readonly Reason[];
}

/** So many pairs of a scale, and numbers of a kind, stand on the page at most: the biggest. */
const MOST_PAIRS = 60;
const MOST_NUMBERS = 60;

/** The amounts of the subject: payments by payer and receiver, the biggest first, then what is no payment. */
export function moneyPage(graph: Graph, table: RelationTable): MoneyPage {
  const owner = ownersIn(graph);
  const accounts = accountsOf(graph, table).sort(bySize);
  const kindOf = ({ amount: { kind } }: Stated) => (kind === undefined ? undefined : graph.amountKinds.get(kind));
  const isPayment = (account: Stated) =>
    kindOf(account)?.heading !== undefined && account.payer !== undefined && account.receiver !== undefined;
  const headings = [...new Set([...graph.amountKinds.values()].flatMap(({ heading }) => heading ?? []))];
  const payments = accounts.filter(isPayment);
  const whole = headings.flatMap((heading) => {
    const its = withKind(
      payments.filter((account) => kindOf(account)!.heading === heading),
      kindOf,
    );
    return its.length === 0 ? [] : [scaleOf(heading, its, kindOf, owner)];
  });
  const scales = whole.map((scale) => ({ ...scale, pairs: scale.pairs.slice(0, MOST_PAIRS) }));
  const rest = Map.groupBy(
    accounts.filter((account) => !isPayment(account)),
    kindOf,
  );
  const kinds = [...graph.amountKinds.values(), undefined].filter((kind) => rest.has(kind));
  const left = [
    ...whole.map(({ pairs }) => pairs.length - MOST_PAIRS),
    ...[...rest.values()].map(({ length }) => length - MOST_NUMBERS),
  ].reduce((sum, more) => sum + Math.max(0, more), 0);
  return {
    scales,
    rest: left === 0 ? undefined : { count: left, href: `${href.facts()}${queryAsText({ amount: 'some' })}` },
    numbers: kinds.map((kind) => ({
      label: kind?.label ?? say.otherNumbers,
      description: kind?.description ?? say.numbersThatAreNoMoney,
      count: rest.get(kind)!.length,
      accounts: rest
        .get(kind)!
        .slice(0, MOST_NUMBERS)
        .map((account) => ({
          ...account,
          parties: partiesInWords(kind, [account.payer?.title, account.receiver?.title], ' → '),
        })),
    })),
    parties: partiesIn(scales),
    reasons: whyNoSums(scales),
  };
}

/** A heading may hold several kinds, and what is paid is not what will be paid at most: each amount then says which. */
function withKind(accounts: readonly Stated[], kindOf: (account: Stated) => AmountKind | undefined): readonly Stated[] {
  const kinds = new Set(accounts.map(kindOf));
  if (kinds.size < 2) return accounts;
  return accounts.map((account) => ({
    ...account,
    terms: [kindOf(account)!.label.toLowerCase(), account.terms].filter(Boolean).join(', '),
  }));
}

function scaleOf(
  heading: string,
  accounts: readonly Stated[],
  kindOf: (account: Stated) => AmountKind | undefined,
  owner: (page: Page) => Page,
): Scale {
  const isBarred = (account: Stated) => kindOf(account)?.bar !== undefined && 'currency' in account.amount;
  const isIn = new Set(accounts.map(({ id }) => id));
  const wholes = accounts.filter(
    ({ partOf, sameAs }) => ![partOf, sameAs].some((id) => id !== undefined && isIn.has(id)),
  );
  const currency = currencyOf(wholes.find(isBarred));
  const drawn = wholes.filter((account) => isBarred(account) && currencyOf(account) === currency);
  const largest = drawn.toSorted((a, b) => b.amount.value - a.amount.value)[0];
  const foldedUnder = (id: string): Stated[] =>
    accounts
      .filter(({ sameAs }) => sameAs === id)
      .flatMap((one) => [one, ...accounts.filter(({ partOf }) => partOf === one.id)]);
  const payment = (whole: Stated): Payment => {
    const parts = accounts.filter(({ partOf }) => partOf === whole.id).sort((a, b) => byCodePoint(a.day, b.day));
    const bar = kindOf(whole)?.bar;
    return {
      // A commitment that has ended because it was paid has not lapsed.
      account: parts.length > 0 ? { ...whole, ended: false, doubt: undefined } : whole,
      parts,
      others: [whole, ...parts].flatMap(({ id }) => foldedUnder(id)),
      bar: largest && bar && drawn.includes(whole) ? barOf(whole, parts, bar, largest.amount.value) : undefined,
    };
  };
  const inOrder = [...drawn, ...wholes.filter((whole) => !drawn.includes(whole))];
  const between = Map.groupBy(inOrder, ({ payer, receiver }) => `${owner(payer!).id}-${owner(receiver!).id}`);
  const pairs = [...between].map(([ids, its]): Pair => {
    const [payer, receiver] = [owner(its[0]!.payer!), owner(its[0]!.receiver!)];
    const ends = its.flatMap((one) => [one.payer!, one.receiver!]);
    return {
      anchor: `p-${anchorOf(heading)}-${ids}`,
      payer: linkTo(payer),
      receiver: linkTo(receiver),
      parts: [...new Set(ends.filter((end) => end !== payer && end !== receiver).map(({ title }) => title))],
      ended: its.every((one) => one.ended),
      payments: its.map(payment),
    };
  });
  return {
    anchor: `k-${anchorOf(heading)}`,
    heading,
    sign: accounts.flatMap((account) => kindOf(account)?.sign ?? [])[0],
    full: largest ? formatFigure({ ...largest.amount, qualifier: undefined }) : '',
    pairs,
  };
}

const currencyOf = (account: Stated | undefined) =>
  account && 'currency' in account.amount ? account.amount.currency : undefined;

const anchorOf = (heading: string) => heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** The largest first; of equal amounts the one that is known best. */
const bySize = (a: Stated, b: Stated) =>
  Number('currency' in b.amount) - Number('currency' in a.amount) ||
  b.amount.value - a.amount.value ||
  BEST_FIRST.indexOf(a.status) - BEST_FIRST.indexOf(b.status) ||
  byCodePoint(a.day, b.day) ||
  byCodePoint(a.id, b.id);

function partiesIn(scales: readonly Scale[]): Link[] {
  const found = new Map<string, string>();
  for (const { anchor, payer, receiver } of scales.flatMap(({ pairs }) => pairs))
    for (const { title } of [payer, receiver]) if (!found.has(title)) found.set(title, `#${anchor}`);
  return [...found].map(([title, place]) => ({ title, href: place })).sort(byTitle);
}
