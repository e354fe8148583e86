export const allOfFamily = (count: number) => `All ${count}`;
export const byFamily = 'by family';
export const byWho = 'by who';
export const byStatus = 'by status';
export const byKindOfSource = 'by kind of source';
export const byYear = 'by year';
export const inOneList = 'in one list';
export const newestFirst = 'newest first';
export const oldestFirst = 'oldest first';
export const firstToEnd = 'first to end';
export const largestAmountFirst = 'largest amount first';
export const byWords = 'by words';
export const byWhoSaysSo = 'by who says so';
export const group = 'Group';
export const sort = 'Sort';
export const columns = 'Columns';
export const drawIt = 'Draw it';
export const asCsv = 'CSV';
export const asJson = 'JSON';
export const startAnew = 'Start anew';
export const index = 'Index';
export const facts = 'Facts';
export const allAsOneTable = (count: number, number: number) =>
  `All ${count} claims and ${number} relations as one table. Shape it; the address is your question.`;
export const relations = 'Relations';
export const claims = 'Claims';
export const howFactsAreShown =
  'No sign: stated by a party. “Stated”, “held”: it held then; when it began is not known. ' +
  'Amounts are never added up: unlike ones stand apart. In force is only what is known to hold on ' +
  'the day. Every relation counts here, also one that only says what belongs to what.';
export const readyMade = 'Ready-made';
export const factsAsOneTable = 'Facts as one table';
export const factsInOneSentence = (count: number, number: number) =>
  `All ${count} claims and ${number} relations as one table that you shape, to read and to take away.`;
export const showTheOther = (left: number) => `Show the other ${left}`;
export const whatBrokenAndPaleMean = (day: string) => `Broken: not simply stated. Pale: ended by ${day}.`;
export const ofAll = (length: number, boxes: number) => `${length} of ${boxes}`;
export const nothingIsShown = 'Nothing is shown';
export const notFoundHere = (names: string) => `not found here: ${names}`;
export const fetchingTheFacts = 'Fetching the facts …';
export const nothingIsShownInstead = 'Nothing is shown.';
export const theDrawingCouldNotBeFetched = 'The drawing could not be fetched. Press its button twice to try again.';
export const theFileCouldNotBeFetched = 'The file could not be fetched';
export const pressItsButtonToTryAgain = 'press its button to try again';

/** A fact in a row. */
export const undated = 'undated';
export const theClaim = 'the claim';
/** How a date of a fact is led, by the field in which it is written. */
export const leads = {
  first_stated: 'stated',
  held_on: 'held',
  announced: 'announced',
  through: 'through',
  unclear_from: 'not known from',
} as const;
export const onDay = 'on';

/** The parts of the sentence that is a question: the words before them, their names, and what may be chosen. */
export const showRows = 'Show';
export const kindOfRow = 'Kind of row';
export const rowsOf = { relations: 'relations', claims: 'claims' } as const;
export const whatRight = 'What right';
export const ofAnySort = 'of any sort';
export const between = 'between';
export const who = 'Who';
export const and = 'and';
export const whom = 'Whom';
export const anyone = 'anyone';
export const whereItStands = 'Where it stands';
export const ofAnyTime = 'of any time';
export const standings = {
  'in-force': 'in force on',
  'not-known': 'not known whether in force on',
  ended: 'ended by',
  upcoming: 'not begun by',
} as const;
export const day = 'Day';
export const howItIsKnown = 'How it is known';
export const howeverKnown = 'however known';
export const kindOfSource = 'Kind of source';
export const byAnySource = 'by any source';
export const bySource = (kind: string) => `by ${kind}`;
export const theNearestSourceIs = 'The nearest source is';
export const amount = 'Amount';
export const withAnyAmountOrNone = 'with any amount or none';
export const withAnAmount = 'with an amount';
export const withoutAnAmount = 'without an amount';
export const anAmountOfOneKind = 'An amount of one kind';
export const ofTheFamily = (label: string) => `of the family “${label}”`;
export const andItsParts = (title: string) => `${title} and its parts`;

/** Questions that are ready made. */
export const allClaims = 'All claims';
export const allRelations = 'All relations';
export const inForceNow = 'In force now';
export const whatIsBetween = (one: string, other: string) => `${one} and ${other}`;
export const whatEnded = 'What ended';
export const onlyReported = 'Only reported';
export const withAmount = 'With an amount';
export const claimsThatAreDisputed = 'Claims that are disputed';
