import { nameWord } from '../words/tokens.ts';
import type { Engine } from './engine.ts';
import type { Moment } from './moment.ts';
import type { Query } from './query.ts';

/** A page of the site that answers a question of this sort from all facts, and what it is to be asked. */
export type Lead =
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
export async function leadOf(query: Query, facts: Engine, moment: Moment | undefined): Promise<Lead | undefined> {
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
