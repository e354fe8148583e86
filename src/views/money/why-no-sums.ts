import type { Payment, Scale } from './money.ts';
import * as say from '#words/money.ts';

/** Why amounts are not added up, with an example from the page. */
export interface Reason {
  readonly reason: string;
  readonly example: string;
  /** The claim of the example. */
  readonly claim: string;
}

/** Four reasons, each only where the page has an example of it. */
export function whyNoSums(scales: readonly Scale[]): Reason[] {
  const all = scales.flatMap(({ pairs }) =>
    pairs.flatMap(({ payer, receiver, payments }) =>
      payments.map((payment) => ({ ...payment, between: `${payer.title} → ${receiver.title}` })),
    ),
  );
  type Found = Payment & { readonly between: string };
  const reason = (words: string, found: Found | undefined, example: (one: Found) => string): Reason[] =>
    found ? [{ reason: words, example: `${found.between}: ${example(found)}`, claim: found.account.claim }] : [];
  const told = ({ account, others }: Found) => say.otherAccountsAreFound(account.figure, others.length);
  const kinds = scales.map(({ heading }) => `“${heading}”`);
  return [
    ...reason(
      say.theSameMoneyIsToldMore,
      all.toSorted((a, b) => b.others.length - a.others.length).find(({ others }) => others.length > 0),
      told,
    ),
    ...(kinds.length > 1
      ? [{ reason: say.kindsDiffer, example: say.areDifferentMoney(kinds.join(', ')), claim: '' }]
      : []),
    ...reason(
      say.aPromiseIsNotAPayment,
      all.find(({ parts, bar }) => parts.length === 0 && bar?.pieces[0]!.fill === 'hollow'),
      ({ account }) => say.isCommitted(account.figure),
    ),
    ...reason(
      say.partsDontAlwaysMeetTheTotal,
      all.find(
        ({ parts, bar }) => parts.length > 0 && bar!.end - bar!.pieces.at(-1)!.x - bar!.pieces.at(-1)!.width > 0.1,
      ) ?? all.find(({ parts, bar }) => parts.length > 0 && bar?.pieces.at(-1)!.fill === 'hollow'),
      ({ account, parts }) =>
        say.partsThatCanBeNamed(account.figure, parts.map(({ figure }) => figure).join(say.betweenNames)),
    ),
  ];
}
