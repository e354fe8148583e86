/** What each of some words stands for. */
const byWord = <T>(groups: readonly (readonly [T, ...string[]])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(groups.flatMap(([meant, ...words]) => words.map((word) => [word, meant])));

const SCALES = byWord<number>([
  [12, 'trillion', 'trn', 'tn', 't'],
  [9, 'billion', 'bln', 'bn', 'b'],
  [6, 'million', 'mln', 'mio', 'mn', 'mm', 'm'],
  [3, 'thousand', 'k'],
]);
const UNITS = byWord([
  ['pct', '%', 'percent', 'per cent', 'pc', 'percentage'],
  ['gw', 'gw', 'gigawatt', 'gigawatts'],
  ['mw', 'mw', 'megawatt', 'megawatts'],
  ['kw', 'kw', 'kilowatt', 'kilowatts'],
]);
const NAMES: Readonly<Record<string, string>> = { pct: 'percent', gw: 'gigawatts', mw: 'megawatts', kw: 'kilowatts' };
const ONES = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const WRITTEN_OUT = `(?:(?:${TENS.join('|')})(?:[\\s-](?:${ONES.slice(0, 9).join('|')}))?|${ONES.toReversed().join('|')})(?:[\\s-]hundred)?`;
const NUMBER = `(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${WRITTEN_OUT})`;
const MONEY_BEHIND = '(?:[\\s\\u00a0](US dollars?|dollars?|euros?|pounds?|USD|EUR|GBP)(?![\\p{L}\\p{N}]))?';
/** A number, in figures or in words, with a sign of money before or behind it, or with a scale or a unit behind it. */
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.])((?:US|CA|AU)?[$€£¥]|USD|EUR|GBP)?\\s?${NUMBER}(?:[\\s\\u00a0-]?(trillion|billion|million|thousand|trn|bln|mln|mio)|\\s?(tn|bn|mn|mm)|([tbmk]))?(?:[\\s\\u00a0-]?(percentage|percent|per cent|pc|gigawatts?|megawatts?|kilowatts?|gw|mw|kw)(?![\\p{L}\\p{N}])|\\s?(%))?(?![\\p{L}\\p{N}])${MONEY_BEHIND}`,
  'giu',
);

/** A number as it stands in a text, and the word it is indexed under. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** What its unit is called, for whoever asks for that alone. */
  readonly unit: string | undefined;
}

/**
 * Amounts of money, large numbers and quantities in a text, in its order.
 *
 * A bare small number is not among them, nor is `10k` without a sign of money: that may be the name of a form.
 */
export function numbersIn(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, before, number = '', name, short, letter, unit, percent, behind] = match;
    const money = before ?? behind;
    const written = unit ?? percent;
    const scaled = name ?? short ?? (money !== undefined || letter?.toLowerCase() === 'b' ? letter : undefined);
    if (letter !== undefined && scaled === undefined) continue;
    if (money === undefined && scaled === undefined && written === undefined && !number.includes(',')) continue;
    const digits = /^\d/.test(number) ? number : inFigures(number);
    const start = match.index + (whole.length - whole.trimStart().length);
    found.push({
      start,
      end: match.index + whole.length,
      word: numberWord(digits.replaceAll(',', ''), scaled === undefined ? 0 : SCALES[scaled.toLowerCase()]!, written),
      unit: written === undefined ? undefined : NAMES[UNITS[written.toLowerCase()]!],
    });
  }
  return found;
}

/**
 * A number, as it is indexed, in every scale and unit in which it may be meant: 300 in thousands, gigawatts and so on.
 * An amount of money has no unit. Nothing for what has a unit, and for what is no number.
 */
export function inAnyMeasure(word: string): readonly string[] {
  const [, digits, power] = /^(\d+)(?:e(\d+))?$/.exec(word) ?? [];
  if (digits === undefined) return [];
  return [
    ...[0, ...new Set(Object.values(SCALES))].map((scale) => numberWord(digits, Number(power ?? 0) + scale, undefined)),
    ...(power === undefined ? Object.values(NAMES).map((unit) => numberWord(digits, 0, unit)) : []),
  ];
}

/** A number up to nine thousand nine hundred that is written out: twenty-five hundred → 2500. */
function inFigures(words: string): string {
  const parts = words.toLowerCase().split(/[\s-]/);
  const number = parts.reduce(
    (sum, part) => sum + (ONES.indexOf(part) + 1) + (TENS.includes(part) ? 20 + 10 * TENS.indexOf(part) : 0),
    0,
  );
  return String(parts.at(-1) === 'hundred' ? 100 * number : number);
}

/** The word for a number of a record: 38000000000 → 38e9; 27 with the unit percent → 27pct. */
export const recordNumberWord = (value: number, unit?: string): string => numberWord(plain(value), 0, unit);

/**
 * Digits without zeros at the end, and by what power of ten they are multiplied: 38e9, 224e8 for 22.4 billion. A
 * quantity has its unit in place of the power: 750mw. They begin with what is typed first, so a word half typed finds
 * them.
 */
function numberWord(digits: string, power: number, unit: string | undefined): string {
  const known = unit === undefined ? undefined : UNITS[unit.toLowerCase()];
  const [whole = '0', decimals = ''] = digits.split('.');
  const all = `${whole}${decimals}`.replace(/^0+(?=\d)/, '');
  if (known !== undefined && power === 0) return `${trimmed(whole, decimals)}${known}`;
  const significant = all.replace(/0+$/, '') || '0';
  const exponent = significant === '0' ? 0 : power - decimals.length + (all.length - significant.length);
  return `${significant}${exponent === 0 ? '' : `e${exponent}`}${known ?? ''}`;
}

/** 13.50 → 135; a decimal point would end the word. */
const trimmed = (whole: string, decimals: string) => `${whole}${decimals.replace(/0+$/, '')}`;

const plain = (value: number) => (Number.isInteger(value) ? BigInt(value).toString() : String(value));
