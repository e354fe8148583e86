import { figuresIn } from './figures.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const OTHER: Readonly<Record<string, string>> = {
  million: 'billion',
  billion: 'million',
  trillion: 'billion',
  gigawatt: 'megawatt',
  megawatt: 'gigawatt',
  USD: 'EUR',
  $: '€',
  percent: 'gigawatts',
  '%': ' gigawatts',
};

/** Fields whose figures a reader sees as said by a claim, and the dates and amounts of records. */
const FIELD =
  /^\s*(?:- )?(?:statement|headline|summary|answer|text|definition|scope|since_note|ended_note|date_note|on_note|says|sought|found|on|since|first_stated|held_on|not_before|announced|ended|through|unclear_from|value|currency|unit|figures):/;

/** Every place in a file where a slip can be made: the line and the extent in it. */
export function placesIn(path: string, text: string): { line: number; from: number; to: number }[] {
  const isPage = path.endsWith('.mdx');
  let [isProse, isSeen] = [false, false];
  let fences = 0;
  return text.split('\n').flatMap((line, index) => {
    if (isPage && line === '---' && fences < 2) isProse = ++fences === 2;
    const indent = /^\s*(?:- )?[a-z_]+:/.test(line);
    if (indent) isSeen = FIELD.test(line);
    else if (/^\s*- /.test(line) && !isProse) isSeen = false;
    const isUsed = isProse ? line.includes('<Cite') || !line.includes('<Uncited') : isSeen;
    if (!isUsed || line.startsWith('#')) return [];
    const bare = line.replace(/\]\([^)]*\)|<Cite[^>]*>|\{#[^}]*\}/g, (found) => '\0'.repeat(found.length));
    const fields = /^\s*(?:currency|unit): \S+|^\s*value: \d\S*/.exec(line);
    if (fields) return [{ line: index, from: fields[0].indexOf(':') + 2, to: fields[0].length }];
    return figuresIn(bare)
      .filter(({ value }) => value !== '')
      .map(({ from, text: figure }) => ({ line: index, from, to: from + figure.length }));
  });
}

/** The words with one thing changed: a digit, a month, a unit or a currency. `chance` gives numbers from 0 up to 1. */
export function slipped(words: string, chance: () => number): string | undefined {
  const ways = [...words.matchAll(/\d|[A-Z][a-z]+|[mbtr]+illion|gigawatt|megawatt|USD|percent|[$%]/g)].filter(
    ({ 0: part }) => /\d/.test(part) || MONTHS.includes(part) || part in OTHER,
  );
  const way = ways[Math.floor(chance() * ways.length)];
  if (!way) return undefined;
  const part = way[0];
  const other = /\d/.test(part)
    ? String((Number(part) + 1 + Math.floor(chance() * 9)) % 10)
    : MONTHS.includes(part)
      ? MONTHS[(MONTHS.indexOf(part) + 1 + Math.floor(chance() * 11)) % 12]!
      : OTHER[part]!;
  return words.slice(0, way.index) + other + words.slice(way.index + part.length);
}
