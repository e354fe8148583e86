import { oneSpelling } from './one-spelling.ts';

/**
 * Words that tell little of what is sought, though they stand in few texts, by language. They are searched for like
 * others and count little. A language that is not here has none.
 */
const WEAK: Readonly<Record<string, string>> = {
  en: `able about above actually again against ago agree all allow allowed almost alone already always among another
    any anybody anymore anyone anything anywhere apart around ask away back bad became because become been before
    begin behind besides best better between beyond big bigger biggest bit both bring brought came certain clear
    come comes concern count current currently different during each easy either else enough even ever every
    everybody everyone everything exactly except explain explained fact far few find found full further general give
    given gives giving go goes going gone good great half hand hard high hold however idea important inside instead
    involve issue keep kind kinds know known large last late lately latest later least left less let like likely
    list little long longer look looking lot low made main make makes making many matter mean means meant mention
    million more most move much myself name near need needed needs neither never new news next no nobody none nor
    not nothing now nowadays number off often old once one ones only other others otherwise outside own part parts
    past people per perhaps place plan please point possible pretty probably putting quite rather real really reason
    recent recently regard related remain rest right same saw see seem seen set several short show side simple
    simply since small some somebody someone something sometimes somewhere soon start started status stay still stop
    such suppose supposed sure take taken takes taking talk tells thing things think though thought through time
    times today together told took total toward towards true try turn two type under understand unless until us use
    used useful uses using usual usually want wanted wants way ways well went whatever whether while whole within
    without wonder work works wrong yes yet`,
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WEAK).map(([language, words]) => [language, new Set(words.split(/\s+/).map(oneSpelling))]),
);

/** Whether a word, as it is indexed, tells little in a language, given as in `en-GB`. */
export const isWeak = (word: string, language: string): boolean =>
  SETS.get(language.slice(0, 2).toLowerCase())?.has(word) ?? false;
