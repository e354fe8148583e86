import type { Issue, Position } from '#issues/issue.ts';
import type { RuleName } from '#issues/rules.ts';
import type { EntityEntry, Records, TopicEntry } from '../records.ts';
import { pagesOf } from '../references.ts';
import { wording } from './wording.ts';

interface Holder {
  readonly page: EntityEntry | TopicEntry;
  readonly at: () => Position;
  readonly as: 'title' | 'id' | 'alias';
}

/** A title or an alias leads a reader to one page: no other page has it as its title, its id or an alias. */
export function* duplicateName(records: Records): Iterable<Issue> {
  const holders = new Map<string, Holder>();
  for (const page of pagesOf(records)) {
    const taken = holders.get(wording(page.value.title));
    if (taken)
      yield clash('duplicate-title', page.value.title, { page, as: 'title', at: () => page.at(['title']) }, taken);
    else if (page.value.title !== '…')
      holders.set(wording(page.value.title), { page, as: 'title', at: () => page.at(['title']) });
  }
  for (const page of pagesOf(records))
    for (const id of [page.id, page.id.replaceAll('-', ' ')])
      if (!holders.has(wording(id))) holders.set(wording(id), { page, as: 'id', at: () => page.at(['title']) });
  for (const page of pagesOf(records))
    for (const [index, alias] of (page.value.aliases ?? []).entries()) {
      const holder: Holder = { page, as: 'alias', at: () => page.at(['aliases', index]) };
      const taken = holders.get(wording(alias));
      if (!taken) holders.set(wording(alias), holder);
      else if (taken.page !== page || taken.as === 'alias') yield clash('duplicate-alias', alias, holder, taken);
    }
}

function clash(rule: RuleName, name: string, holder: Holder, taken: Holder): Issue {
  const own = taken.page === holder.page;
  return {
    rule,
    at: holder.at(),
    what: own
      ? `The alias "${name}" stands twice on this page.`
      : `"${name}" is also the ${taken.as} of the page "${taken.page.id}".`,
    why: 'Whoever looks for a name is led to one page.',
    fix: own
      ? 'Delete one of them.'
      : rule === 'duplicate-title'
        ? 'Give one of the pages a title that tells them apart.'
        : 'Keep it on the page that is meant by it, and delete it here.',
    also: [taken.at()],
  };
}
