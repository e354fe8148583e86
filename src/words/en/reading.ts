/** Words that say nothing of what is sought. */
export const common = `a an the of to in on at by for from with as and or but if so than then that this these those it
  its is are was were be been being am do does did done has have had having will would shall should can could may might
  must i me my we us our you your he him his she her they them their there here up what which who whom whose when where
  why how about into onto over under per via also just very too still ever yet say says said tell get gets got getting
  put puts happen happens happened happening vs versus`;

/** Words that tell little of what is sought, though they stand in few texts. */
export const weak = `able about above actually again against ago agree all allow allowed almost alone already always
  among another any anybody anymore anyone anything anywhere apart around ask away back bad became because become been
  before begin behind besides best better between beyond big bigger biggest bit both bring brought came certain clear
  come comes concern count current currently different during each easy effect either else enough even ever every everybody
  everyone everything exactly except exist exists existed explain explained fact far few find force found full further general give given gives
  giving go goes going gone good great half hand hard high hold however idea important inside instead involve issue keep
  kind kinds know known large last late lately latest later least left less let like likely list little long longer look
  looking lot low made main make makes making many matter mean means meant mention million more most move much myself
  name near need needed needs neither never new news next no nobody none nor not nothing now nowadays number off often
  old once one ones other others otherwise outside own part parts past people per perhaps place plan please point
  possible pretty probably putting quite rather real really reason recent recently regard related remain rest right same
  saw see seem seen set several short show side simple simply since small some somebody someone something sometimes
  somewhere soon start started status stay still stop such suppose supposed sure take taken takes taking talk tells
  thing things think though thought through time times today together told took total toward towards true try turn two
  type under understand unless until us use used useful uses using usual usually valid want wanted wants way ways well went
  whatever whether while whole within without wonder work works wrong yes yet`;

/** Pairs of which one is written in Britain and one in America, as beginnings of words, the British one first. */
export const spellings = `licenc/licens programme/program centre/center defenc/defens offenc/offens colour/color
  favour/favor labour/labor neighbour/neighbor behaviour/behavior honour/honor harbour/harbor cancell/cancel
  labell/label modell/model travell/travel fulfil/fulfill enrol/enroll instalment/installment judgement/judgment
  paid/pay bought/buy catalogue/catalog dialogue/dialog cheque/check grey/gray tyre/tire practis/practic ageing/aging`;
/** Endings that are written in two ways. */
export const spelledEndings = [
  [/is(e[ds]?|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e[ds]?|ing)$/, 'yz$1'],
] as const;

/** Endings that make other words of the same meaning, those that do so of long words alone, and those that double. */
export const endings =
  's es e ed d ing ion ions ation ations y ies ied ly ity ities ive al ment ments ance ence able ian ans';
export const endingsOfLongWords = 'er ers or ors';
export const doublingEndings = 'ed ing er';
/** What makes of a word one that belongs to something. */
export const possessive = /['’ʼ]s?$|['’ʼ]s$/u;

export const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** How a month is written. */
export const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** What may follow the number of a day. */
export const ordinal = 'st|nd|rd|th';
/** What may stand between the number of a day, a month and a year. */
export const ofAMonth = 'of';

/** Scales of numbers by their power of ten, first those that need no sign of money. */
export const scales = [
  [12, 'trillion|trn', 'tn', 't'],
  [9, 'billion|bln', 'bn', 'b'],
  [6, 'million|mln|mio', 'mn|mm', 'm'],
  [3, 'thousand', '', 'k'],
] as const;
/** Units: as they are indexed, what they are called, and how they are written. */
export const units = [
  ['pct', 'percent', 'percentage|percent|per cent|pc'],
  ['gw', 'gigawatts', 'gigawatts?|gw'],
  ['mw', 'megawatts', 'megawatts?|mw'],
  ['kw', 'kilowatts', 'kilowatts?|kw'],
] as const;
export const currencies = 'US dollars?|dollars?|euros?|pounds?|USD|EUR|GBP';
export const ones = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const hundred = 'hundred';

/** By what a question is known for one of a sort; the first that fits. */
export const questions = {
  'yes-or-no':
    /^\W*(?:(?:and|so|but) )?(?:do|does|did|is|are|was|were|has|have|had|may(?! \d)|can|could|will|would|must|should)\b|^(?!.*\b(?:wh\w+|how)\b).*\bstill\b/i,
  time: /\bwhen\b|\bhow long\b|\b(?:what|which) (?:day|date|month|year)\b/i,
  amount: /\bhow (?:much|many|big|large|high)\b|\bwhat (?:amount|percent(?:age)?|share|price)\b/i,
  reason: /\bwhy\b/i,
  place: /\bwhere\b/i,
  person: /\bwho(?:se|m)?\b/i,
  thing: /\b(?:what|which|how)\b/i,
} as const;

/** By what words are known to be after an amount, a time, or the time at which something began or ended that holds. */
export const seeking = {
  amount: /\bhow (?:much|many|big|large|high)\b|\b(?:amounts?|totals?|altogether|percent(?:age)?|size|sums?)\b/i,
  time: /\bwhen\b|\bhow (?:long|soon|many (?:more )?years)\b|\b(?:what|which) (?:day|date|month|year)\b|\b(?:dates?|deadlines?)\b/i,
  turn: /\b(?:since|until|till) when\b|\bwhen\b.*\b(?:end(?:s|ed)?|stop(?:s|ped)?|expired?|lapsed?|ceased?|lo(?:se|st))\b/i,
} as const;

/** What stands in a question before the one who does it, and at its end who does it or gives it. */
export const askedBeforehand =
  /^(.*\b(?:wh\w+|how)\b.*?) ((?:do|does|did|has|have|had|may|can|could|will|would|must|should)\b.*)$/i;
export const doneBy = [/^(.+?) ((?:gets?|got|receive[ds]?)\b.*)$/i, /^(.+) (by\b.*)$/i, /^(.+) (from\b.*)$/i];
/** What tells who does it to whom in words that are no question. */
export const directed = /['’]s?\s|\b(?:in|into|to|on|over|by|from)\b/i;
/** What asks, in that order, who does it; and what asks for something else of whom it names. */
export const whoDoesIt = /^(?:(?:by|from) )?(?:who|what|which)\b(?! (?:is|are|was|were)\b)/i;
export const whatIsDone = /.\b(?:who|whom|what|which)\b/i;

/** What sets a question at another time than today, without the day, and what it counts. */
export const binding =
  /(?<=\bhow (?:many|much) )\p{L}+|\b(?:ago|yesterday|tomorrow|previous(?:ly)?|former(?:ly)?|earlier|originally|initially|before|after|during|(?:last|next|past|this|coming) (?:week|month|quarter|year|spring|summer|autumn|winter))\b/giu;

/** What leaves a word out that stands behind it, as the sign does. */
export const not = 'NOT';

/** What every query has that names a time: a year, or a word that leads to what happened. */
export const namesATime = /\b(?:19|20)\d\d|\b(?:before|prior|after|following|since)\b/i;
/** What every question has that another page of the site answers. */
export const leadsOn =
  /\b(?:tie|connect|link|relat|path|compar|vs|versus|differ|chang|happened|new|all|total|altogether|overall|rights\b|held|holds|who ha[ds] |in force)/i;
