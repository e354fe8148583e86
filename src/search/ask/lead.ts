import type { PageId } from '#schema/ids.ts';
import { addressesUnder } from '#views/href.ts';
import { nameWord } from '../words/tokens.ts';
import type { Engine } from './engine.ts';
import { momentWords, type Moment } from './moment.ts';
import type { Query } from './query.ts';
import type { SearchedSite } from './searched-site.ts';
import type { ShownPage } from './shown.ts';

/** A page of the site that answers a question of this sort from all facts, and what it is to be asked. */
export interface Lead {
  readonly to: Led['to'];
  /** That page as a result; none where it can tell nothing yet. */
  page(base: string): ShownPage | undefined;
}

type Led =
  | { readonly to: 'ties' | 'compare'; readonly pages: readonly [LedTo, LedTo] }
  | { readonly to: 'changes' | 'held'; readonly moment: Moment }
  | { readonly to: 'money' };

/** A page by its id and its title. */
interface LedTo {
  readonly id: string;
  readonly title: string;
}

const TIES =
  /\b(?:tied|ties?|connect(?:ed|ions?|s)?|link(?:ed|s)?|relat(?:ed|ion|ionship)|path)\b.*\b(?:to|with|and|between)\b|\bhow (?:is|are) .* (?:tied|connected|linked|related)/i;
const COMPARES = /\bcompar(?:e|ed|ison|ing)\b|\bvs\b|\bversus\b|\bdifferences? between\b|\bdiffers? from\b/i;
const CHANGES =
  /\bwhat (?:has |had |all |was )*(?:chang(?:e|es|ed)|happened|new|different)\b|\bchange[sd]\b.*\b(?:between|from|since|after|in)\b/i;
const HELD =
  /\b(?:what|which) (?:\w+ )?rights\b|\bwho (?:held|holds|had|has) (?:what|which)\b|\bwhat (?:was|were|is) in force\b/i;
const IN_ALL = /\b(?:in all|in total|altogether|all together|overall|total of all|sum of all)\b/i;
const AMOUNT = /\bhow much\b|\bmoney\b|\bamounts?\b|\bpaid\b|\bpayments?\b/i;

/** A name has at most so many words. */
const LONGEST_NAME = 5;

/** Where a question in English leads that another page answers. Only the first two of the names in it are looked at. */
export async function leadOf(
  query: Query,
  facts: Engine,
  moment: Moment | undefined,
  site: SearchedSite,
): Promise<Lead | undefined> {
  const led = await ledBy(query, facts, moment);
  return led && { to: led.to, page: (base) => shownOf(led, base, site) };
}

async function ledBy(query: Query, facts: Engine, moment: Moment | undefined): Promise<Led | undefined> {
  const { text } = query;
  if (CHANGES.test(text) && moment && moment.first < moment.last) return { to: 'changes', moment };
  if (HELD.test(text) && moment) return { to: 'held', moment };
  const to = COMPARES.test(text) ? 'compare' : TIES.test(text) ? 'ties' : undefined;
  if (to) {
    const [one, other, third] = await thingsNamed(query, facts);
    return one && other && !third ? { to, pages: [one, other] } : undefined;
  }
  return IN_ALL.test(text) && AMOUNT.test(text) && (await thingsNamed(query, facts)).length === 0
    ? { to: 'money' }
    : undefined;
}

function shownOf(led: Led, base: string, { checked, language }: SearchedSite): ShownPage | undefined {
  const places = addressesUnder(base);
  const page = (href: string, title: string, summary: string): ShownPage => ({
    href,
    title: [{ text: title, hit: false }],
    kind: 'Part of the site',
    summary: [{ text: summary, hit: false }],
    why: [],
    parts: [],
  });
  if (led.to === 'money') return page(places.money(), 'Money', 'Who pays whom, and how much; why there are no sums.');
  if ('moment' in led) {
    if (led.moment.first > checked) return undefined;
    const last = led.moment.last < checked ? led.moment.last : checked;
    const asked = { first: led.to === 'held' ? last : led.moment.first, last };
    const words = momentWords(asked, language);
    return led.to === 'held'
      ? page(places.asked(asked), `Who held what on ${words}`, 'Every right and duty in force on that day.')
      : page(places.asked(asked), `What changed: ${words}`, 'Every change of that time.');
  }
  const [one, other] = led.pages;
  return led.to === 'ties'
    ? page(
        places.ties(one.id as PageId, other.id as PageId),
        `How is ${one.title} tied to ${other.title}?`,
        'Every way from one to the other, with its claims.',
      )
    : page(
        `${places.compare()}?party=${one.id},${other.id}`,
        `${one.title} and ${other.title}, right by right`,
        'Both side by side, on any day.',
      );
}

/** Things that a query names, each once; the longest name at each place. Topics are no things. */
async function thingsNamed({ terms }: Query, facts: Engine): Promise<readonly LedTo[]> {
  const found = new Map<string, LedTo>();
  for (let place = 0; place < terms.length;) {
    let length = Math.min(LONGEST_NAME, terms.length - place);
    let name = '';
    for (; length > 0; length -= 1) {
      name = nameWord(terms.slice(place, place + length).map(({ word }) => word));
      if ((await facts.count(name)) > 0) break;
    }
    const [page] = length > 0 ? (await facts.pagesWith([name], {})).found : [];
    const { address = '', filters = {}, parts = [] } = (await page?.load()) ?? {};
    const card = parts[0]?.card;
    if (card?.form === 'page' && !filters.kind?.includes('topic'))
      found.set(address, { id: address.replace(/\/$/, ''), title: card.title });
    place += Math.max(1, length);
  }
  return [...found.values()];
}
