import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Meaning } from '../words/thesaurus.ts';
import type { Card, Filter } from './cards.ts';

/*
 * The files of the index, as the build writes them and the browser reads them: Pagefind's own, with what is put into
 * its entry and in place of its fragments. Nothing here knows how a file is fetched, stored or compressed.
 */

/** Folder of the index inside the site. Pagefind needs the name to find its way to the base path. */
export const INDEX_FOLDER = 'pagefind';

/**
 * The two indexes, each a folder of {@link INDEX_FOLDER}: titles, answers and claims, which every search looks through,
 * and everything, which is looked through instead when that does not do.
 */
export const TIERS = ['facts', 'text'] as const;
export type Tier = (typeof TIERS)[number];

/** Names of Pagefind's files by what they hold. */
export const ENTRY_FILE = 'pagefind-entry.json';
export const isFragment = (path: string): boolean => path.endsWith('.pf_fragment');
export const isPacked = (path: string): boolean => /\.pf_\w+$/.test(path);
export const isMachine = (path: string): boolean => path.endsWith('.pagefind');

/** Where the machine lies, which reads indexes: by its own type, so that hosts pack it, and smaller than Pagefind. */
export const machineFile = (path: string): string => path.replace(/\.pagefind$/, '.wasm');

/** What Pagefind puts before everything that it packs. */
export const SIGNATURE = 'pagefind_dcd';

/** Whether something unpacked is what Pagefind has packed. */
export const isSigned = (content: ArrayBuffer): boolean =>
  new TextDecoder().decode(content.slice(0, SIGNATURE.length)) === SIGNATURE;

/** Something that happened on a day, and the names it goes by, in small letters. */
export interface Turn {
  readonly day: PartialDate;
  readonly names: readonly string[];
}

/** What an index says of itself: what Pagefind does, and what the build adds. */
export interface IndexEntry {
  /** How many pages the index has. */
  readonly pages: number;
  /** Where the lexicon lies, from the folder of the index; only in the first index, as the next two. */
  readonly lexicon: string;
  /** The day on which the facts were checked. */
  readonly checked: Day;
  readonly meanings: readonly Meaning[];
  /** Names of publishers that no page has, each as one word; only in the first index too. */
  readonly publishers: readonly string[];
  /** What happened on a day, by which that day may be asked for; only in the first index too. */
  readonly turns: readonly Turn[];
}

/** What the build adds. */
export type OwnEntry = Omit<IndexEntry, 'pages'>;
const NOTHING: OwnEntry = { lexicon: '', checked: '' as Day, meanings: [], publishers: [], turns: [] };

/** Pagefind's entry with ours in it. */
export const entryText = (ofPagefind: string, ours: Partial<OwnEntry>): string =>
  JSON.stringify({ ...(JSON.parse(ofPagefind) as object), ...ours });

export function entryFrom(text: string): IndexEntry {
  const { languages, ...entry } = JSON.parse(text) as Partial<OwnEntry> & {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  };
  const pages = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
  return { ...NOTHING, ...entry, pages };
}

/** A part of a page with what a result shows of it. */
export interface CardOfPart {
  readonly id: string;
  readonly card: Card;
}

/** What Pagefind hands over for a page that was found. Pagefind demands the fields that are empty here. */
export interface Fragment {
  readonly url: string;
  readonly content: '';
  readonly word_count: 0;
  readonly filters: Readonly<Partial<Record<Filter, readonly string[]>>>;
  readonly meta: object;
  readonly anchors: readonly [];
  readonly parts: readonly (readonly [string, ...PackedCard])[];
}

/**
 * A fragment of Pagefind with the cards of its page in place of the words as they were indexed, which no reader wants
 * to see; so it is a third of the size.
 *
 * @throws when it is packed in another way.
 */
export function fragmentText(ofPagefind: string, partsAt: (address: string) => readonly CardOfPart[]): string {
  if (!ofPagefind.startsWith(SIGNATURE))
    throw new Error('This version of Pagefind packs fragments in a way that src/search/index/format.ts does not know.');
  const { url, filters } = JSON.parse(ofPagefind.slice(SIGNATURE.length)) as Pick<Fragment, 'url' | 'filters'>;
  const fragment: Fragment = {
    url,
    content: '',
    word_count: 0,
    filters,
    meta: {},
    anchors: [],
    parts: partsAt(url.slice(1)).map(({ id, card }) => [id, ...packed(card)]),
  };
  return SIGNATURE + JSON.stringify(fragment);
}

/** The parts of a page that was found. */
export const partsIn = ({ parts }: Pick<Fragment, 'parts'>): readonly CardOfPart[] =>
  parts.map(([id, ...rest]) => ({ id, card: unpacked(rest) }));

const fields = (names: string) => names.split(' ');
/** The fields of each sort of card, in the order in which a list has them. */
const FIELDS: Readonly<Record<Card['form'], readonly string[]>> = {
  page: fields('title kind summary names'),
  answer: fields('question answer claims also'),
  claim: fields('statement status standing sourceKinds dates publishers sourceCount days relations also'),
  period: fields('text dates bounds claims'),
  text: fields('text heading anchor'),
};
const FORMS = Object.keys(FIELDS) as Card['form'][];

/** A card as a list, its sort first: claims are most of an index, and a reader loads it. */
type PackedCard = readonly unknown[];

export const packed = (card: Card): PackedCard => [
  FORMS.indexOf(card.form),
  ...FIELDS[card.form].map((name) => (card as unknown as Readonly<Record<string, unknown>>)[name]),
];

/** The card that was packed. */
export function unpacked([place, ...values]: PackedCard): Card {
  const form = FORMS[place as number]!;
  const named = FIELDS[form].map((name, index) => [name, values[index] ?? undefined]);
  return Object.fromEntries([['form', form], ...named]) as unknown as Card;
}
