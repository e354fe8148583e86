import { isPartialDate, type PartialDate } from '#schema/partial-date.ts';
import { firstDay, isRough, lastDay } from './time.ts';

/** A number or a date in a text, in one form whatever its spelling, so that one text can be held against another. */
export interface Figure {
  /** As it stands in the text. */
  readonly text: string;
  /** Where in the text it begins. */
  readonly from: number;
  /**
   * Its one form: `USD 38000000000`, `27 %`, `2 gigawatt`, `3000000`, `2026-04-27`, `2026-04`, `2026`,
   * `--04-27` for a day without its year, `201X`, `19XX`, `2024-34` for what is no year. Empty where the words give no
   * number, as in `many millions`.
   */
  readonly value: string;
  /** Whether it is of the sort that a claim must carry: an amount, a percentage or a full date. */
  readonly needsClaim: boolean;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = `(?:${MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const TH = '(?:st|nd|rd|th)?';
const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY' };
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
const UNITS: Readonly<Record<string, string>> = {
  GW: 'gigawatt',
  MW: 'megawatt',
  gigawatt: 'gigawatt',
  megawatt: 'megawatt',
  kilowatt: 'kilowatt',
};

const QUARTERS = ['first', 'second', 'third', 'fourth'];
/** Of centuries, from the eleventh on. */
const ORDINALS = 'eleven twelf thirteen fourteen fifteen sixteen seventeen eighteen nineteen twentie'
  .split(' ')
  .map((stem) => `${stem}th`)
  .concat('twenty-first');

const FIGURE = new RegExp(
  [
    String.raw`\b(?<decade>\d{3})(?:0s|X)\b`,
    String.raw`\b(?<hundred>\d\d)XX\b`,
    String.raw`\b(?:(?<century>\d\d)(?:st|nd|rd|th)|(?<ordinal>${ORDINALS.join('|')}))[\s-]century\b`,
    String.raw`\b(?:(?<quarter>${QUARTERS.join('|')}) quarter of|Q(?<q>[1-4])) (?<yearOfQuarter>\d{4})\b`,
    String.raw`(?<sign>US\$|\p{Sc})\s?(?<money>${NUMBER})(?:[\s-]?(?<scale>(?:b|m|tr)illion|bn|tn|[bmk])\b)?`,
    String.raw`(?<many>(?:\b${NUMBER}(?:\s(?:to|or)\s${NUMBER}|[-–]${NUMBER})?[\s-]?)?\b(?:b|m|tr)illions?\b)`,
    String.raw`\b(?<percent>${NUMBER})\s?(?:%|per\s?cent\b)`,
    String.raw`\b(?<quantity>${NUMBER})[\s-](?<unit>(?:giga|mega|kilo)watt|GW|MW)s?\b`,
    String.raw`\b(?<iso>\d{4}-\d{2}(?:-\d{2})?)\b`,
    String.raw`\b(?<day>\d{1,2})${TH}\s(?<month>${MONTH})(?:,?\s(?<year>\d{4})\b)?`,
    String.raw`\b(?<nameOfMonth>${MONTH})\s(?:(?<dayAfter>\d{1,2})${TH},?\s)?(?<yearAfter>\d{4})\b`,
    String.raw`(?<![\d.,:/-])\b(?<bareYear>\d{4})\b(?![\d%/-]|[.,:]\d)`,
  ].join('|'),
  'gu',
);

/** What was found in a text: the rules ask for the same texts again and again. */
const kept = new Map<string, readonly Figure[]>();

/** Every figure of a text, in order. */
export function figuresIn(text: string): readonly Figure[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const figures = findFigures(text);
  kept.set(text, figures);
  return figures;
}

const findFigures = (text: string): readonly Figure[] =>
  [...text.matchAll(FIGURE)].map((match) => {
    const value = valueOf(match.groups!);
    return {
      text: match[0].trim(),
      from: match.index,
      value,
      needsClaim: value.length === 10 || !/^\d[\dX]{3}(-\d\d)?$|^-|watt$/.test(value),
    };
  });

function valueOf(found: Record<string, string | undefined>): string {
  const {
    sign,
    money,
    scale = '',
    many,
    percent,
    quantity,
    unit,
    iso,
    day,
    month,
    year,
    nameOfMonth,
    dayAfter,
    yearAfter,
    bareYear,
    yearOfQuarter,
  } = found;
  if (yearOfQuarter !== undefined)
    return `${yearOfQuarter}-${32 + (Number(found['q']) || 1 + QUARTERS.indexOf(found['quarter']!))}`;
  const rough = roughYear(found);
  if (rough !== undefined) return rough;
  if (sign !== undefined) return moneyValue(CURRENCIES[sign] ?? sign, number(money!) * (SCALES[scale] ?? 1));
  if (many !== undefined) return countOf(many);
  if (percent !== undefined) return quantityValue(number(percent), '%');
  if (quantity !== undefined) return quantityValue(number(quantity), unit!);
  if (day !== undefined) return `${year ?? '-'}-${numberOf(month!)}-${day.padStart(2, '0')}`;
  if (nameOfMonth !== undefined)
    return [yearAfter, numberOf(nameOfMonth), ...(dayAfter === undefined ? [] : [dayAfter.padStart(2, '0')])].join('-');
  return iso ?? bareYear!;
}

function roughYear({ decade, hundred, century, ordinal }: Record<string, string | undefined>): string | undefined {
  if (decade !== undefined) return `${decade}X`;
  const before = century === undefined ? ORDINALS.indexOf(ordinal ?? '') + 10 : Number(century) - 1;
  return hundred !== undefined || before > 9 ? `${hundred ?? before}XX` : undefined;
}

/** The years, months and days that a text names, in its order. */
export const datesIn = (text: string): readonly PartialDate[] =>
  figuresIn(text)
    .map(({ value }) => value)
    .filter((value): value is PartialDate => isPartialDate(value));

/** The one form of an amount of money. */
export const moneyValue = (currency: string, value: number) => `${currency} ${Number(value.toPrecision(12))}`;

/**
 * The one form of a quantity; `percent` and the sign for it are one, and so are a unit and its plural. What is counted
 * in millions is found in a text without what it counts: 160 million shares are 160 million.
 */
export function quantityValue(value: number, unit: string): string {
  const singular = unit.replace(/(?<=\p{L}{2})s$/u, '');
  if (value >= 1e6 && !Object.hasOwn(UNITS, singular)) return String(value);
  return `${value} ${singular === 'percent' ? '%' : (UNITS[singular] ?? singular)}`;
}

const number = (text: string) => Number(text.replaceAll(',', ''));
const numberOf = (month: string) =>
  String(MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1).padStart(2, '0');

function countOf(words: string): string {
  const [, digits, scale] = /^(?:.*?([\d.,]+)[\s-]?)?((?:b|m|tr)illion)/.exec(words) ?? [];
  return digits === undefined ? '' : String(Number((number(digits) * SCALES[scale!]!).toPrecision(12)));
}

/** Whether a figure follows from another one: it is the same, or a year or a month that the other one lies in. */
export function followsFrom(value: string, known: string): boolean {
  if (value === known) return true;
  if (isRough(value)) return isPartialDate(known) && isWithin(known as PartialDate, value as PartialDate);
  if (value.startsWith('--')) return known.length === 10 && known.endsWith(value.slice(1));
  return /^\d{4}(?:-\d{2})?$/.test(value) && known.startsWith(`${value}-`);
}

const isWithin = (date: PartialDate, other: PartialDate) =>
  firstDay(other) <= firstDay(date) && lastDay(date) <= lastDay(other);
