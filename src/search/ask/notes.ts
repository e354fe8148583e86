import * as say from '#words/search-notes.ts';
import { addressesUnder } from '#views/href.ts';
import { addressOf, NOTHING_ASKED } from './address.ts';
import type { Piece } from './excerpt.ts';
import { known, momentWords } from './moment.ts';
import type { Outcome } from './search.ts';

/** A sentence about the outcome, with the words in it that are set apart, and where another search leads. */
export interface Note {
  readonly text: readonly Piece[];
  readonly link?: { readonly href: string; readonly text: string };
}

/** A sentence in pieces: every other one is a word that is set apart. */
const note = (sentence: readonly string[], href?: string, text = ''): Note => ({
  text: sentence.map((piece, place) => ({ text: piece, hit: place % 2 === 1 })),
  ...(href !== undefined && { link: { href, text } }),
});

/** What the reader should know about how the words were understood. */
export function notes(
  { query, moment, corrected, dropped, loose, everywhere, total, site, chosen: filters, operators }: Outcome,
  base: string,
): readonly Note[] {
  const places = addressesUnder(base);
  const search = (state: Partial<typeof NOTHING_ASKED>) =>
    `${places.search()}${addressOf({ ...NOTHING_ASKED, filters, ...state })}`;
  const said: Note[] = [];
  if (moment && moment.first <= site.checked) {
    const asked = known(moment, site.checked);
    const link = asked.first === asked.last ? say.whoHeldWhatThatDay : say.whatChangedInThatTime;
    said.push(note(say.youAskedAbout(momentWords(moment, site.language)), places.asked(asked), link));
  }
  for (const { text, nearest } of operators.flatMap(({ trouble }) => trouble ?? []))
    said.push(nearest ? note([text], search({ text: nearest.query }), say.searchWith(nearest.label)) : note([text]));
  if (corrected.length > 0) {
    const meant = corrected.reduce((text, one) => text.replace(one.typed, () => one.meant), query.typed).trim();
    const asTyped = search({ text: query.typed, literal: true, everywhere });
    said.push(note(say.resultsFor(meant), asTyped, say.searchInstead(query.typed.trim())));
  }
  if (dropped.length > 0 && total > 0) said.push(note(say.notFound(dropped)));
  for (const phrase of total > 0 ? query.phrases : [])
    said.push(note((loose.includes(phrase) ? say.nowhereWordByWord : say.onlyPagesWith)(phrase.typed)));
  if (query.cut) said.push(note([say.onlyFirstWords]));
  return said;
}
