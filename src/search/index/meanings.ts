import type { Graph, Page } from '#graph/graph.ts';
import { madeOnce } from '#graph/made-once.ts';
import { hasRow } from '../words/same-word.ts';
import { idOfName, type Meaning } from '../words/thesaurus.ts';
import { wholeName, wordsOf } from '../words/tokens.ts';

/**
 * Words of one meaning, as the index has them: the synonyms of the content, and the names that an entity goes by. What
 * else a topic is called are ways of asking for it.
 */
export function meaningsOf(graph: Graph): readonly Meaning[] {
  const synonyms = graph.synonyms.map(({ id, words }) => ({ id, members: membersOf(words) }));
  const taken = new Set(synonyms.flatMap(({ members }) => members.map((member) => member.join(' '))));
  const entities = [...graph.pages.values()].flatMap((page) => {
    if (page.shape !== 'entity') return [];
    const all = membersOf(ownNames(page)).filter((member) => !taken.has(member.join(' ')));
    // A name with another one in it is found by that one already.
    const members = all.filter((member) => !all.some((other) => other.length < member.length && hasRow(member, other)));
    return members.length > 0 ? [{ id: idOfName(page.id), members }] : [];
  });
  const short = entities.flatMap(({ members }) => members.filter(({ length }) => length === 1));
  // What is called by the names of others, as an agreement of two is, has no name of its own.
  const isOwn = ({ members }: Meaning) =>
    members.some(({ length }) => length === 1) || !members.some((one) => short.some((name) => hasRow(one, name)));
  const names = entities.filter(isOwn);
  return [...synonyms, ...names];
}

/** A word of nothing but common words is passed over, and two spellings of one are one. */
const membersOf = (names: readonly string[]): readonly (readonly string[])[] => [
  ...new Map(
    names
      .map(wordsOf)
      .filter((member) => member.length > 0)
      .map((member) => [member.join(' '), member]),
  ).values(),
];

export const ownNames = ({ title, aliases = [] }: Page) => [title, ...aliases];

/** All that each publisher is called, its synonyms among it; nothing of one whose name is that of a page. */
export const namesOfPublishers = (graph: Graph): ReadonlyMap<string, readonly string[]> =>
  madeOnce(graph, 'names of publishers', () => {
    const titles = new Set([...graph.pages.values()].map(({ title }) => wholeName(title)));
    const synonyms = new Map(
      graph.synonyms.flatMap(({ words }) => words.map((word) => [wholeName(word), words] as const)),
    );
    const publishers = new Set([...graph.sources.values()].map(({ publisher }) => publisher));
    return new Map(
      [...publishers].map((publisher) => {
        const name = wholeName(publisher);
        return [publisher, titles.has(name) ? [] : [publisher, ...(synonyms.get(name) ?? [])]];
      }),
    );
  });
