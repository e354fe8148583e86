import type { SearchDocuments } from '#search/index/documents.ts';
import type { SearchDocument, SearchPart } from '#search/index/indexing.ts';
import { recordNumberWord } from '#search/words/numbers.ts';
import { Thesaurus, type Meaning } from '#search/words/thesaurus.ts';
import { nameWord, wordsOf } from '#search/words/tokens.ts';
import type { Lexicon } from '#search/words/lexicon.ts';
import { chance } from './slips.ts';

/** A made-up site of any size, as the index sees one, and queries that somebody there would ask. */
export interface Corpus {
  readonly documents: SearchDocuments;
  readonly vocabulary: Lexicon;
  readonly meanings: readonly Meaning[];
  readonly queries: readonly string[];
}

const SYLLABLES =
  'ba be bo da de do fa fe ga go ha he ja jo ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa we za ze'.split(
    ' ',
  );
const KINDS = ['company', 'product', 'person', 'agreement', 'event', 'topic'];
const VERBS =
  'supplies agreed invests buys sells announced reported committed expanded ended extended holds leases builds funds owns licenses amended signed promised'.split(
    ' ',
  );
const NOUNS =
  'capacity licence revenue share contract computing energy chips models platform network warehouse campus round stake filing exclusivity option amendment programme'.split(
    ' ',
  );
/** Each of the frequent words but the last has another of the same meaning. */
const MEANINGS: readonly Meaning[] = [VERBS, NOUNS].flatMap((words) =>
  words
    .slice(0, words.length - (words.length % 2))
    .flatMap((word, index) =>
      index % 2 === 0 ? [{ id: word, members: [wordsOf(word), wordsOf(words[index + 1]!)] }] : [],
    ),
);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * Pages with an answer, claims with amounts and dates, and prose. Its words are spread as in natural language: few are
 * very frequent, most are rare. The same seed gives the same site.
 */
export function largeCorpus(pages: number, seed = 7): Corpus {
  const random = chance(seed);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!;
  const word = (syllables: number) => Array.from({ length: syllables }, () => pick(SYLLABLES)).join('');
  const rare = [...new Set(Array.from({ length: 14_000 }, () => word(2 + Math.floor(random() * 3))))];
  // Zipf's law: the n-th word is used 1/n as often as the first.
  const frequent = () => rare[Math.min(rare.length - 1, Math.floor(rare.length ** random()) - 1)]!;
  const names = Array.from({ length: pages }, () => `${capital(word(2))} ${capital(word(3))}`);
  const date = () => `${1 + Math.floor(random() * 28)} ${pick(MONTHS)} ${2015 + Math.floor(random() * 12)}`;
  const amount = () => 1 + Math.floor(random() * 900);

  const thesaurus = new Thesaurus(MEANINGS);
  const indexed = (text: string) => [...wordsOf(text), ...thesaurus.meaningWordsIn(wordsOf(text))];

  const [facts, text]: [SearchDocument[], SearchDocument[]] = [[], []];
  for (const [place, name] of names.entries()) {
    const kind = KINDS[place % KINDS.length]!;
    const claims = Array.from({ length: 3 }, (_, index): SearchPart => {
      const value = amount();
      const statement = `${name} ${pick(VERBS)} ${pick(NOUNS)} of $${value} billion with ${pick(names)} on ${date()}, ${frequent()} ${frequent()} ${frequent()}.`;
      return {
        id: `c-${place}-${index}`,
        card: {
          form: 'claim',
          statement,
          status: pick(['stated', 'reported', 'expected']),
          standing: pick(['in-force', 'ended', undefined]),
          dates: date(),
          publishers: [pick(names)],
          sourceCount: 1 + (index % 3),
          days: [String(2015 + (place % 12))],
          sourceKinds: [pick(['filing', 'press', 'company-statement'])],
          relations: [],
          also: [],
        },
        words: [...indexed(statement), recordNumberWord(value * 1e9)],
      };
    });
    const summary = `${name} is a ${kind} that ${pick(VERBS)} ${pick(NOUNS)} and ${frequent()} ${frequent()}.`;
    const question = `What ${pick(NOUNS)} does ${name} have?`;
    const answer = `${name} has the ${pick(NOUNS)} of ${pick(names)} since ${date()}.`;
    const filters = {
      kind: [kind],
      relation: [pick(VERBS)],
      standing: ['in-force'],
      status: [pick(['stated', 'reported'])],
      year: [String(2015 + (place % 12))],
      source: [pick(['filing', 'press'])],
    };
    const document: SearchDocument = {
      address: `page-${place}/`,
      title: wordsOf(name),
      names: [nameWord(wordsOf(name))],
      filters,
      parts: [
        {
          id: 'page',
          card: { form: 'page', title: name, kind: capital(kind), summary, names: [] },
          words: indexed(summary),
        },
        {
          id: 'answer-1',
          card: { form: 'answer', question, answer, claims: [`${place}-0`], also: [] },
          words: indexed(`${question} ${answer}`),
        },
        ...claims,
      ],
    };
    const prose = Array.from({ length: place % 5 === 0 ? 60 : 0 }, frequent).join(' ');
    const story: SearchPart = {
      id: 'story',
      card: { form: 'text', heading: '', text: prose, anchor: undefined },
      words: wordsOf(prose),
    };
    facts.push(document);
    text.push({ ...document, parts: [...document.parts, ...(prose === '' ? [] : [story])] });
  }
  const words = [
    ...new Set([
      ...rare.slice(0, 6000),
      ...VERBS,
      ...NOUNS,
      ...names.slice(0, 800).flatMap((name) => name.toLowerCase().split(' ')),
    ]),
  ].sort();
  const queries = Array.from({ length: 60 }, (_, index) => {
    const name = pick(names);
    return [
      name,
      `${name} ${pick(NOUNS)}`,
      `${name.split(' ')[1]} $${amount()}bn`,
      `${pick(NOUNS)} ${pick(VERBS)} ${name.split(' ')[0]}`,
      `what ${pick(NOUNS)} does ${name} have`,
      `${frequent()} ${pick(NOUNS)}`,
    ][index % 6]!;
  });
  return {
    documents: { facts, text },
    vocabulary: new Map(words.map((one) => [one, 3])),
    meanings: MEANINGS,
    queries,
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
