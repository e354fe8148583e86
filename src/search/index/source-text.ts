import * as say from '#words/indexed.ts';
import type { Graph, SourceNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { formatDate } from '#views/wording/dates.ts';
import { wholeName } from '../words/tokens.ts';
import { PAGE_PART } from './cards.ts';
import { claimFilters } from './claim-cards.ts';
import { type SearchDocument, type SearchPart, dateWords, daysOf, distinct, indexed, textPart } from './indexing.ts';
import { namesOfPublishers } from './meanings.ts';

/** The page of a source. */
export function sourceText(graph: Graph, source: SourceNode): SearchDocument {
  const { id, title, kind, note } = source;
  const notes = note === undefined ? [] : [textPart(graph, 'note', { text: note, anchor: 'main' })];
  return {
    address: `sources/${id}/`,
    title: indexed(graph, title),
    names: the(namesOfPublishers(graph), source.publisher).map(wholeName),
    filters: {
      kind: ['source'],
      ...claimFilters(source.claims),
      source: [kind.id],
      by: [source.publisher],
      day: daysOf(source.published),
    },
    parts: [openingPart(graph, source), ...notes],
  };
}

function openingPart(graph: Graph, source: SourceNode): SearchPart {
  const { title, publisher, authors = [], published, kind, url } = source;
  const day = published === undefined ? '' : formatDate(published);
  return {
    id: PAGE_PART,
    card: {
      form: 'page',
      title,
      kind: say.sourceOf(kind.label),
      summary: [publisher, ...authors, day].filter(Boolean).join(', '),
      names: the(namesOfPublishers(graph), publisher),
    },
    words: distinct([
      ...indexed(graph, publisher, ...authors, kind.label, say.source, hostOf(url)),
      ...dateWords(published),
    ]),
  };
}

const hostOf = (url: string | undefined) =>
  url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '').replaceAll('.', ' ');
