import { marked } from '../marked.ts';

interface Limits {
  readonly single: number;
  readonly outside: number;
  readonly weak: number;
  readonly copies: number;
}

export const whatItRestsOn = 'What it rests on';
export const whatTheWordsMean = 'What the words mean';
export const whatADayMeans = 'What a day means';
export const whatIsChecked = 'What is checked';
export const whoMadeItCorrectIt = 'Who made it, correct it';
export const lookedForNotFound = 'Looked for, not found';
export const kindsOfSource = 'Kinds of source';
export const typesOfRelation = 'Types of relation';
export const kindsOfAmount = 'Kinds of amount';
export const howTheSiteKnows = 'How the site knows';
export const everyFactIsAClaim =
  'Every fact is a <b>claim</b>: one sentence that can be true or false, with its day, its ' +
  'status and its sources. Everything else here (key facts, drawings, tables, answers) is made ' +
  'from claims, so that a correction of one reaches every place where it is shown.';
export const soManyClaims = (count: number) => `${count} claims`;
export const soManySources = (count: number) => `${count} sources`;
export const soManyRelations = (count: number) => `${count} relations`;
export const soManyPages = (count: number) => `${count} pages`;
export const factsChecked = 'Facts checked';
export const sourcesOneSquareEach = 'Sources, one square each';
export const claimsOneSquareEach = 'Claims, one square each';
export const sourcesByHowTheyWereRead = 'Sources, by how they were read';
export const howManyRestOnLittle = (claims: number, sources: number, limits: Limits) =>
  marked`<b>${limits.single} of ${claims} claims stand on a single source</b>, ${limits.outside} on the press or ` +
  marked`analysis alone, ${limits.weak} on weak sources (▽) alone; ${limits.copies} of ${sources} sources were ` +
  'read in a copy or a relay. Each says so where it stands. Filled is first-hand, hollow is second-hand.';
export const whatTodayMeans = (datetime: string, checked: string) =>
  marked`The site’s today is <time datetime="${datetime}">${checked}</time>, the day on which the facts ` +
  'were last checked. “In force” means in force on that day. A term that runs “through” a year ' +
  'runs to the last day of it. A term that ended on a day no longer held on that day.';
export const fourSortsOfStart =
  'A start is one of four things. “Since” a day: it began on that day. “First stated” on a day: it ' +
  'held already, and since when is not known. “Held on” a day: an account published later tells of ' +
  'that day, as that of a balance sheet does; since when is not known. “Announced” on a day: it ' +
  'was announced for later, and no source read here shows that it began. Where no start is known, ' +
  'where a month or a year is all that is known of a date, or where nothing says whether something ' +
  'still holds, the answer for a day can be “not known”. What is not known is never counted, drawn ' +
  'or listed as in force: it stands apart, with the reason.';
export const whatIsCheckedAndWhatNot = 'What is checked, and what no check can see';
export const byReading = 'By reading';
export const provedAtEveryBuild = 'Proved at every build';
export const everyAmountIsOfItsClaims = 'Every amount, percentage and date of a text is one of the claims cited for it';
export const everyDateIsOfItsClaims =
  'Every date and amount of a relation is that of its claims, and every claim has a source';
export const aClaimAgreesWithItself = 'The sentence of a claim agrees with its own dates and amount';
export const notKnownIsNeverShownAsKnown = 'What is not known is never shown as known';
export const notSeenByAnyCheck = 'Not seen by any check';
export const whetherASourceSaysSo = 'Whether a source says so: one that was misread alike everywhere passes';
export const aWrongNameOrVerb = 'A wrong name or verb';
export const aFigureOfAnotherClaim = 'A figure that another claim cited in the same place gives';
export const whatNobodyHereHasReadOf = 'What nobody here has read of, or whether a page has changed since it was read';
export const whereTwoDiffer =
  'Where two of them differ, nothing is published. Of slips of one digit, month, unit ' +
  'or currency made at random in the facts and pages, 99 in 100 are found so.';
export const whoMadeItCorrectItTakeIt = 'Who made it, correct it, take it';
export const whoMadeIt = 'Who made it';
export const aMistake = 'A mistake?';
export const sayWhichIsWrong =
  'Say which claim or page is wrong, and which source shows it: the address of a claim is enough to find it.';
export const reportItInTheRepository = 'Report it in the repository';
export const reportToThePublisher =
  '“Copy with evidence”, beside each claim, gives its sentence, source, day and address in one piece: send ' +
  'that to whoever publishes this copy, which names neither a repository nor an address for mail.';
export const factsAndTexts = 'Facts and texts';
export const useAndNameThem = (url: string, name: string, site: string) =>
  marked`<a href="${url}" rel="license">${name}</a>: use them, and name ${site} and the day.`;
export const quotations = 'Quotations';
export const quotationsBelongToWriters = 'belong to those who wrote them.';
export const yourVisit = 'Your visit';
export const theSiteSetsNoCookies =
  'The site sets no cookies, counts no visits and loads nothing from other hosts. What you ' +
  'choose is kept in your browser alone: a theme, links without previews, the edition that ' +
  'you have read, and until you close the tab what you searched for last.';
export const lookedForAndNotFound = 'Looked for and not found';
export const soManyQuestions = (gaps: number) =>
  `The ${gaps} questions, what was found instead and where it was looked for`;
export const kindsOfSourceNearestFirst = 'Kinds of source, nearest to the facts first';
export const headSources = 'Sources';
export const whatEachSaysInGroups = (relationTypes: number) => `What each says, in ${relationTypes} groups`;
export const headRelations = 'Relations';
export const unlikeAmountsAreNeverAddedUp =
  'Unlike amounts are never added up or compared: what was paid, what ' +
  'is promised and what something is worth are three things.';
export const soManyKinds = (amountKinds: number) => `The ${amountKinds} kinds`;
export const uses = 'Uses';
export const aboutInOneSentence =
  'How the site knows what it says: claims, statuses, dates, sources and what they leave open.';
export const onOneSource = 'On one source';
export const onTwo = 'On two';
export const onThree = 'On three';
export const onFourOrMore = 'On four or more';
export const theSitesOwn = 'The site’s own';
export const inferredDefinedNotFound = 'inferred, defined, not found';
export const inTheOriginal = 'In the original';
export const inACopy = 'In a copy';
export const relayQuotation = 'relay, quotation';
