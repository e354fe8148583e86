/**
 * What a text says in figures: amounts of money, percentages, quantities with a unit, days, months and years, each in one
 * form whatever its spelling, so that a sentence can be held against the claims that carry it.
 */
export interface Said {
  /** As it stands in the text. */
  readonly text: string;
  /** Where in the text it begins. */
  readonly from: number;
  /** In one form: `USD 38000000000`, `27 %`, `2 gigawatt`, `2026-04-27`, `2026-04`, `2026`, `--04-27` for a day without its year. */
  readonly value: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = `(?:${MONTHS.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`;
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY' };
const UNITS = /^(gigawatt|megawatt|kilowatt|GW|MW)s?$/;
const SHORT_UNITS: Readonly<Record<string, string>> = { GW: 'gigawatt', MW: 'megawatt' };

const PATTERN = new RegExp(
  [
    String.raw`(?<sign>US\$|[$£€¥])\s?(?<money>${NUMBER})(?:[\s-]?(?<scale>thousand|million|billion|trillion|bn|tn|[mb])\b)?`,
    String.raw`(?<percent>${NUMBER})\s?(?:%|per\s?cent\b)`,
    String.raw`(?<quantity>${NUMBER})[\s-](?<unit>gigawatts?|megawatts?|kilowatts?|GW|MW)\b`,
    String.raw`(?<iso>\b\d{4}-\d{2}(?:-\d{2})?\b)`,
    String.raw`(?<day>\b\d{1,2})(?:st|nd|rd|th)?\s(?<dmonth>${MONTH})(?:,?\s(?<dyear>\d{4})\b)?`,
    String.raw`\b(?<mmonth>${MONTH})\s(?:(?<mday>\d{1,2})(?:st|nd|rd|th)?,?\s)?(?<myear>\d{4})\b`,
    String.raw`(?<![\d.,-])(?<year>(?:19|20)\d{2})(?![\d%-]|[.,]\d)`,
  ].join('|'),
  'gu',
);

export function saidIn(text: string): Said[] {
  return [...text.matchAll(PATTERN)].map((match) => ({
    text: match[0],
    from: match.index,
    value: valueOf(match.groups!),
  }));
}

function valueOf(found: Record<string, string | undefined>): string {
  if (found['sign'] !== undefined)
    return money(CURRENCIES[found['sign']]!, number(found['money']!) * (SCALES[found['scale'] ?? ''] ?? 1));
  if (found['percent'] !== undefined) return quantity(number(found['percent']), '%');
  if (found['quantity'] !== undefined) {
    const unit = UNITS.exec(found['unit']!)![1]!;
    return quantity(number(found['quantity']), SHORT_UNITS[unit] ?? unit);
  }
  if (found['iso'] !== undefined) return found['iso'];
  if (found['day'] !== undefined)
    return `${found['dyear'] ?? '-'}-${month(found['dmonth']!)}-${found['day'].padStart(2, '0')}`;
  if (found['mmonth'] !== undefined)
    return [found['myear'], month(found['mmonth']), found['mday']?.padStart(2, '0')].filter(Boolean).join('-');
  return found['year']!;
}

export const money = (currency: string, value: number) => `${currency} ${Number(value.toPrecision(12))}`;
export const quantity = (value: number, unit: string) => `${value} ${unit}`;

const number = (text: string) => Number(text.replaceAll(',', ''));
const month = (name: string) =>
  String(MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1).padStart(2, '0');

/** Whether what is said follows from another thing said: it is the same, or a date that holds the other one. */
export function follows(value: string, known: string): boolean {
  if (value === known) return true;
  if (value.startsWith('--')) return known.endsWith(value.slice(1)) && known.length === 10;
  return /^\d{4}(?:-\d{2})?$/.test(value) && /^\d{4}-/.test(known) && known.startsWith(`${value}-`);
}
