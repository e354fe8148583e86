import type { AmountKind } from '#schema/vocabulary.ts';
import type { Amount, Qualifier } from '#schema/amount.ts';
import * as say from '#words/wording.ts';

const QUALIFIERS: Readonly<Record<Qualifier, string>> = say.qualifiers;
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

/**
 * An amount with its terms, without a capital: up to $50 billion · about 27%, as converted · more than $300 billion
 * over five years.
 */
export function formatAmount(amount: Amount): string {
  const { terms } = amount;
  if (terms === undefined) return formatFigure(amount);
  return `${formatFigure(amount)}${say.goesOn.test(terms) ? ' ' : ', '}${terms}`;
}

/** The number with its qualifier, without its terms. */
export function formatFigure(amount: Amount): string {
  const figure = figureOf(amount, ([, name]) => ` ${name}`);
  return amount.qualifier === undefined ? figure : `${QUALIFIERS[amount.qualifier]} ${figure}`;
}

/** The number with the one word that says what sort it is, where its terms begin with one: `$250 billion incremental`. */
export function figureOfSort(amount: Amount): string {
  const [sort] = /^[a-z]+(?=$|,)/.exec(amount.terms ?? '') ?? [];
  return [formatFigure(amount), sort].filter(Boolean).join(' ');
}

const SHORT_QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  'up-to': '≤\u00a0',
  about: '≈\u00a0',
  'more-than': '>\u00a0',
  'at-least': '≥\u00a0',
};

/** The number in little room, with a sign for its qualifier: ≤ $11.9 bn · ≈ 25%. */
export function shortFigure(amount: Amount): string {
  const figure = figureOf(amount, ([, , short]) => `\u00a0${short}`);
  return `${amount.qualifier === undefined ? '' : SHORT_QUALIFIERS[amount.qualifier]}${figure}`;
}

/** How a scale is written behind a number. */
type Naming = (scale: (typeof say.scales)[number]) => string;

function figureOf(amount: Amount, named: Naming): string {
  const { value } = amount;
  if ('currency' in amount) {
    const sign = SIGNS[amount.currency];
    return sign === undefined ? `${amount.currency} ${scaled(value, named)}` : `${sign}${scaled(value, named)}`;
  }
  const { unit } = amount;
  return unit === 'percent' || unit === '%' ? `${plain(value)}%` : `${scaled(value, named)} ${unit}`;
}

/** 50000000000 → 50 billion; a number that would lose digits so is written out. */
function scaled(value: number, named: Naming): string {
  for (const scale of say.scales) {
    const [size] = scale;
    const short = plain(value / size);
    if (value >= size && Math.round(Number(short) * size) === Math.round(value)) return `${short}${named(scale)}`;
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
