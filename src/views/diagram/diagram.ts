import type { ClaimId, PageId, RelationId } from '#schema/ids.ts';

/** One statement of a diagram in words, for readers who see no picture. */
export interface DiagramStatement {
  readonly relation: RelationId;
  readonly from: { readonly id: PageId; readonly title: string };
  /** The words between the two ends: `supplies computing to`. */
  readonly verb: string;
  readonly to: { readonly id: PageId; readonly title: string };
  /** Scope, amount and term in words, as far as there are any: `new compute capacity, since 21 January 2025`. */
  readonly detail: string;
  /** The claim that carries it best. */
  readonly claim: ClaimId;
}

/**
 * A diagram as data: text for Mermaid, and the same statements as a list.
 *
 * It names pages and claims by id, never by address, so that its drawing serves any base path.
 */
export interface Diagram {
  /** Anchor on its page: `d-relations`. Unique within the page. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences on what it shows, for readers who do not see it. */
  readonly description: string;
  /** Mermaid text, without title, description and configuration: the renderer adds them. */
  readonly text: string;
  readonly statements: readonly DiagramStatement[];
  /** Where a node of the text leads: its id in the text → the page. */
  readonly nodes: ReadonlyMap<string, PageId>;
  /** Where a line of the text leads: its id in the text (`e1@-->`) → the claim. */
  readonly lines: ReadonlyMap<string, ClaimId>;
}
