import { standingBy } from '#graph/bounds.ts';
import type { CitationNode, ClaimNode, RelationNode, SourceNode } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Absolute } from '../absolute.ts';
import { claimDates, STANDING_WORDS } from '../evidence/claim-entry.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { nearestFirst, saidByInWords } from '../evidence/said-by.ts';
import { sourceEntry } from '../evidence/sources-used.ts';
import { href } from '../href.ts';
import { relationSentence, relationWords } from '../wording/relations.ts';
import { address, link, listed, text } from './text.ts';
import * as say from '#words/markdown.ts';

/** Where a source, or the copy of it that was read, has an address. */
const placeOf = ({ url, read_at: copy }: SourceNode) => url ?? copy;

/** Records as lines of Markdown, each with how it is known, its day and where it stands for good. */
export function recordLines(absolute: Absolute) {
  const record = (one: SourceNode) => link(say.record, absolute(href.source(one.id)));
  const source = (one: SourceNode): string => {
    const { title, publisher, date, cautions } = sourceEntry(one);
    const at = placeOf(one);
    return [
      text(`${publisher}, “${title}”, ${[date, ...cautions].join(', ')}`),
      at === undefined ? record(one) : address(at),
    ].join(', ');
  };
  const citation = ({ source: one, locator, quote }: CitationNode): string =>
    [source(one), locator && text(locator), quote && `“${text(quote)}”`].filter(Boolean).join(', ');
  const claim = (one: ClaimNode): string =>
    `${text(one.statement)} (${text([evidenceInWords(evidence(one)), claimDates(one)].filter(Boolean).join('; '))}) ` +
    link(say.permalink, absolute(href.claim(one.id)));
  return {
    source: (one: SourceNode) => (placeOf(one) === undefined ? source(one) : `${source(one)}, ${record(one)}`),
    citation,
    /** A claim with its nearest source. */
    claim: (one: ClaimNode) => {
      const more = one.sources.length - 1;
      return `${claim(one)}\n  - ${source(nearestFirst(one.sources)[0]!.source)}${more === 0 ? '' : say.andMoreSources(more)}`;
    },
    /** A claim with all its sources and the places in them. */
    claimInFull: (one: ClaimNode) =>
      [
        claim(one),
        ...nearestFirst(one.sources).map((cited) => `  - ${citation(cited)}`),
        ...one.heldAgainst.map((cited) => say.heldAgainst(citation(cited))),
        ...(one.note === undefined ? [] : [say.note(text(one.note))]),
      ].join('\n'),
    relation: (one: RelationNode) => {
      const words = relationWords(one);
      const said = one.claims.map((it) => link(saidByInWords(it), absolute(href.claim(it.id)))).join('; ');
      const item = one.item === undefined ? '' : text(` (${one.item})`);
      return `${text(relationSentence(words))}${item}${words.detail === '' ? '' : text(`: ${words.detail}`)} (${said})`;
    },
  };
}

/** Relations under where they stand on a day, as far as that is known on the day of the check. */
export const relationsByStanding = (
  relations: readonly RelationNode[],
  day: Day,
  checked: Day,
  line: (relation: RelationNode) => string,
): readonly string[] =>
  (['in-force', 'not-known', 'upcoming', 'ended'] as const).flatMap((standing) => {
    const its = relations.filter(({ bounds }) => standingBy(bounds, day, checked) === standing);
    return its.length === 0 ? [] : [`### ${STANDING_WORDS[standing]}`, listed(its.map(line))];
  });
