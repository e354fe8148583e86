import type { AmountKind } from '#schema/vocabulary.ts';
import type { Amount, Qualifier } from '#schema/amount.ts';
import * as say from '#words/wording.ts';

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  'up-to': say.upTo,
  about: 'about',
  'more-than': say.moreThan,
  'at-least': say.atLeast,
};
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Terms that go on with the phrase, where others stand behind a comma: `$300 billion over five years`. */
const GOES_ON = /^(?:of|over|from|per|for|to|in) /;

/**
 * An amount with its terms, without a capital: up to $50 billion · about 27%, as converted · more than $300 billion
 * over five years.
 */
export function formatAmount(amount: Amount): string {
  const { terms } = amount;
  if (terms === undefined) return formatFigure(amount);
  return `${formatFigure(amount)}${GOES_ON.test(terms) ? ' ' : ', '}${terms}`;
}

/** The number with its qualifier, without its terms. */
export function formatFigure(amount: Amount): string {
  return [
    amount.qualifier && QUALIFIERS[amount.qualifier],
    'currency' in amount ? money(amount.value, amount.currency) : quantity(amount.value, amount.unit),
  ]
    .filter(Boolean)
    .join(' ');
}

const SHORT_QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  'up-to': '≤\u00a0',
  about: '≈\u00a0',
  'more-than': '>\u00a0',
  'at-least': '≥\u00a0',
};
const SHORT_SCALES: Readonly<Record<string, string>> = { trillion: 'tn', billion: 'bn', million: 'm' };

/** The number in little room, with a sign for its qualifier: ≤ $11.9 bn · ≈ 25%. */
export function shortFigure(amount: Amount): string {
  const figure = formatFigure({ ...amount, qualifier: undefined });
  const short = figure.replace(/ (trillion|billion|million)\b/, (_, scale: string) => `\u00a0${SHORT_SCALES[scale]}`);
  return `${amount.qualifier === undefined ? '' : SHORT_QUALIFIERS[amount.qualifier]}${short}`;
}

function money(value: number, currency: string): string {
  const sign = SIGNS[currency];
  return sign === undefined ? `${currency} ${scaled(value)}` : `${sign}${scaled(value)}`;
}

function quantity(value: number, unit: string): string {
  if (unit === 'percent' || unit === '%') return `${plain(value)}%`;
  return `${scaled(value)} ${unit}`;
}

/** 50000000000 → 50 billion; a number that would lose digits so is written out. */
function scaled(value: number): string {
  for (const [size, name] of SCALES) {
    const short = plain(value / size);
    if (value >= size && Math.round(Number(short) * size) === Math.round(value)) return `${short} ${name}`;
  }
  return grouped(value);
}

/** At most three decimals, none of them a needless zero. */
const plain = (value: number) => String(Number(value.toFixed(3)));

// Not toLocaleString: the text must not depend on the data that a machine has of languages.
function grouped(value: number): string {
  const [whole = '', decimals] = plain(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}

/** Who is what of an amount: by the words of its kind where nobody pays, `Holder: Hill, Company: House`. */
export const partiesInWords = (
  kind: Pick<AmountKind, 'payer' | 'receiver'> | undefined,
  [payer, receiver]: readonly [string | undefined, string | undefined],
  way: string,
): string =>
  kind?.payer === undefined
    ? [payer, receiver].filter(Boolean).join(way)
    : [payer && `${kind.payer}: ${payer}`, receiver && `${kind.receiver}: ${receiver}`].filter(Boolean).join(', ');
