import * as say from '#words/reading-leads.ts';
import type { PageId } from '#schema/ids.ts';
import { addressesUnder, type Places } from '#views/href.ts';
import { formed } from '../index/cards.ts';
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
  site: SearchedSite,
): Promise<Lead | undefined> {
  const { text } = query;
  const { checked, language } = site;
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
    const [one, other, third] = await thingsNamed(query, facts, site);
    if (!one || !other || third) return undefined;
    return compares
      ? leadTo((places) => `${places.compare()}?party=${one.id},${other.id}`, say.rightByRight(one.title, other.title))
      : leadTo((places) => places.ties(one.id, other.id), say.howTied(one.title, other.title));
  }
  const isInAll = say.inAll.test(text) && say.amount.test(text) && (await thingsNamed(query, facts, site)).length === 0;
  return isInAll ? leadTo((places) => places.money(), say.money) : undefined;
}

/** Pages of the things that a query names, each once. Topics are no things. */
async function thingsNamed({ terms }: Query, facts: Engine, { thesaurus }: SearchedSite) {
  const names = thesaurus.namesIn(terms.map(({ word }) => word));
  const members = names.map((id) => thesaurus.meanings.find((meaning) => meaning.id === id)!.members[0]!);
  const named = await Promise.all(members.map((name) => facts.pagesWith([nameWord(name)], {})));
  const pages = await Promise.all(named.flatMap(({ found }) => found.slice(0, 1)).map((found) => found.load()));
  return pages.flatMap(({ address, parts }) =>
    formed('page', parts).map(({ title }) => ({ id: address.slice(0, -1) as PageId, title })),
  );
}
