import * as say from '#words/indexed.ts';
import type { ClaimNode, Page } from '#graph/graph.ts';
import { boundsOf } from '#graph/bounds.ts';
import { the } from '#graph/lookups.ts';
import { capital } from '#views/wording/capital.ts';
import { formatSpan } from '#views/wording/dates.ts';
import { inOrder, questionSort } from '../words/question.ts';
import { recordNumberWord } from '../words/numbers.ts';
import { indexedWords, wholeName } from '../words/tokens.ts';
import { WEIGHTS } from '../words/weights.ts';
import { CLAIM_PART, PAGE_PART, type Way } from './cards.ts';
import { claimFilters } from './claim-cards.ts';
import {
  type Indexing,
  type SearchDocument,
  type SearchPart,
  dateWords,
  distinct,
  indexed,
  textPart,
} from './indexing.ts';

/**
 * What every search looks through of a page: its title and names, its answers, and its claims.
 *
 * What a part has said already is not indexed again for its answers and for claims of other pages: it would only make
 * the index larger, since the browser puts results in order by their cards anyway.
 */
export function pageFacts(indexing: Indexing, page: Page): SearchDocument {
  const { cards } = indexing;
  const claims = ownClaims(page);
  const own = claims.filter((claim) => claim.about[0] === page);
  const others = claims.filter((claim) => claim.about[0] !== page);
  const opening = openingPart(indexing, page);
  const stated = own.map((claim) => claimPart(indexing, claim, claimWords(indexing, claim), 1));
  const gaps = gapParts(indexing, page);

  const said = new Set([opening, ...stated].flatMap((part) => part.words));
  const fresh = (words: readonly string[]) => {
    const left = distinct(words).filter((word) => !said.has(word));
    for (const word of left) said.add(word);
    return left;
  };
  return {
    address: `${page.id}/`,
    tier: 'facts',
    title: [
      ...indexed(indexing, page.title),
      ...(page.shape === 'entity' && page.on !== undefined ? dateWords(page.on) : []),
    ],
    names: distinct([...indexed(indexing, ...(page.aliases ?? [])), ...wholeNames(page)]),
    filters: {
      kind: [page.shape === 'entity' ? page.kind.id : 'topic'],
      relation: distinct(page.relations.map((relation) => relation.type.id)),
      ...claimFilters(cards, claims),
    },
    parts: [
      opening,
      ...stated.map((part, place) => ({
        ...part,
        words: [...part.words, ...fresh(indexed(indexing, ...(own[place]!.also ?? [])))],
      })),
      ...gaps.map((part) => ({ ...part, words: fresh(part.words) })),
      ...periodParts(page),
      ...answerParts(indexing, page).map((part) => ({ ...part, words: fresh(part.words) })),
      ...others.map((claim) => claimPart(indexing, claim, fresh(claimWords(indexing, claim)), WEIGHTS.index.foreign)),
    ],
  };
}

const wholeNames = ({ title, aliases = [] }: Page) => [title, ...aliases].map(wholeName);

/**
 * Claims that are found under a page: those it concerns first of all, and those that carry its summary and its answers.
 * The ones of the summary come first, then those of the answers, so that of equally good hits the chief one wins.
 */
function ownClaims(page: Page): readonly ClaimNode[] {
  const carrying = distinct([...page.summaryClaims, ...page.answers.flatMap((answer) => answer.claims)]);
  const place = (claim: ClaimNode) => (carrying.includes(claim) ? carrying.indexOf(claim) : carrying.length);
  return page.claims
    .filter((claim) => claim.about[0] === page || carrying.includes(claim))
    .toSorted((a, b) => place(a) - place(b));
}

function openingPart(indexing: Indexing, page: Page): SearchPart {
  const kind = page.shape === 'entity' ? page.kind.label : say.topic;
  const definition = page.shape === 'topic' ? page.definition : undefined;
  return {
    id: PAGE_PART,
    card: { form: 'page', title: page.title, kind, summary: page.summary, names: page.aliases ?? [] },
    words: distinct(indexed(indexing, page.summary, definition, kind, definition && say.definition)),
    weight: WEIGHTS.index.opening,
  };
}

const gapParts = (indexing: Indexing, page: Page): readonly SearchPart[] =>
  page.gaps
    .filter((gap) => gap.about[0] === page)
    .map(({ id, sought, found }) => textPart(indexing, `gap-${id}`, { heading: sought, text: found, anchor: 'gaps' }));

/** Periods are not found by their words here: the text of the page has those. They answer who asks about a day. */
const periodParts = (page: Page): readonly SearchPart[] =>
  (page.shape === 'topic' ? page.periods : []).map(({ text, claims, ...span }, index) => ({
    id: `period-${index + 1}`,
    card: {
      form: 'period',
      text,
      dates: capital(formatSpan(span)),
      bounds: boundsOf(span),
      claims: claims.map(({ id }) => id),
    },
    words: [],
    weight: 1,
  }));

function answerParts(indexing: Indexing, page: Page): readonly SearchPart[] {
  return page.answers.map(({ question, also = [], answer, claims }, index) => ({
    id: `answer-${index + 1}`,
    card: {
      form: 'answer',
      question,
      answer,
      claims: claims.map(({ id }) => id),
      also: also.map(wayOf),
    },
    words: indexed(indexing, question, ...also, answer),
    weight: 1,
  }));
}

function wayOf(text: string): Way {
  const sort = questionSort(text);
  return { ...(sort && { sort }), words: indexedWords(inOrder(text)).join(' ') };
}

const claimPart = ({ cards }: Indexing, { id }: ClaimNode, words: readonly string[], weight: number): SearchPart => ({
  id: `${CLAIM_PART}${id}`,
  card: the(cards, id),
  words,
  weight,
});

/** Words of the statement, then those of the headline and of the record's dates and amount that are not among them. */
function claimWords(indexing: Indexing, claim: ClaimNode): string[] {
  const { statement, headline, on, since, ended, through, amount } = claim;
  const words = indexed(indexing, statement);
  const dates = [on, since, ended, through].flatMap((date) => (date === undefined ? [] : dateWords(date)));
  const amounts =
    amount === undefined ? [] : [recordNumberWord(amount.value, 'unit' in amount ? amount.unit : undefined)];
  const more = distinct([...indexed(indexing, headline), ...dates, ...amounts]);
  return [...words, ...more.filter((word) => !words.includes(word))];
}
