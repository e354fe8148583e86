import type { ClaimNode, Page, SourceNode } from '#graph/graph.ts';
import { claimDates, claimEntry, STANDING_WORDS } from '../evidence/claim-entry.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { sourceEntry } from '../evidence/sources-used.ts';
import * as say from '#words/previews.ts';

/** What a link leads to, in a few lines: shown beside the link while it is pointed at. */
export interface Preview {
  readonly title: string;
  readonly text: string;
  /** Kind, status, dates: one short line. */
  readonly meta: string;
  /** Of a claim: the source that is named for it. */
  readonly source?: { readonly words: string; readonly href: string } | undefined;
  /** Of a page: its places by their anchors, each with its heading and the first words under it. */
  readonly places?: Readonly<Record<string, Pick<Preview, 'title' | 'text'>>> | undefined;
}

export const pagePreview = (page: Page): Preview => ({
  title: page.title,
  text: page.answers[0] && page.shape === 'topic' ? page.answers[0].answer : page.summary,
  meta: page.shape === 'entity' ? page.kind.label : say.topic,
  ...(page.prose.headings.length > 0 ? { places: placesIn(page) } : {}),
});

/** A heading under which nothing is said before the next one has that one's words. */
function placesIn({ prose: { headings, sentences } }: Page): Preview['places'] {
  return Object.fromEntries(
    headings.map(({ id, text, at }) => [
      id,
      { title: text, text: sentences.find((sentence) => sentence.at.line > at.line)?.text ?? '' },
    ]),
  );
}

export function claimPreview(claim: ClaimNode): Preview {
  const { standing } = claim;
  const { words, href } = claimEntry(claim).source;
  return {
    title: say.claim,
    text: claim.statement,
    meta: [evidenceInWords(evidence(claim)), claimDates(claim), standing && STANDING_WORDS[standing].toLowerCase()]
      .filter(Boolean)
      .join(' · '),
    source: { words, href },
  };
}

export function sourcePreview(source: SourceNode): Preview {
  const { title, publisher, date, cautions } = sourceEntry(source);
  return { title: source.kind.label, text: title, meta: [publisher, date, ...cautions].join(' · ') };
}
