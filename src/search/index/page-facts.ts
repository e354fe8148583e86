import * as say from '#words/indexed.ts';
import type { ClaimNode, Graph, Page } from '#graph/graph.ts';
import { boundsOf } from '#graph/bounds.ts';
import { capital } from '#views/wording/capital.ts';
import { formatSpan } from '#views/wording/dates.ts';
import { inOrder, questionSort } from '../words/question.ts';
import { recordNumberWord } from '../words/numbers.ts';
import { indexedWords, wholeName } from '../words/tokens.ts';
import { CLAIM_PART, PAGE_PART, type Way } from './cards.ts';
import { claimCard, claimFilters } from './claim-cards.ts';
import { type SearchDocument, type SearchPart, dateWords, distinct, indexed, textPart } from './indexing.ts';
import { ownNames } from './meanings.ts';

/**
 * What every search looks through of a page: its title and names, its answers, and its claims.
 */
export function pageFacts(graph: Graph, page: Page): SearchDocument {
  const claims = ownClaims(page);
  const own = claims.filter((claim) => claim.about[0] === page);
  const others = claims.filter((claim) => claim.about[0] !== page);
  return {
    address: `${page.id}/`,
    title: [...indexed(graph, page.title), ...(page.shape === 'entity' ? dateWords(page.on) : [])],
    names: distinct([...indexed(graph, ...(page.aliases ?? [])), ...ownNames(page).map(wholeName)]),
    asked: distinct(indexed(graph, ...page.answers.flatMap(({ question, also = [] }) => [question, ...also]))),
    filters: {
      kind: [page.shape === 'entity' ? page.kind.id : 'topic'],
      relation: distinct(page.relations.map((relation) => relation.type.id)),
      ...claimFilters(claims),
    },
    parts: [
      openingPart(graph, page),
      ...own.map((claim) => claimPart(graph, claim)),
      ...gapParts(graph, page),
      ...periodParts(graph, page),
      ...answerParts(graph, page),
      ...others.map((claim) => ({ ...claimPart(graph, claim), words: [] })),
    ],
  };
}

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

function openingPart(graph: Graph, page: Page): SearchPart {
  const kind = page.shape === 'entity' ? page.kind.label : say.topic;
  const definition = page.shape === 'topic' ? page.definition : undefined;
  return {
    id: PAGE_PART,
    card: { form: 'page', title: page.title, kind, summary: page.summary, names: page.aliases ?? [] },
    words: indexed(graph, page.summary, definition, kind, definition && say.definition),
  };
}

const gapParts = (graph: Graph, page: Page): readonly SearchPart[] =>
  page.gaps
    .filter((gap) => gap.about[0] === page)
    .map(({ id, sought, found }) => textPart(graph, `gap-${id}`, { heading: sought, text: found, anchor: 'gaps' }));

const periodParts = (graph: Graph, page: Page): readonly SearchPart[] =>
  (page.shape === 'topic' ? page.periods : []).map(({ text, claims, ...span }, index) => ({
    id: `period-${index + 1}`,
    card: {
      form: 'period',
      text,
      dates: capital(formatSpan(span)),
      bounds: boundsOf(span),
      claims: claims.map(({ id }) => id),
    },
    words: indexed(graph, text),
  }));

const answerParts = (graph: Graph, page: Page): readonly SearchPart[] =>
  page.answers.map(({ question, also = [], answer, claims }, index) => ({
    id: `answer-${index + 1}`,
    card: { form: 'answer', question, answer, claims: claims.map(({ id }) => id), also: also.map(wayOf) },
    words: indexed(graph, answer),
  }));

function wayOf(text: string): Way {
  const sort = questionSort(text);
  return { ...(sort && { sort }), words: indexedWords(inOrder(text)).join(' ') };
}

/** Found by its statement and what its record has besides: words by which it is asked for, dates, an amount. */
function claimPart(graph: Graph, claim: ClaimNode): SearchPart {
  const { id, statement, headline, also = [], on, since, ended, through, amount } = claim;
  const dates = dateWords(on, since, ended, through);
  const amounts =
    amount === undefined ? [] : [recordNumberWord(amount.value, 'unit' in amount ? amount.unit : undefined)];
  return {
    id: `${CLAIM_PART}${id}`,
    card: claimCard(claim),
    words: [...indexed(graph, statement, headline, ...also), ...dates, ...amounts],
  };
}
