/** Scripts whose letters are taken for each other. */
const ALIKE = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic'] as const;
const LETTERS = ALIKE.map((script) => [script, new RegExp(String.raw`\p{Script=${script}}`, 'u')] as const);

/** The first word that has letters of two scripts which are taken for each other, with the names of the scripts. */
export function mixedWord(text: string): { word: string; scripts: readonly string[] } | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const scripts = LETTERS.filter(([, letters]) => letters.test(word)).map(([script]) => script);
    if (scripts.length > 1) return { word, scripts };
  }
  return undefined;
}

/** Letters of other scripts that look like Latin ones, by the Latin one. @see https://unicode.org/reports/tr39/ */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: 'аα',
    b: 'ь',
    c: 'сϲ',
    d: 'ԁ',
    e: 'е',
    h: 'һ',
    i: 'іι',
    j: 'јϳ',
    k: 'кκ',
    l: 'ӏ',
    m: 'м',
    n: 'ո',
    o: 'оοօ',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υ',
    v: 'ν',
    w: 'ԝ',
    x: 'хχ',
    y: 'уγ',
    A: 'АΑ',
    B: 'ВΒ',
    C: 'СϹ',
    E: 'ЕΕ',
    H: 'НΗ',
    I: 'ІΙ',
    J: 'Ј',
    K: 'КΚ',
    M: 'МΜ',
    N: 'Ν',
    O: 'ОΟ',
    P: 'РΡ',
    S: 'Ѕ',
    T: 'ТΤ',
    X: 'ХΧ',
    Y: 'УΥ',
    Z: 'Ζ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin])),
);

/** A text with Latin letters in place of those that look like them. */
export const inLatin = (text: string): string => [...text].map((letter) => LATIN[letter] ?? letter).join('');

/** What to write in place of a text with letters of two scripts in one word. */
export function anew(text: string): string {
  const latin = inLatin(text);
  return mixedWord(latin) ? 'Type it anew in the letters of one script.' : `Type it anew, most likely as "${latin}".`;
}
