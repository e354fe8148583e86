import type { ClaimNode, Graph, Page, SourceNode } from '#graph/graph.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import { anchor } from '#views/href.ts';
import { claimDates } from '#views/evidence/claim-entry.ts';
import { SOURCE_KIND_WORDS } from '#views/evidence/evidence.ts';
import { formatDate } from '#views/wording/dates.ts';
import { relationSentence, relationWords } from '#views/wording/relations.ts';
import { CLAIM_PART, PAGE_PART, type Card, type ClaimCard, type Facet } from './cards.ts';
import { meaningsOf } from './meanings.ts';
import { dayExtras, recordDayWord } from '../words/days.ts';
import { recordNumberWord } from '../words/numbers.ts';
import { Thesaurus } from '../words/thesaurus.ts';
import { nameWord, tokensOf, wordsOf } from '../words/tokens.ts';

/** A part of a page that can be a hit of its own. */
export interface SearchPart {
  /** Unique in its document; the anchor on the page, unless the card names another. */
  readonly id: string;
  readonly card: Card;
  readonly words: readonly string[];
  /** How much its words count; 1 is usual. */
  readonly weight: number;
}

/** What can be found about one page of the site. */
export interface SearchDocument {
  /** Address inside the site, without the base path and without a slash before it: `tea-pot/`. */
  readonly address: string;
  /**
   * `facts`: titles, answers and claims, which every search looks through. `text`: prose, relations in words and
   * sources, loaded only when the facts do not do. A page may have a document in each.
   */
  readonly tier: 'facts' | 'text';
  readonly title: readonly string[];
  /** Words of its other names, and its names as one word each. */
  readonly names: readonly string[];
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly parts: readonly SearchPart[];
}

/** Everything that can be found, facts first, each tier in the order of the addresses. */
export function searchDocuments(graph: Graph): readonly SearchDocument[] {
  const pages = [...graph.pages.values()];
  return [
    ...pages.map((page) => pageFacts(graph, page)),
    ...placesOfTheSite(graph),
    ...pages.flatMap((page) => pageText(graph, page)),
    ...[...graph.sources.values()].map((source) => sourceText(graph, source)),
  ];
}

const thesauri = new WeakMap<Graph, Thesaurus>();

/** Words of a text as they are indexed: without common ones, with other words for dates and for meanings behind it. */
export function indexed(graph: Graph, ...texts: readonly (string | undefined)[]): string[] {
  const thesaurus = thesauri.get(graph) ?? new Thesaurus(meaningsOf(graph));
  thesauri.set(graph, thesaurus);
  const tokens = texts.flatMap((text) => tokensOf(text ?? '', graph.site.language)).filter((token) => !token.common);
  const words = tokens.map((token) => token.word);
  const extras = new Set([...tokens.flatMap((token) => token.extras ?? []), ...thesaurus.meaningWordsIn(words)]);
  return [...words, ...[...extras].filter((word) => !words.includes(word))];
}

/** Words of a text as a query would have them: without those for meanings. */
const askedWords = (graph: Graph, text: string): string[] =>
  tokensOf(text, graph.site.language).flatMap((token) => (token.common ? [] : [token.word, ...(token.extras ?? [])]));

function pageFacts(graph: Graph, page: Page): SearchDocument {
  const claims = ownClaims(page);
  const [own, others] = [
    claims.filter((claim) => claim.about[0] === page),
    claims.filter((claim) => claim.about[0] !== page),
  ];
  const kind = page.shape === 'entity' ? page.kind.label : 'Topic';
  const day = page.shape === 'entity' && page.on !== undefined ? dateWords(page.on) : [];
  const definition = page.shape === 'topic' ? page.definition : undefined;
  const opening: SearchPart = {
    id: PAGE_PART,
    card: { form: 'page', title: page.title, kind, summary: page.summary, names: page.aliases ?? [] },
    words: distinct([
      ...indexed(graph, page.summary, definition, kind),
      ...(definition === undefined ? [] : ['definition', 'meaning']),
    ]),
    weight: 2,
  };
  const stated = own.map((claim) => claimPart(graph, claim, claimWords(graph, claim), 1));
  const gaps = page.gaps
    .filter((gap) => gap.about[0] === page)
    .map((gap): SearchPart => ({
      id: `gap-${gap.id}`,
      card: { form: 'text', heading: gap.sought, text: gap.found, anchor: 'gaps' },
      words: indexed(graph, gap.sought, gap.found),
      weight: 1,
    }));
  // What other parts have said already is not indexed again: it would only make the index larger.
  const said = new Set([opening, ...stated, ...gaps].flatMap((part) => part.words));
  const fresh = (words: readonly string[]) => {
    const left = distinct(words).filter((word) => !said.has(word));
    for (const word of left) said.add(word);
    return left;
  };
  const parts = [
    opening,
    ...stated.map((part, place) => ({
      ...part,
      words: [...part.words, ...fresh(indexed(graph, ...(own[place]!.also ?? [])))],
    })),
    ...gaps,
  ];
  for (const [index, answer] of page.answers.entries()) {
    const asked = distinct([answer.question, ...(answer.also ?? [])].flatMap((question) => indexed(graph, question)));
    parts.push({
      id: `answer-${index + 1}`,
      card: {
        form: 'answer',
        question: answer.question,
        answer: answer.answer,
        claims: answer.claims.map(({ id }) => id),
        also: (answer.also ?? []).map((way) => askedWords(graph, way).join(' ')),
      },
      words: fresh([...asked, ...indexed(graph, answer.answer)]),
      weight: 1,
    });
  }
  for (const claim of others) parts.push(claimPart(graph, claim, fresh(claimWords(graph, claim)), 0.5));
  return {
    address: `${page.id}/`,
    tier: 'facts',
    title: [...indexed(graph, page.title), ...day],
    names: distinct([...indexed(graph, ...(page.aliases ?? [])), ...wholeNames(graph, page)]),
    filters: {
      kind: [page.shape === 'entity' ? page.kind.id : 'topic'],
      relation: distinct(page.relations.map((relation) => relation.type.id)),
      ...claimFilters(graph, claims),
    },
    parts,
  };
}

