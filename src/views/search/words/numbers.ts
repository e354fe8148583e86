const SCALES: Readonly<Record<string, number>> = { trillion: 12, trn: 12, tn: 12, t: 12, billion: 9, bln: 9, bn: 9, b: 9, million: 6, mln: 6, mio: 6, mn: 6, mm: 6, m: 6, thousand: 3, k: 3 };
const UNITS: Readonly<Record<string, string>> = { '%': 'pct', percent: 'pct', 'per cent': 'pct', pc: 'pct', percentage: 'pct', gw: 'gw', gigawatt: 'gw', gigawatts: 'gw', mw: 'mw', megawatt: 'mw', megawatts: 'mw', kw: 'kw', kilowatt: 'kw', kilowatts: 'kw' };
const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
/** A number with a sign of money before it, or with a scale or a unit behind it. */
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.])((?:US|CA|AU)?[$€£¥]|USD|EUR|GBP)?\\s?${NUMBER}(?:[\\s\\u00a0-]?(trillion|billion|million|thousand|trn|bln|mln|mio)|\\s?(tn|bn|mn|mm)|([tbmk]))?(?:[\\s\\u00a0-]?(percentage|percent|per cent|pc|gigawatts?|megawatts?|kilowatts?|gw|mw|kw)(?![\\p{L}\\p{N}])|\\s?(%))?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A number as it stands in a text, and the word it is indexed under. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/**
 * Amounts of money, large numbers and quantities in a text, in its order.
 *
 * A bare small number is not among them, nor is `10k` without a sign of money: that may be the name of a form.
 */
export function numbersIn(text: string): readonly FoundNumber[] {
  if (!/\d/.test(text)) return [];
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, money, digits = '', name, short, letter, unit, percent] = match;
    const written = unit ?? percent;
    const scaled = name ?? short ?? (money !== undefined || letter?.toLowerCase() === 'b' ? letter : undefined);
    if (letter !== undefined && scaled === undefined) continue;
    if (money === undefined && scaled === undefined && written === undefined && !digits.includes(',')) continue;
    const start = match.index + (whole.length - whole.trimStart().length);
    found.push({ start, end: match.index + whole.length, word: numberWord(digits.replaceAll(',', ''), scaled === undefined ? 0 : SCALES[scaled.toLowerCase()]!, written) });
  }
  return found;
}

/** The word for a number of a record: 38000000000 → 38e9; 27 with the unit percent → 27pct. */
export const recordNumberWord = (value: number, unit?: string): string => numberWord(plain(value), 0, unit);

/**
 * Digits without zeros at the end, and by what power of ten they are multiplied: 38e9, 224e8 for 22.4 billion.
 * A quantity has its unit in place of the power: 750mw. They begin with what is typed first, so a word half typed finds them.
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
