import type { Graph } from '#graph/graph.ts';
import type { ToReview } from '#graph/review.ts';
import type { Issue } from '#issues/issue.ts';

/** A subject while it is being written. */
export interface SubjectInHand {
  readonly folder: string;
  /** Of its files as they were when they last had no error. */
  readonly graph: Graph;
  /** What is wrong with its files now. */
  readonly issues: readonly Issue[];
  /** What is to be looked at again before the day of checking is set forward. */
  readonly review: readonly ToReview[];
}

// The server reads it, and pages print it, which are called one by one and handed nothing.
let inHand: SubjectInHand | undefined;

export const takeInHand = (subject: SubjectInHand): void => void (inHand = subject);

/** @throws when nothing was taken in hand. */
export function subjectInHand(): SubjectInHand {
  if (!inHand) throw new Error('A fault of the engine: a page is asked for before the content was read.');
  return inHand;
}