const wholeNames = (graph: Graph, page: Page) =>
  [page.title, ...(page.aliases ?? [])].map((name) => nameWord(wordsOf(name, graph.site.language)));

/**
 * Claims that are found under a page: those it concerns first of all, and those that carry its summary and its answers.
 * The ones of the summary come first, then those of the answers, so that of equally good hits the chief one wins.
 */
function ownClaims(page: Page): readonly ClaimNode[] {
  const carrying = distinct([...page.summaryClaims, ...page.answers.flatMap((answer) => answer.claims)]);
  const place = (claim: ClaimNode) => carrying.indexOf(claim) + 1 || Infinity;
  return page.claims
    .filter((claim) => claim.about[0] === page || carrying.includes(claim))
    .toSorted((a, b) => Math.min(place(a), 999) - Math.min(place(b), 999));
}

function claimWords(graph: Graph, claim: ClaimNode): string[] {
  const words = indexed(graph, claim.statement);
  const dates = [claim.on, claim.since, claim.ended, claim.through].flatMap((date) =>
    date === undefined ? [] : dateWords(date),
  );
  const amount =
    claim.amount === undefined
      ? []
      : [recordNumberWord(claim.amount.value, 'unit' in claim.amount ? claim.amount.unit : undefined)];
  return [
    ...words,
    ...distinct([...indexed(graph, claim.headline), ...dates, ...amount]).filter((word) => !words.includes(word)),
  ];
}

const claimPart = (graph: Graph, claim: ClaimNode, words: readonly string[], weight: number): SearchPart => ({
  id: `${CLAIM_PART}${claim.id}`,
  card: claimCard(graph, claim),
  words,
  weight,
});

function claimCard(graph: Graph, claim: ClaimNode): ClaimCard {
  const stated = new Set(askedWords(graph, claim.statement));
  const sources = claim.sources.map(({ source }) => source);
  return {
    form: 'claim',
    statement: claim.statement,
    status: claim.status,
    standing: claim.standing,
    dates: claimDates(claim),
    publisher: sources[0]!.publisher,
    sourceCount: sources.length,
    years: yearsOf(claim),
    sourceKinds: distinct(sources.map((source) => source.kind)),
    relations: distinct(claim.relations.map((relation) => relation.type.id as string)),
    also: distinct((claim.also ?? []).flatMap((way) => askedWords(graph, way))).filter((word) => !stated.has(word)),
  };
}

function claimFilters(graph: Graph, claims: readonly ClaimNode[]): SearchDocument['filters'] {
  const cards = claims.map((claim) => claimCard(graph, claim));
  return {
    standing: distinct(cards.flatMap((card) => card.standing ?? [])),
    status: distinct(cards.map((card) => card.status)),
    year: distinct(cards.flatMap((card) => card.years)),
    source: distinct(cards.flatMap((card) => card.sourceKinds)),
  };
}

/** Years in which a claim happened, began or ended. The year a term runs to is not one of them. */
const yearsOf = (claim: ClaimNode) =>
  distinct([claim.on, claim.since, claim.ended].flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)])));

/** Pages of the site itself, so that their names lead to them; the list of sources with its publishers, the disagreements one by one. */
function placesOfTheSite(graph: Graph): readonly SearchDocument[] {
  const place = (
    address: string,
    title: string,
    summary: string,
    parts: readonly SearchPart[] = [],
  ): SearchDocument => ({
    address,
    tier: 'facts',
    title: indexed(graph, title),
    names: [],
    filters: { kind: ['place'] },
    parts: [
      {
        id: PAGE_PART,
        card: { form: 'page', title, kind: 'Part of the site', summary, names: [] },
        words: distinct(indexed(graph, summary)),
        weight: 1,
      },
      ...parts,
    ],
  });
  const publishers = distinct([...graph.sources.values()].map((source) => source.publisher)).sort();
  return [
    place('about/', 'About this site', 'How the site knows, what the statuses mean and how to report a problem.'),
    place('claims/', 'All claims', 'Every claim on one page, to be filtered by status and by words.'),
    place(
      'disagreements/',
      'Where sources differ',
      'Questions on which sources disagree, with the positions and which one the site follows.',
      graph.disagreements.map((one) => ({
        id: `q-${one.id}`,
        card: { form: 'text', heading: one.question, text: one.why, anchor: undefined },
        words: indexed(graph, one.question, one.why),
        weight: 1,
      })),
    ),
    place('index/', 'Index from A to Z', 'Every page by kind and by letter, other names included.'),
    place('sources/', 'All sources', 'Every work that is cited, by kind and publisher.', [
      {
        id: 'publishers',
        card: { form: 'text', heading: 'Publishers', text: publishers.join(', '), anchor: 'main' },
        words: distinct(indexed(graph, ...publishers)),
        weight: 1,
      },
    ]),
    place('timeline/', 'Timeline', 'Every dated claim worth a line, in order.'),
  ];
}

