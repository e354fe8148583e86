import * as say from '#words/indexed.ts';
import type { SourceNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { datesMeant } from '#graph/time.ts';
import { formatDate } from '#views/wording/dates.ts';
import { wholeName } from '../words/tokens.ts';
import { PAGE_PART } from './cards.ts';
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
import { namesOfPublishers } from './meanings.ts';

/** The page of a source. */
export function sourceText(indexing: Indexing, source: SourceNode): SearchDocument {
  const { id, title, kind, note } = source;
  const notes = note === undefined ? [] : [textPart(indexing, 'note', { text: note, anchor: 'main' })];
  return {
    address: `sources/${id}/`,
    title: indexed(indexing, title),
    names: the(namesOfPublishers(indexing.graph), source.publisher).map(wholeName),
    filters: {
      kind: ['source'],
      ...claimFilters(source.claims),
      source: [kind.id],
      by: [source.publisher],
      day: source.published === undefined ? [] : datesMeant(source.published),
    },
    parts: [openingPart(indexing, source), ...notes],
  };
}

function openingPart(indexing: Indexing, source: SourceNode): SearchPart {
  const { title, publisher, authors = [], published, kind, url } = source;
  const day = published === undefined ? '' : formatDate(published);
  return {
    id: PAGE_PART,
    card: {
      form: 'page',
      title,
      kind: say.sourceOf(kind.label),
      summary: [publisher, ...authors, day].filter(Boolean).join(', '),
      names: the(namesOfPublishers(indexing.graph), publisher),
    },
    words: distinct([
      ...indexed(indexing, publisher, ...authors, kind.label, say.source, hostOf(url)),
      ...(published === undefined ? [] : dateWords(published)),
    ]),
  };
}

const hostOf = (url: string | undefined) =>
  url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '').replaceAll('.', ' ');
