import type { Issue } from '#issues/issue.ts';
import type { Sort } from '#schema/moved.ts';
import type { Known } from '../known.ts';
import { isOfHeading, keyOf, namedByAnchor, namedByPath, type Address, type Named } from '../published.ts';
import type { EntityEntry, Records, TopicEntry } from '../records.ts';
import { movedIds } from './moved-id.ts';

const why = 'The site has given this address out, and whoever has linked to it must still find what became of it.';

/** What an address of `published.txt` leads to is there, has moved to a record that is, or is said to be gone. */
export function* lostAddress(records: Records, known: Known): Iterable<Issue> {
  if (records.published.length === 0) return;
  const moved = movedIds(records);
  const gone = new Set(records.gone.map(({ value }) => keyOf(value)));
  const told = new Set<string>();
  const pageNow = (id: string) => known.pages.find(id) ?? moved.get(keyOf({ sort: 'page', id }))?.holder;
  const standsOrIsTold = (named: Named) => {
    const key = keyOf(named);
    const stands = !register(known, named.sort).lacks(named.id);
    return stands || moved.has(key) || gone.has(key) || told.has(key) || !told.add(key);
  };
  for (const { value, at } of records.published) {
    const [byPath, byAnchor] = [namedByPath(value.path), value.anchor && namedByAnchor(value.anchor)];
    for (const named of [byPath, byAnchor].filter((one) => one !== undefined && one !== ''))
      if (!standsOrIsTold(named))
        yield {
          rule: 'lost-address',
          at: at(),
          what: `The ${named.sort} "${named.id}" was published, and is not here any more.`,
          why,
          fix: remedy(named, known),
        };
    const page = byPath?.sort === 'page' ? (pageNow(byPath.id) as EntityEntry | TopicEntry | undefined) : undefined;
    if (page && !records.lost.pages.ids.has(page.id) && isLostHeading(value, page))
      yield {
        rule: 'lost-address',
        at: at(),
        what: `The page "${page.id}" had a heading "${value.anchor}", and has it no more.`,
        why,
        fix: `Write "moved_headings: { ${value.anchor}: … }" into ${page.file}, with the id of the heading under which a reader finds it now.`,
      };
  }
}

function isLostHeading({ anchor }: Address, { value, prose }: EntityEntry | TopicEntry): boolean {
  if (anchor === undefined || !isOfHeading(anchor)) return false;
  const now = value.moved_headings?.[anchor] ?? anchor;
  return !prose.headings.some(({ id }) => id === now);
}

const register = (known: Known, sort: Sort) => known[`${sort}s`];

function remedy(named: Named, known: Known): string {
  const close = register(known, named.sort).nearest(named.id);
  const where = close === undefined ? 'the record that took its place' : `"${close}", if that took its place`;
  return `Write "moved: [${named.id}]" on ${where}; or, if nothing did, an entry for it in gone.yaml.`;
}
