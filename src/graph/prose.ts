import type { Position } from '#issues/issue.ts';
import type { ClaimId, PageId } from '#schema/ids.ts';
import type { Figure } from './figures.ts';

/** A heading of the prose. */
export interface Heading {
  readonly depth: 2 | 3;
  readonly id: string;
  readonly text: string;
  readonly at: Position;
}

/** A link from the prose of one page to another page of the site. */
export interface Mention {
  readonly to: PageId;
  /** The file that the link names, as files are reported. */
  readonly file: string;
  /** Anchor on that page, without the number sign. */
  readonly anchor?: string | undefined;
  /** The sentence that holds the link, as plain text. */
  readonly sentence: string;
  readonly at: Position;
}

/** A citation in the prose. */
export interface Citing {
  readonly claim: ClaimId;
  /** The sentence that it supports, as plain text. */
  readonly sentence: string;
  readonly at: Position;
}

/** A sentence of the prose, as plain text. */
export interface Sentence {
  readonly text: string;
  readonly at: Position;
  /** The claims cited in it; in a row of a table, those of the whole row. */
  readonly claims: readonly ClaimId[];
  /** Why it needs no citation, in the author's words. */
  readonly excuse?: string | undefined;
  /** Its figures, less those that need no citation. */
  readonly figures: readonly (Figure & { readonly at: Position })[];
}

/** Text of one paragraph or cell that is free to become a link: in no heading, link, quotation or code. */
export interface Stretch {
  /** With the line breaks of the file. */
  readonly text: string;
  readonly at: Position;
}

/** A diagram drawn by hand in the prose: a fence with the word `mermaid`. */
export interface Drawing {
  /**
   * Anchor of the diagram on its page, with its prefix: `d-uses` for a fence that begins ```` ```mermaid {#uses} ````.
   */
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly description: string;
  /** Where the fence begins. */
  readonly at: Position;
  /** Where the first line of its text begins. */
  readonly textAt: Position;
}

/** What the prose of a page holds, for checks and for views. The text itself is rendered from the file. */
export interface Prose {
  readonly headings: readonly Heading[];
  readonly mentions: readonly Mention[];
  readonly citings: readonly Citing[];
  readonly drawings: readonly Drawing[];
  readonly sentences: readonly Sentence[];
  readonly stretches: readonly Stretch[];
}
