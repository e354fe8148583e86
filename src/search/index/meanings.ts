import type { Graph, Page } from '#graph/graph.ts';
import { madeOnce } from '#graph/made-once.ts';
import { sameWord } from '../words/same-word.ts';
import { idOfName, type Meaning } from '../words/thesaurus.ts';
import { wholeName, wordsOf } from '../words/tokens.ts';

/**
 * Words of one meaning, as the index has them: the synonyms of the content, and the names that an entity goes by. What
 * else a topic is called are ways of asking for it.
 */
export function meaningsOf(graph: Graph): readonly Meaning[] {
  const synonyms = graph.synonyms.map(({ id, words }) => ({ id, members: membersOf(words) }));
  const taken = new Set(synonyms.flatMap(({ members }) => members.map((member) => member.join(' '))));
  const names = [...graph.pages.values()].flatMap((page): Meaning[] => {
    if (page.shape !== 'entity') return [];
    const all = membersOf(ownNames(page)).filter((member) => !taken.has(member.join(' ')));
    // A name with another one in it is found by that one already.
    const members = all.filter((member) => !all.some((other) => other.length < member.length && has(member, other)));
    return members.length > 1 && members.some(({ length }) => length === 1) ? [{ id: idOfName(page.id), members }] : [];
  });
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

const ownNames = ({ title, aliases = [] }: Page) => [title, ...aliases];

/** Names of entities that are one word, and that no meaning has. */
export function namesOf(graph: Graph): readonly string[] {
  const meant = new Set(meaningsOf(graph).flatMap(({ members }) => members.map((member) => member.join(' '))));
  const words = [...graph.pages.values()].flatMap((page) =>
    page.shape === 'entity'
      ? membersOf(ownNames(page))
          .filter(({ length }) => length === 1)
          .flat()
      : [],
  );
  return [...new Set(words)].filter((word) => !meant.has(word)).sort();
}

/** All that a publisher is called; none where a page has its name, or a synonym that is no name. */
export function namesOfPublisher(graph: Graph, publisher: string): readonly string[] {
  const { titles, synonyms } = madeOnce(graph, 'own names', () => ownNamesIn(graph));
  const own = wordsOf(publisher).join(' ');
  const others = synonyms.get(own) ?? [];
  const isName = [...others].every((name) => name !== name.toLowerCase());
  return isName && !titles.has(own) ? [publisher, ...others] : [];
}

/** What pages are titled, and the synonyms that each word of them is one of, by the words of a name. */
const ownNamesIn = ({ pages, synonyms }: Graph) => ({
  titles: new Set([...pages.values()].map(({ title }) => wordsOf(title).join(' '))),
  synonyms: new Map(
    // Of two that have a name the first counts.
    synonyms.toReversed().flatMap(({ words }) => [...words].map((word) => [wordsOf(word).join(' '), words] as const)),
  ),
});

/** The same of all publishers, each name as one word. */
export const publishersOf = (graph: Graph): readonly string[] => [
  ...new Set([...graph.sources.values()].flatMap(({ publisher }) => namesOfPublisher(graph, publisher).map(wholeName))),
];

/** Whether words stand in a row among others, in any form. */
const has = (words: readonly string[], row: readonly string[]) =>
  words.some((_, place) => row.every((word, index) => sameWord(word, words[place + index] ?? '')));
