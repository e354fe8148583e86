import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import * as say from '#words/indexed.ts';
import type { Graph } from '#graph/graph.ts';
import { mistakable } from '../words/correction.ts';
import { lexiconText, type Lexicon } from '../words/lexicon.ts';
import { wholeName } from '../words/tokens.ts';
import { searchDocuments, type SearchDocuments } from './documents.ts';
import { ENTRY_FILE, entryText, INDEX_FOLDER, type OwnEntry, type Tier, type Turn } from './format.ts';
import { distinct, type SearchDocument, type SearchPart } from './indexing.ts';
import { meaningsOf, namesOfPublishers, ownNames } from './meanings.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { siteWords, wordsOfLanguage } from './site-words.ts';

/** What an index is made from. */
export interface IndexContent extends Pick<OwnEntry, 'meanings' | 'checked' | 'publishers' | 'turns'> {
  readonly documents: SearchDocuments;
  readonly lexicon: Lexicon;
  readonly language: string;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** What was written. */
export interface WrittenIndex {
  /** Pages that can be found, sources and parts of the site among them. */
  readonly documents: number;
  readonly claims: number;
  readonly bytes: number;
}

/**
 * Writes the search index of a built site into its folder: the same graph always gives the same files.
 *
 * Pagefind indexes one document made from the graph for each page, not the page's own HTML, so that what is found
 * does not hang on markup. In return every address and anchor that a result may lead to is looked up in the built
 * files.
 *
 * @throws when one of them is missing: a fault of the templates, not of the content.
 */
export async function writeSearchIndex(graph: Graph, folder: string): Promise<WrittenIndex> {
  const content = indexContent(graph);
  const missing = missingTargets(content.documents.text, folder);
  if (missing.length > 0)
    throw new Error(
      ['A fault of the engine: search results would lead to places that the site does not have.', ...missing]
        .slice(0, 21)
        .join('\n'),
    );
  return writeIndexFiles(content, join(folder, INDEX_FOLDER));
}

/** The same without a look at the pages, into any folder. */
export async function writeIndexFiles(content: IndexContent, folder: string): Promise<WrittenIndex> {
  const files = await indexFiles(content);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const documents = content.documents.text;
  const claims = documents.flatMap(({ parts }) => parts.filter(({ card }) => card.form === 'claim'));
  return {
    documents: documents.length,
    claims: new Set(claims.map(({ id }) => id)).size,
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
  };
}

/** Both indexes and the lexicon, by their paths in the folder of the index. */
async function indexFiles(content: IndexContent): Promise<Files> {
  const { documents, lexicon, meanings, publishers, turns, language: locale, checked } = content;
  const language = locale.slice(0, 2);
  const elsewhere = mistakable(wordsOfLanguage(language), lexicon);
  const words = Buffer.from(lexiconText(new Map([...lexicon, ...elsewhere.map((word) => [word, 0] as const)])));
  const wordsFile = `words-${createHash('sha256').update(words).digest('hex').slice(0, 8)}.txt`;
  try {
    const facts = await pagefindFiles(documents.facts, language);
    const text = await pagefindFiles(documents.text, language);
    const ours = { lexicon: `../${wordsFile}`, checked, meanings, publishers, turns };
    const entry = entryText(Buffer.from(facts.get(ENTRY_FILE)!).toString(), ours);
    return new Map([
      ...inFolder('facts', facts.set(ENTRY_FILE, Buffer.from(entry))),
      // The machine that reads indexes is the same for both, and loaded with the first.
      ...inFolder('text', text).filter(([path]) => !path.endsWith('.wasm')),
      [wordsFile, words],
    ]);
  } finally {
    await close();
  }
}

const inFolder = (tier: Tier, files: Files) =>
  [...files].map(([path, content]) => [`${tier}/${path}`, content] as const);

/** Addresses and anchors of documents that the built site does not have. */
export function missingTargets(documents: readonly SearchDocument[], folder: string): string[] {
  return documents.flatMap(({ address, parts }) => {
    const file = join(folder, decodeURI(address), 'index.html');
    if (!existsSync(file)) return [`${address} has no page.`];
    const html = readFileSync(file, 'utf8');
    const anchors = new Set([...html.matchAll(/\sid=(?:"([^"]*)"|([^\s>"]+))/g)].map((match) => match[1] ?? match[2]));
    return [...new Set(parts.flatMap((part) => (part.card.form === 'page' ? [] : targetOf(part))))]
      .filter((anchor) => !anchors.has(anchor))
      .map((anchor) => `${address} has no element with the id ${anchor}.`);
  });
}

const targetOf = ({ id, card }: SearchPart) =>
  card.form === 'answer' || card.form === 'period' ? `${card.form}s` : (card.form === 'text' && card.anchor) || id;

export function indexContent(graph: Graph): IndexContent {
  const documents = searchDocuments(graph);
  return {
    documents,
    lexicon: siteWords(graph, documents.text),
    meanings: meaningsOf(graph),
    publishers: distinct([...namesOfPublishers(graph).values()].flat().map(wholeName)),
    language: graph.site.language,
    checked: graph.site.checked,
    turns: turnsOf(graph),
  };
}

/** Agreements, events and whatever else has a day of its own; the agreement of May 2024 is the May 2024 agreement too. */
const turnsOf = (graph: Graph): readonly Turn[] =>
  [...graph.pages.values()].flatMap((page) => {
    const names = distinct(ownNames(page).flatMap((name) => spokenOf(name.toLowerCase())));
    return page.shape === 'entity' && page.on !== undefined ? [{ day: page.on, names }] : [];
  });

function spokenOf(name: string): readonly string[] {
  const [, what, date] = say.datedName.exec(name) ?? [];
  return what === undefined || date === undefined ? [name] : say.datedNames(what, date);
}
