import * as say from '#words/reading.ts';

const [NAMES, SHORT, LETTERS] = ([1, 2, 3] as const).map((place) =>
  say.scales.flatMap((ways) => ways[place] || []).join('|'),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  say.scales.flatMap(([power, ...ways]) =>
    ways
      .join('|')
      .split('|')
      .map((one) => [one, one === '' ? 0 : power] as const),
  ),
);
const UNITS = say.units.map(([id, name, written]) => ({ id, name, isOf: new RegExp(`^(?:${written}|${name})$`, 'i') }));
const unitOf = (written = '') => UNITS.find(({ id, isOf }) => isOf.test(written) || (written === '%' && id === 'pct'));

const WRITTEN_OUT = `(?:(?:${say.tens.join('|')})(?:[\\s-](?:${say.ones.slice(0, 9).join('|')}))?|${say.ones.toReversed().join('|')})(?:[\\s-]${say.hundred})?`;
/** A number, in figures or in words, with a sign of money before or behind it, or with a scale or a unit behind it. */
const AMOUNT = new RegExp(
  [
    '(?<![\\p{L}\\p{N}.])(?<before>(?:US|CA|AU)?[$€£¥]|USD|EUR|GBP)?\\s?',
    `(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${WRITTEN_OUT})`,
    `(?:[\\s\\u00a0-]?(?<name>${NAMES})|\\s?(?<short>${SHORT})|(?<letter>${LETTERS}))?`,
    `(?:[\\s\\u00a0-]?(?<unit>${say.units.map(([, , written]) => written).join('|')}|%))?(?![\\p{L}\\p{N}])`,
    `(?:[\\s\\u00a0](?<behind>${say.currencies})(?![\\p{L}\\p{N}]))?`,
  ].join(''),
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
export const numbersIn = (text: string): readonly FoundNumber[] =>
  [...text.matchAll(AMOUNT)].flatMap((match): readonly FoundNumber[] => {
    const { before, number = '', name, short, letter, unit: written, behind } = match.groups!;
    const isMoney = (before ?? behind) !== undefined;
    const scaled = name ?? short ?? (isMoney || letter?.toLowerCase() === 'b' ? letter : undefined);
    if (letter !== undefined && scaled === undefined) return [];
    if (!isMoney && scaled === undefined && written === undefined && !number.includes(',')) return [];
    const digits = /^\d/.test(number) ? number.replaceAll(',', '') : inFigures(number);
    const unit = unitOf(written);
    return [
      {
        start: match.index + match[0].search(/\S/),
        end: match.index + match[0].length,
        word: numberWord(digits, SCALES.get(scaled?.toLowerCase() ?? '') ?? 0, unit?.id),
        unit: unit?.name,
      },
    ];
  });

/**
 * A number, as it is indexed, in every scale and unit in which it may be meant: 300 in thousands, gigawatts and so on.
 * An amount of money has no unit. Nothing for what has a unit, and for what is no number.
 */
export function inAnyMeasure(word: string): readonly string[] {
  const [, digits, power] = /^(\d+)(?:e(\d+))?$/.exec(word) ?? [];
  if (digits === undefined) return [];
  return [
    ...[...new Set([0, ...SCALES.values()])].map((scale) => numberWord(digits, Number(power ?? 0) + scale)),
    ...(power === undefined ? UNITS.map(({ id }) => numberWord(digits, 0, id)) : []),
  ];
}

/** A number up to nine thousand nine hundred that is written out: twenty-five hundred → 2500. */
function inFigures(words: string): string {
  const parts = words.toLowerCase().split(/[\s-]/);
  const tens = (part: string) => (say.tens.includes(part) ? 20 + 10 * say.tens.indexOf(part) : 0);
  const sum = parts.reduce((all, part) => all + say.ones.indexOf(part) + 1 + tens(part), 0);
  return String(parts.at(-1) === say.hundred ? 100 * sum : sum);
}

/** The word for a number of a record: 38000000000 → 38e9; 27 with the unit percent → 27pct. */
export const recordNumberWord = (value: number, unit?: string): string =>
  numberWord(Number.isInteger(value) ? BigInt(value).toString() : String(value), 0, unitOf(unit)?.id);

/**
 * Digits without zeros at the end, and by what power of ten they are multiplied: 38e9, 224e8 for 22.4 billion. A
 * quantity has its unit in place of the power: 750mw. They begin with what is typed first, so a word half typed finds
 * them; a decimal point would end the word.
 */
function numberWord(digits: string, power: number, unit = ''): string {
  const [whole = '0', decimals = ''] = digits.split('.');
  if (unit !== '' && power === 0) return `${whole}${decimals.replace(/0+$/, '')}${unit}`;
  const all = `${whole}${decimals}`.replace(/^0+(?=\d)/, '');
  const significant = all.replace(/0+$/, '') || '0';
  const exponent = significant === '0' ? 0 : power - decimals.length + (all.length - significant.length);
  return `${significant}${exponent === 0 ? '' : `e${exponent}`}${unit}`;
}
