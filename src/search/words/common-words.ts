import * as say from '#words/reading.ts';
import { oneSpelling } from './one-spelling.ts';

/** Words that say nothing of what is sought. They are neither indexed nor asked for. */
export const COMMON: ReadonlySet<string> = new Set(say.common.split(/\s+/));

const WEAK = new Set(say.weak.split(/\s+/).map(oneSpelling));

/**
 * Whether a word, as it is indexed, tells little of what is sought, though it stands in few texts. It is searched for
 * like others and counts little.
 */
export const isWeak = (word: string): boolean => WEAK.has(word);
