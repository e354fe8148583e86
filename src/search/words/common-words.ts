import { oneSpelling } from './one-spelling.ts';

/** What a language has of something, the language given as in `en-GB`; nothing of one that is not known here. */
export const inLanguage = <T>(known: Readonly<Record<string, T>>, language: string): T | undefined =>
  known[language.slice(0, 2).toLowerCase()];

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const NONE: ReadonlySet<string> = new Set();

const COMMON = {
  en: listed(`a an the of to in on at by for from with as and or but if so than then that this these those it its is are was
    were be been being am do does did done has have had having will would shall should can could may might must i me
    my we us our you your he him his she her they them their there here up what which who whom whose when where why
    how about into onto over under per via also just very too still ever yet say says said tell get gets got getting
    put puts happen happens happened happening vs versus`),
};

/** Words that say nothing of what is sought. They are neither indexed nor asked for. */
export const commonWords = (language: string): ReadonlySet<string> => inLanguage(COMMON, language) ?? NONE;

const spelt = (words: string): ReadonlySet<string> => new Set([...listed(words)].map(oneSpelling));
const WEAK = {
  en: spelt(
    `able about above actually again against ago agree all allow allowed almost alone already always among another
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
  ),
};

/**
 * Whether a word, as it is indexed, tells little of what is sought, though it stands in few texts. It is searched for
 * like others and counts little.
 */
export const isWeak = (word: string, language: string): boolean => inLanguage(WEAK, language)?.has(word) ?? false;
