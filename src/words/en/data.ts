import { marked } from '../marked.ts';

export const askedInJavaScript = (question: string) =>
  `${question} In JavaScript, in any program or in the console of a browser that shows this site:`;
export const itPrints = 'It prints:';
export const json = 'JSON';
export const csv = 'CSV';
export const shape = 'Shape';
export const oneRecordIs = 'One record is';
export const records = 'Records';
export const files = 'Files';
export const oneRecord = 'One record';
export const oneQuestion = 'One question';
export const whatHolds = 'What holds';
export const index = 'Index';
export const data = 'Data';
export const allFactsToTakeAway =
  'All facts of this site, to take away: the records that its pages ' +
  'are made of, in plain files, without a key or a limit.';
export const factsChecked = 'Facts checked';
export const shapesVersion = (dataVersion: number) => `Shapes: version ${dataVersion}`;
export const everythingOneZip = 'Everything, one zip';
export const chooseRowsFirst = 'Choose rows first';
export const theZipAlsoHoldsEveryPage =
  'The zip also holds every page as Markdown, and the site to be ' +
  'read from a folder: open <code>site/index.html</code>.';
export const filesTogetherAndBeside = (toDataFile: string, toDataFile2: string, toFile: string, toBeside: string) =>
  marked`Together: <a href="${toDataFile}">datapackage.json</a> (Frictionless) · ` +
  marked`<a href="${toDataFile2}">graph.jsonld</a> · <a href="${toFile}">llms.txt</a>. Beside each page: its ` +
  'address with <code>.json</code> or <code>.md</code> in place of the last stroke; ' +
  marked`<a href="${toBeside}">home.json</a> beside the front page.`;
export const whatTheSentenceIsMadeOf = (of: string) => `What the sentence “${of}” is made of:`;
export const oneQuestionAnswered = 'One question, answered with it';
export const days = 'Days';
export const howDaysAreWritten =
  '<code>2026</code>, <code>2026-04</code> or <code>2026-04-27</code>: as exact as is known. ' +
  '<code>through</code> is the last day, <code>ended</code> the first on which it no longer held.';
export const onADay = 'On a day';
export const howBoundsAreRead =
  'It holds from <code>bounds.sure</code> to before <code>bounds.unsure</code>; it does not before ' +
  '<code>bounds.earliest</code> and from <code>bounds.over</code> on. In between it is not known.';
export const notKnown = 'Not known';
export const notKnownIsLeftOut = 'is left out, never zero or guessed.';
export const amounts = 'Amounts';
export const howAmountsAreWritten =
  'have value, currency or unit, and qualifier apart. Unlike kinds are not to be added up.';
export const tables = 'Tables';
export const howTablesAreWritten =
  'CSV in UTF-8 with a byte-order mark. A list stands in one cell, with <code>;</code> and a space ' +
  'between. A text that a spreadsheet would run as a formula has an apostrophe before it.';
export const shapes = 'Shapes';
export const shapesKeepTheirFields = (version: string) =>
  marked`under <code>/data/${version}/</code> keep their fields; new ones may come. Another shape has another version.`;
export const licence = 'Licence';
export const howToNameTheData = (termsWords: string, name: string, checked: string) =>
  `${termsWords}: name “${name}, facts checked ${checked}” and link.`;
export const dataAllFactsToTakeAway = 'Data: all facts to take away';
export const dataInOneSentence =
  'All facts of the site to take away: the records that its pages are made of, in plain files.';
export const claims = 'Claims';
export const whatClaimsHold = 'one sentence, its days, status and sources';
export const relations = 'Relations';
export const whatRelationsHold = 'who, what, whom, since, until, amount, with the claims that carry it';
export const sources = 'Sources';
export const whatSourcesHold = 'publisher, title, day, address, how it was read';
export const entitiesAndTopics = 'Entities and topics';
export const whatPagesHold = 'name, other names, kind, summary, answers';
export const terms = 'Terms';
export const whatTermsHold = 'term, meaning, how it applies now';
export const disagreements = 'Disagreements';
export const whatDisagreementsHold = 'question, sides, which is followed, why';
export const commonErrors = 'Common errors';
export const whatIsOftenToldWrong = 'what is often told wrong, and what is right';
export const gaps = 'Gaps';
export const whatGapsHold = 'what was looked for and not found';
export const clauses = 'Clauses';
export const whatEachTextSaysOfEach = 'what each text says of each right';
export const kindsOfEntity = 'Kinds of entity';
export const whatKindsHold = 'to what the ids in kind lead';
export const typesOfRelation = 'Types of relation';
export const whatATypeStates = 'what a type states, read from either end';
export const kindsOfAmount = 'Kinds of amount';
export const whatAmountKindsHold = 'what such a number says and what it does not';
export const ofWhichTwoIsInForce = (part: string, checked: string) =>
  `Of which two parties is “${part}” in force on ${checked}?`;
/** How the list for machines begins; the licence, where there is one, goes on with it. */
export const factsCheckedForMachines = (checked: string, licenceLine: string) =>
  `Facts checked ${checked}. Each fact is a claim with its status, its days and its sources; cite the address of ` +
  `the claim. What holds on a day is told by the bounds of a record, never by its dates alone.${licenceLine}`;
export const filesOfAllRecords = (link: string) => `${link}: files of all records as JSON and CSV, with their shapes`;
export const besideEachPage = (link: string) =>
  'Beside each page its text and its data: its address with .md or .json in place of the last stroke, ' +
  `beside the front page ${link}`;
export const everyPageByKind = 'Every page by kind, with the terms';
export const everyClaim = 'Every claim, the newest first';
export const whereSourcesDiffer = 'Where sources differ';
export const whatHeldOnADay = 'What held on a day';
export const kindsOfSource = 'Kinds of source';
export const whatSortOfWork = 'what sort of work, first-hand or not, the nearest to the facts first';
/** What stands around a page that is read from a folder. */
export const aToZ = 'A to Z';
export const textUnder = (link: string) => `Text: ${link}.`;
export const factsCheckedOn = (day: string) => `Facts checked ${day}.`;
/** The list for machines. */
export const everythingExplained = 'Everything, explained';
export const relationsNamed = 'relations';
export const sourcesNamed = 'sources';
export const askedMost = 'Asked most';
export const lists = 'Lists';
export const heldAgainst = 'Ids of the works that it is held against; it is not taken from them.';
