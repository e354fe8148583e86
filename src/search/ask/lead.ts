import * as say from '#words/reading-leads.ts';
import type { PageId } from '#schema/ids.ts';
import { addressesUnder, type Places } from '#views/href.ts';
import { nameWord } from '../words/tokens.ts';
import type { Engine, SearchedSite } from './engine.ts';
import { known, momentWords, type Moment } from './moment.ts';
import type { Query } from './query.ts';
import type { ShownPage } from './shown.ts';

/** A page of the site that answers a question of this sort from all facts, as a result. */
export interface Lead {
  /** Whether it answers for everything that held. */
  readonly isOfAll: boolean;
  page(base: string): ShownPage;
}

/** A page by its id and its title. */
interface LedTo {
  readonly id: PageId;
  readonly title: string;
}

/** A name has at most so many words. */
const LONGEST_NAME = 5;

const leadTo = (
  href: (places: Places) => string,
  [title, summary]: readonly [string, string],
  isOfAll = false,
): Lead => ({
  isOfAll,
  page: (base) => ({
    href: href(addressesUnder(base)),
    title: [{ text: title, hit: false }],
    kind: say.partOfTheSite,
    summary: [{ text: summary, hit: false }],
    why: [],
    parts: [],
  }),
});

/** Where a question leads that another page answers. Only the first two of the names in it are looked at. */
export async function leadOf(
  query: Query,
  facts: Engine,
  moment: Moment | undefined,
  { checked, language }: SearchedSite,
): Promise<Lead | undefined> {
  const { text } = query;
  if (moment && moment.first <= checked) {
    const asked = known(moment, checked);
    if (say.changes.test(text) && moment.first < moment.last)
      return leadTo((places) => places.asked(asked), say.whatChanged(momentWords(asked, language)));
    const then = { first: asked.last, last: asked.last };
    if (say.held.test(text))
      return leadTo((places) => places.asked(then), say.whoHeldWhat(momentWords(then, language)), true);
  }
  const compares = say.compares.test(text);
  // Ties are told of all time.
  if (compares || (say.ties.test(text) && !moment)) {
    const [one, other, third] = await thingsNamed(query, facts);
    if (!one || !other || third) return undefined;
    return compares
      ? leadTo((places) => `${places.compare()}?party=${one.id},${other.id}`, say.rightByRight(one.title, other.title))
      : leadTo((places) => places.ties(one.id, other.id), say.howTied(one.title, other.title));
  }
  const isInAll = say.inAll.test(text) && say.amount.test(text) && (await thingsNamed(query, facts)).length === 0;
  return isInAll ? leadTo((places) => places.money(), say.money) : undefined;
}

/** Things that a query names, each once; the longest name at each place. Topics are no things. */
async function thingsNamed({ terms }: Query, facts: Engine): Promise<readonly LedTo[]> {
  const found = new Map<string, LedTo>();
  for (let place = 0; place < terms.length;) {
    let length = Math.min(LONGEST_NAME, terms.length - place);
    const name = () => nameWord(terms.slice(place, place + length).map(({ word }) => word));
    while (length > 0 && (await facts.count(name())) === 0) length -= 1;
    const [page] = length > 0 ? (await facts.pagesWith([name()], {})).found : [];
    const { address = '', filters = {}, parts = [] } = (await page?.load()) ?? {};
    const card = parts[0]?.card;
    if (card?.form === 'page' && !filters.kind?.includes('topic'))
      found.set(address, { id: address.replace(/\/$/, '') as PageId, title: card.title });
    place += Math.max(1, length);
  }
  return [...found.values()];
}
