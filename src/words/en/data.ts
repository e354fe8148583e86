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
  'All facts of this site, to take away: the records that its pages are made of, in plain files, without a ' +
  'key or a limit.';
export const factsChecked = 'Facts checked';
export const shapesVersion = (dataVersion: number) => `Shapes: version ${dataVersion}`;
export const everythingOneZip = 'Everything, one zip';
export const chooseRowsFirst = 'Choose rows first';
export const theZipAlsoHoldsEveryPage =
  'The zip also holds every page as Markdown, and the site to be read from a folder: open ' +
  '<code>site/index.html</code>.';
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
export const howToNameTheData = (terms: string, name: string, checked: string) =>
  `${terms}: name “${name}, facts checked ${checked}” and link.`;
export const dataAllFactsToTakeAway = 'Data: all facts to take away';
export const dataInOneSentence =
  'All facts of the site to take away: the records that its pages are made of, in plain files.';
