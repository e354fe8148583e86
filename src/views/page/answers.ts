import type { ClaimNode, Page } from '#graph/graph.ts';
import type { ClaimBook, Mark } from '../evidence/claim-book.ts';
import { evidence, type Evidence } from '../evidence/evidence.ts';
import { nearestFirst } from '../evidence/said-by.ts';
import { capital } from '../wording/capital.ts';
import { verdictOf, wordsAround, type Word } from '../wording/verdict.ts';
import { sourceEntry, type SourceEntry } from '../evidence/sources-used.ts';

/** A question and its short answer. */
export interface AnswerEntry {
  readonly question: string;
  /** Its words in order, of which one part may be the verdict. */
  readonly words: readonly Word[];
  /** The verdict alone, as it stands at the end of a line: `No`. */
  readonly verdict: string | undefined;
  readonly mark: Mark | undefined;
  /** The first claim behind it. */
  readonly basis: AnswerBasis;
}

/** What an answer rests on first of all. */
export interface AnswerBasis {
  readonly evidence: Evidence;
  readonly claim: string;
  readonly source: SourceEntry;
}

export function answerEntries({ answers }: Page, book: ClaimBook): readonly AnswerEntry[] {
  return answers.map(({ question, answer, claims, verdict: written }) => {
    const verdict = written ?? verdictOf(answer);
    return {
      question,
      words: wordsAround(answer, verdict),
      verdict: verdict === undefined ? undefined : capital(verdict.replace(/[.]$/, '')),
      mark: book.mark(claims),
      basis: basisOf(claims[0]!, book),
    };
  });
}

function basisOf(claim: ClaimNode, book: ClaimBook): AnswerBasis {
  return {
    evidence: evidence(claim),
    claim: book.hrefOf(claim),
    source: sourceEntry(nearestFirst(claim.sources)[0]!.source),
  };
}
