/**
 * All that weighs one thing against another, from what the build writes to the order of results. The values come from
 * the benchmark (`npm run bench:search`). Bounds of what is loaded are not here: they stand where the loading is
 * done.
 */
export const WEIGHTS = {
  /** What makes a word more or less likely to be meant by one with a slip in it, in slips. */
  spelling: {
    /** Two letters that changed places make it more likely. */
    swap: 0.3,
    /** A word of three letters is only meant when its weight in the lexicon is so much. */
    short: 6,
    /** Each step of its weight in the lexicon, 1 to 9, makes a word more likely by one of so many. */
    use: 300,
  },
  /** What a word of a query tells, beside its rarity. */
  word: {
    /**
     * A word that tells little of what is sought counts this share of what its rarity would make it count. So does what
     * says which day is asked about: most pages hold for days that they do not name.
     */
    weak: 0.35,
  },
  /** How Pagefind puts pages in order; the names are its own. */
  engine: {
    /** A word on a short page counts no more than on a long one. */
    pageLength: 0,
    /** What a word of a field of a page counts; one of its claims counts 1. */
    metaWeights: { title: 4, names: 4, asked: 2, opening: 4 },
  },
  /** What pages are worth by what the engine says of them. */
  rank: {
    /** A page of exactly the name that is asked for gets more than any page gets for its words. */
    named: 100,
    /** A page with less than this share of what is asked, by weight, is not shown. */
    leastShare: 0.34,
    /** So much the engine's opinion counts beside what is known of pages that were loaded. */
    beside: 0.4,
  },
  /** How well a text has a word that is asked for; 1 for the word itself. */
  match: {
    /** It has another word of the same meaning. */
    sameMeaning: 0.75,
    /** A claim has it in its dates or in words by which it is asked for, not in its sentence. */
    notStated: 0.6,
  },
  /** What a page and a query have in common counts so much for the page. */
  page: {
    /** A name is asked for and nothing else. */
    exactly: 3,
    /** It is asked for letter by letter. */
    same: 1,
    /** All of a name is asked for, among other words, and in a question, which is more than a name. */
    within: 1.9,
    inQuestion: 0.6,
    /** The summary. */
    summary: 0.25,
    /** All that the page has anywhere, squared. */
    all: 0.5,
  },
  /** What counts for a part of a page among the others, beside the share of what is asked that it has. */
  part: {
    /** For its page, a claim that concerns another page first of all counts this share. */
    foreign: 0.7,
    /**
     * A claim that carries an answer counts by how well the answer fits, each next one of the same answer by this
     * less.
     */
    nextCarrier: 0.18,
    /** An answer that fits less than this says nothing of its claims; one that fits wholly says all. */
    sureFrom: 0.4,
    /** When it is sure which claims carry the answer, this share of what a part itself says is left out. */
    overruled: 0.6,
    /** What is no claim counts this share of what it says. */
    noClaim: 0.65,
    /** Each place further down on the page makes a part worse by one of so many. */
    places: 500,
    /** A claim whose sentence has at least this share of what is asked is better by so much of the share. */
    mostlyStated: 0.7,
    states: 0.1,
    /** A claim that has an amount or a time when one is asked for is better by this. */
    givesSought: 0.25,
  },
  /**
   * From here on a question of the site is taken for the one that was asked: of the first page, and of the next two.
   */
  answer: {
    alike: 0.62,
    alikeLater: 0.9,
    /** What holds in which time is told by a page of which a name or a question is so like what is asked. */
    subject: 0.6,
    /** It must have so much of what a question asks, and all of it together with its answer. */
    covered: 0.7,
    /** Of a question that is answered by yes or no. */
    coveredByYesOrNo: 0.9,
    everything: 0.93,
  },
} as const;
