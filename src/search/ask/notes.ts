import { addressOf, NOTHING_ASKED } from './address.ts';
import type { Piece } from './excerpt.ts';
import { addressesUnder } from '#views/href.ts';
import { momentWords } from './moment.ts';
import type { Outcome } from './outcome.ts';

/** A sentence about the outcome, with the words in it that are set apart, and where another search leads. */
export interface Note {
  readonly text: readonly Piece[];
  readonly link?: { readonly href: string; readonly text: string };
}

const say = (...parts: readonly (string | { readonly word: string })[]): readonly Piece[] =>
  parts.map((part) => (typeof part === 'string' ? { text: part, hit: false } : { text: part.word, hit: true }));

/** What the reader should know about how the words were understood. */
export function notes(
  { query, moment, corrected, dropped, loose, everywhere, total, site, chosen: filters, operators }: Outcome,
  base: string,
): readonly Note[] {
  const places = addressesUnder(base);
  const said: Note[] = [];
  if (moment && moment.first <= site.checked) {
    const last = moment.last < site.checked ? moment.last : site.checked;
    const asked = { first: moment.first, last };
    said.push({
      text: say('You asked about ', { word: momentWords(moment, site.language) }, '.'),
      link: {
        href: places.asked(asked),
        text: asked.first === last ? 'Who held what that day' : 'What changed in that time',
      },
    });
  }
  for (const { trouble } of operators)
    if (trouble)
      said.push({
        text: say(trouble.text),
        ...(trouble.nearest && {
          link: {
            href: `${places.search()}${addressOf({ ...NOTHING_ASKED, text: trouble.nearest.query, filters })}`,
            text: `Search with ${trouble.nearest.label}`,
          },
        }),
      });
  if (corrected.length > 0) {
    const meant = corrected.reduce((text, one) => text.replace(one.typed, () => one.meant), query.typed);
    said.push({
      text: say('Results for ', { word: meant.trim() }, '.'),
      link: {
        href: `${places.search()}${addressOf({ text: query.typed, filters, literal: true, everywhere })}`,
        text: `Search for ${query.typed.trim()} instead`,
      },
    });
  }
  if (dropped.length > 0 && total > 0)
    said.push({
      text: say(
        ...dropped.flatMap((word, index) => [index > 0 ? ', ' : '', { word }]),
        dropped.length === 1
          ? ' was not found; the results match the other words.'
          : ' were not found; the results match the other words.',
      ),
    });
  for (const phrase of query.phrases) {
    const open = loose.includes(phrase);
    if (total > 0)
      said.push({
        text: open
          ? say('“', { word: phrase.typed }, '” stands nowhere word by word; the results have its words.')
          : say('Only pages with “', { word: phrase.typed }, '”, word by word or nearly so.'),
      });
  }
  if (query.cut) said.push({ text: say('Only the first words of so long a query are searched for.') });
  return said;
}