/** The prose of a page by its headings, its relations in words, and what its records note. */
function pageText(graph: Graph, page: Page): SearchDocument[] {
  const parts: SearchPart[] = [];
  const { headings, sentences } = page.prose;
  const placed = headings.map((heading) => ({ heading, line: heading.at.line }));
  const sections = new Map<string, { title: string | undefined; texts: string[] }>();
  for (const { text, at } of sentences) {
    const above = placed.findLast(({ line }) => line <= at.line)?.heading;
    const section = sections.get(above?.id ?? '') ?? { title: above?.text, texts: [] };
    section.texts.push(text);
    sections.set(above?.id ?? '', section);
  }
  for (const [id, { title, texts }] of sections) {
    const text = texts.join(' ');
    parts.push({
      id: id === '' ? 'opening' : id,
      card: { form: 'text', heading: title ?? '', text, anchor: id === '' ? 'main' : undefined },
      words: indexed(graph, title, text),
      weight: 1,
    });
  }
  for (const period of page.shape === 'topic' ? page.periods : []) {
    parts.push({
      id: `period-${parts.length}`,
      card: { form: 'text', heading: '', text: period.text, anchor: 'periods' },
      words: indexed(graph, period.text),
      weight: 1,
    });
  }
  for (const { question, answer } of page.answers ?? []) {
    parts.push({
      id: `answered-${parts.length}`,
      card: { form: 'text', heading: question, text: answer, anchor: 'answers' },
      words: indexed(graph, answer),
      weight: 1,
    });
  }
  for (const relation of page.relations) {
    const words = relationWords(relation, relation.from === page);
    const sentence = [relationSentence(words), words.detail].filter(Boolean).join(', ');
    parts.push({
      id: anchor.relation(relation.id),
      card: { form: 'text', heading: '', text: `${sentence}.`, anchor: undefined },
      words: indexed(graph, sentence, relation.note),
      weight: 0.5,
    });
  }
  for (const claim of page.claims) {
    if (claim.note !== undefined && claim.about[0] === page)
      parts.push({
        id: `note-${claim.id}`,
        card: { form: 'text', heading: '', text: claim.note, anchor: anchor.claim(claim.id) },
        words: indexed(graph, claim.note),
        weight: 0.5,
      });
  }
  if (parts.length === 0) return [];
  const facts = pageFacts(graph, page);
  const self = facts.parts[0]!;
  return [{ ...facts, tier: 'text', parts: [{ ...self, words: [], weight: 1 }, ...parts] }];
}

function sourceText(graph: Graph, source: SourceNode): SearchDocument {
  const published = source.published === undefined ? '' : formatDate(source.published);
  const claims = source.claims;
  return {
    address: `sources/${source.id}/`,
    tier: 'text',
    title: indexed(graph, source.title),
    names: [],
    filters: { kind: ['source'], ...claimFilters(graph, claims), source: [source.kind] },
    parts: [
      {
        id: PAGE_PART,
        card: {
          form: 'page',
          title: source.title,
          kind: `Source · ${SOURCE_KIND_WORDS[source.kind]}`,
          summary: [source.publisher, ...(source.authors ?? []), published].filter(Boolean).join(', '),
          names: [],
        },
        words: distinct([
          ...indexed(
            graph,
            source.publisher,
            ...(source.authors ?? []),
            SOURCE_KIND_WORDS[source.kind],
            'source',
            hostOf(source.url),
          ),
          ...(source.published === undefined ? [] : dateWords(source.published)),
        ]),
        weight: 1,
      },
      ...(source.note === undefined
        ? []
        : [
            {
              id: 'note',
              card: { form: 'text', heading: '', text: source.note, anchor: 'main' } as const,
              words: indexed(graph, source.note),
              weight: 0.5,
            },
          ]),
    ],
  };
}

const hostOf = (url: string | undefined) =>
  url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '').replaceAll('.', ' ');

/** A date of a record under the words by which it may be asked for. */
function dateWords(date: PartialDate): string[] {
  const [, month, day] = date.split('-').map(Number);
  return [
    recordDayWord(date),
    ...(month === undefined ? [] : dayExtras({ month, ...(day === undefined ? {} : { day }) })),
  ];
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
