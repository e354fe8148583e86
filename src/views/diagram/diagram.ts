import type { Position } from '#issues/issue.ts';
import type { ClaimId, PageId, RelationId } from '#schema/ids.ts';
import type { RelationGroup } from '#schema/vocabulary.ts';

/** The shape, and with it the colour, of a family of relations; a family without one has the small ring. */
export type Sign = NonNullable<RelationGroup['sign']> | 'ring';

/** One statement of a diagram in words, for readers who see no picture. */
export interface DiagramStatement {
  readonly relation: RelationId;
  readonly from: { readonly id: PageId; readonly title: string };
  /** The words between the two ends: `supplies leaf to`. */
  readonly verb: string;
  readonly to: { readonly id: PageId; readonly title: string };
  /**
   * Scope, amount and dates with their notes, as far as there are any: `leaf of the spring, since 21 January 2025`.
   */
  readonly detail: string;
  /** The claim that carries its start, or what there is in its place. */
  readonly claim: ClaimId;
  /** Claims that carry its end, its scope or its amount, where they are others. */
  readonly marks: readonly { readonly claim: ClaimId }[];
}

/** Where a line of a drawing leads, and its name for those who do not see its two ends. */
export interface DiagramLine {
  /** The claim behind it. A line that stands for several relations has none, and leads to the list of statements. */
  readonly claim: ClaimId | undefined;
  /** `Green Hill supplies leaf to the Corner House`. */
  readonly name: string;
}

/** What became of a line on the day of a change; `unclear` is what is not known any more from it on. */
export type Fate = 'began' | 'ended' | 'changed' | 'unclear';

/** A family of relations in a picture: its sign, and what its lines say as a list. */
export interface Family {
  readonly sign: Sign;
  readonly label: string;
  readonly statements: readonly DiagramStatement[];
}

/**
 * How the renderer lays a text out: `own` as Mermaid does with a text of an author; all others put a subject (the node
 * of the class `subject`) beside rows of the others, one line a row. `wide` is for a column of text, `narrow` for a
 * telephone, `large` for a whole window.
 */
export type Shape = RowShape | 'own';
export type RowShape = 'wide' | 'narrow' | 'large';

/** What a picture says in words: its title, and its statements by family. */
export interface Few {
  /** Anchor on its page: `d-relations`. Unique within the page. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences on what it shows, for readers who do not see it. */
  readonly description: string;
  /** The key of the drawing, and its statements as lists; none where an author drew it. */
  readonly families: readonly Family[];
  /** Its few lines in words, where there is no drawing. */
  readonly few?: readonly FewLine[];
}

/** A line in words: `Hill → House: supplies leaf, since May 2022`. */
export interface FewLine {
  readonly sign: Sign;
  readonly ends: string;
  readonly words: string;
  readonly date: string;
  /** The claim behind it; a line that stands for several relations has none, and leads to the list. */
  readonly claim: ClaimId | undefined;
}

/**
 * A diagram as data: text for Mermaid, and the same statements as a list. Without the text there is too little to draw.
 *
 * It names pages and claims by id, never by address, so that its drawing serves any base path.
 */
export interface Diagram extends Few {
  /** Mermaid text, without title, description and configuration: the renderer adds them. */
  readonly text: string;
  /** Drawings to make of it, the widest first; a page shows the first that fits. */
  readonly shapes: readonly Shape[];
  /**
   * Where a node of the text leads: its id in the text → the page, or nothing where it leads to the list of statements.
   */
  readonly nodes: ReadonlyMap<string, PageId | undefined>;
  /** Where a line of the text leads: its id in the text (`e1-square@-->`) → the claim. */
  readonly lines: ReadonlyMap<string, DiagramLine>;
  /** The page that has its relations one by one. */
  readonly larger?: PageId;
  /** What changed in it, in place of the key of its families. */
  readonly fates?: readonly Fate[];
  /** What the signs of the drawing mean, where they need saying. */
  readonly legend?: string | undefined;
  /** Where the first line of a text that an author wrote stands. */
  readonly at?: Position | undefined;
}
