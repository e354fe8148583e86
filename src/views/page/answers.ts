import type { ClaimNode, Page } from '#graph/graph.ts';
import type { ClaimBook, Mark } from '../evidence/claim-book.ts';
import { evidence, STATUS_WORDS, type Evidence } from '../evidence/evidence.ts';
import { nearestFirst } from '../evidence/said-by.ts';
import { capital } from '../wording/capital.ts';
import { verdictOf, wordsAround, type Word } from '../wording/verdict.ts';
import { citedEntry, type SourceEntry } from '../evidence/sources-used.ts';
import * as say from '#words/page.ts';

const STATED = STATUS_WORDS.stated;

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
  /** How the others are known that are not simply stated: `others: reported, inferred by this site`. */
  readonly others: string;
  /** `The claim`, or which of how many it is. */
  readonly place: string;
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
      basis: basisOf(claims, book),
    };
  });
}

function basisOf(claims: readonly ClaimNode[], book: ClaimBook): AnswerBasis {
  const claim = claims[0]!;
  const own = evidence(claim);
  const others = new Set(
    claims.map((one) => evidence(one).word).filter((word) => word !== own.word && word !== STATED),
  );
  return {
    evidence: own,
    others: others.size === 0 ? '' : say.othersAre([...others].join(', ').toLowerCase()),
    place: say.theClaimOrFirst(claims.length),
    claim: book.hrefOf(claim),
    source: citedEntry(nearestFirst(claim.sources)[0]!),
  };
}
