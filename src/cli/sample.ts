// npm run sample -- --seed 7: statements drawn by chance from the built site, each with the headings that it stands
// under and the claims that it leads to, for somebody who holds them against the sources. Half of them are derived: of
// days, comparison, money, timeline, key facts.
import { NEVER } from '#graph/bounds.ts';
import { datesOf } from '#graph/carried.ts';
import { checkResult } from './checked-content.ts';
import { optionsGiven } from './options-given.ts';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { filesIn } from '#publishing/mark.ts';
import { attribute, elementsBelow, readMarkup, textOf, type Element } from '#publishing/markup-file.ts';
import { siteFolder } from '#publishing/site-folder.ts';
import { contentFolder } from '#reading/content-folder.ts';
import type { Phase } from '#views/compare/phase.ts';

interface Statement {
  readonly page: string;
  /** The headings that it stands under, the outermost first, and for which day it is where that is another one. */
  readonly under: readonly string[];
  readonly words: string;
  readonly claims: readonly string[];
}

/** Where statements stand, and of which pages: by tag and class. */
const PLACES: readonly { readonly sort: string; readonly pages: RegExp; readonly is: (element: Element) => boolean }[] =
  [
    { sort: 'as of', pages: /^as-of\//, is: (element) => element.tagName === 'li' && hasChild(element, 'hows') },
    { sort: 'compare', pages: /^compare\//, is: (element) => element.tagName === 'li' && hasChild(element, 'who') },
    {
      sort: 'money',
      pages: /^money\//,
      is: (element) =>
        (element.tagName === 'p' && isIn(element, 'pay')) || (element.tagName === 'li' && isIn(element, 'accounts')),
    },
    {
      sort: 'timeline',
      pages: /^timeline\//,
      is: (element) => element.tagName === 'li' && hasChild(element, 'when'),
    },
    { sort: 'key facts', pages: /^[^/]+\/index/, is: (element) => isIn(element, 'facts') && element.tagName === 'dd' },
    {
      sort: 'relations',
      pages: /^[^/]+\/index/,
      is: (element) =>
        element.tagName === 'li' &&
        [...elementsBelow(element)].some((one) => (attribute(one, 'id') ?? '').startsWith('r-')),
    },
    {
      sort: 'prose',
      pages: /^[^/]+\/index/,
      is: (element) => isIn(element, 'prose') && /^(?:p|li)$/.test(element.tagName),
    },
    {
      sort: 'answers',
      pages: /^[^/]+\/index/,
      is: (element) => isIn(element, 'answers') && element.tagName === 'p' && !hasClass(element, 'meta'),
    },
  ];
const DERIVED = new Set(['as of', 'compare', 'money', 'timeline', 'key facts']);
const HEADING = /^(?:h[2-6]|summary|dt|caption)$/;

const { values } = optionsGiven({ options: { seed: { type: 'string' }, count: { type: 'string', default: '120' } } });
const [seed, count] = [Number(values.seed), Number(values.count)];
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1)
  throw new WrongUsage('npm run sample -- --seed 7 --count 120: both are whole numbers, and a seed is needed.');
const { graph } = checkResult(contentFolder());
const found = statements();
const chance = numbers(seed);
const wanted = (isDerived: boolean) => Math.round(isDerived ? count / 2 : count - Math.round(count / 2));
let number = 0;
for (const isDerived of [true, false]) {
  const sorts = PLACES.map(({ sort }) => sort).filter((sort) => DERIVED.has(sort) === isDerived);
  const pools = new Map(sorts.map((sort) => [sort, [...(found.get(sort) ?? [])]]));
  for (let drawn = 0; drawn < wanted(isDerived);) {
    const filled = sorts.filter((sort) => pools.get(sort)!.length > 0);
    if (filled.length === 0) break;
    const pool = pools.get(filled[drawn % filled.length]!)!;
    print(filled[drawn % filled.length]!, pool.splice(Math.floor(chance() * pool.length), 1)[0]!);
    drawn++;
  }
}

function statements(): Map<string, Statement[]> {
  const all = new Map<string, Statement[]>();
  for (const file of filesIn(siteFolder())) {
    const places = PLACES.filter(({ pages }) => file.endsWith('.html') && pages.test(file));
    if (places.length === 0) continue;
    const { elements } = readMarkup(siteFolder(), file, { isLocated: false });
    const numbered = elements.flatMap((element) => /^c-(.+)$/.exec(attribute(element, 'id') ?? '')?.[1] ?? []);
    for (const { sort, is } of places)
      for (const element of elements.filter(is)) {
        const claims = elementsBelow(element).flatMap((inner) => claimsOf(inner, numbered));
        const words = textOf(element);
        if (words === '') continue;
        const statement = { page: file, under: [...headingsOf(element), ...otherDay(element)], words, claims };
        (all.get(sort) ?? all.set(sort, []).get(sort)!).push(statement);
      }
  }
  return all;
}

/** The claims that a link leads to: a mark may have the numbers of several, `2–4, 7`, and leads to the first. */
function claimsOf(link: Element, numbered: readonly string[]): readonly string[] {
  const first = /(?:\/claims\/|^#c-)([^/]+)\/?$/.exec(attribute(link, 'href') ?? '')?.[1];
  if (first === undefined || !hasClass(link, 'cite')) return first === undefined ? [] : [first];
  return textOf(link)
    .split(', ')
    .flatMap((run) => {
      const [from, to = from] = run.split('–').map(Number) as [number, number?];
      return numbered.slice(from - 1, to);
    });
}

/** At each step outwards the heading right before. */
function headingsOf(element: Element): string[] {
  const headings: string[] = [];
  for (let at = element; 'parentNode' in at && at.parentNode; at = at.parentNode as Element) {
    const beside = at.parentNode.childNodes;
    const heading = beside
      .slice(0, beside.indexOf(at))
      .findLast((one): one is Element => 'tagName' in one && HEADING.test(one.tagName));
    if (heading) headings.unshift(textOf(heading).slice(0, 90));
  }
  return headings;
}

/** What script shows on another day than that of the check says which. */
function otherDay(element: Element): string[] {
  const phase = attribute(element, 'data-phase');
  if (phase === undefined || attribute(element, 'hidden') === undefined) return [];
  const days = (['earliest', 'sure', 'unsure', 'over'] as const).map((name) => attribute(element, `data-${name}`));
  const [earliest, sure, unsure, over] = days.map((day) => (day === NEVER ? 'no day' : day || 'any day'));
  const when = {
    upcoming: `before ${earliest}`,
    'not-known-yet': `from ${earliest} to the day before ${sure}`,
    'in-force': `from ${sure} to the day before ${unsure}`,
    'not-known-any-more': `from ${unsure} to the day before ${over}`,
    ended: `from ${over} on`,
  }[phase as Phase];
  return [`what a reader sees who asks for a day ${when}`];
}

function print(sort: string, { page, under, words, claims }: Statement): void {
  console.log(
    `\n${++number}. [${sort}] /${page.replace(/index\.html$/, '')}${under.length > 0 ? ' › ' : ''}${under.join(' › ')}`,
  );
  console.log(`   ${words}`);
  for (const id of new Set(claims)) {
    const claim = graph?.claims.get(id as never);
    if (!claim) continue;
    const { statement, status, note, sources } = claim;
    const dates = datesOf(claim).map(({ field, date }) => `${field} ${date}`);
    console.log(`   ← ${id}: ${statement} [${[status, ...dates].join(', ')}]${note ? ` (${note})` : ''}`);
    for (const { source, locator } of sources)
      console.log(
        `     ${source.publisher}, ${source.published ?? 'undated'}: ${source.title}${locator ? `, ${locator}` : ''}`,
      );
  }
}

function hasChild(element: Element, name: string): boolean {
  return element.childNodes.some((child) => 'attrs' in child && hasClass(child, name));
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}

function isIn(element: Element, part: string): boolean {
  for (let above = element.parentNode; above; above = 'parentNode' in above ? above.parentNode : null)
    if ('attrs' in above && [attribute(above, 'id'), ...(attribute(above, 'class') ?? '').split(' ')].includes(part))
      return true;
  return false;
}

/** Numbers from 0 up to 1, the same for a seed on every machine; seeds beside each other draw nothing alike. */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const more = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32;
  };
}
