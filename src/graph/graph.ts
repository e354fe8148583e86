import type { Claim } from '#schema/claim.ts';
import type { Disagreement, Gap } from '#schema/disagreement.ts';
import type { AmountKindId, ClaimId, KindId, PageId, RelationId, RelationTypeId, SourceId } from '#schema/ids.ts';
import type { Entity, Topic } from '#schema/page.ts';
import type { Relation } from '#schema/relation.ts';
import type { Site } from '#schema/site.ts';
import type { Source } from '#schema/source.ts';
import type { AmountKind, Kind, RelationGroup, RelationType, Synonyms } from '#schema/vocabulary.ts';
import type { Prose } from './prose.ts';

export interface SourceNode extends Source {
  readonly id: SourceId;
}

export interface ClaimNode extends Claim {
  /** The file of `claims/` it stands in. */
  readonly group: string;
}

export interface RelationNode extends Omit<Relation, 'status'> {
  readonly type: RelationType;
  /** How it is known: its own word, or else that of its best claim. */
  readonly status: Claim['status'];
}

interface PageNode {
  readonly id: PageId;
  readonly prose: Prose;
  /** Path of its file inside the subject, with forward slashes: `topics/tea.mdx`. */
  readonly path: string;
}

export interface EntityPage extends PageNode, Entity {
  readonly shape: 'entity';
  readonly kind: Kind;
}

export interface TopicPage extends PageNode, Topic {
  readonly shape: 'topic';
}

export type Page = EntityPage | TopicPage;

/**
 * The whole subject, checked: every id in it leads to a record that is there.
 *
 * Maps are in a fixed order: vocabulary as written, everything else by id.
 * It is built once by `buildGraph` and never changed; whatever a reader sees is a pure function of it.
 */
export interface Graph {
  readonly site: Site;
  readonly kinds: ReadonlyMap<KindId, Kind>;
  readonly relationGroups: readonly RelationGroup[];
  readonly relationTypes: ReadonlyMap<RelationTypeId, RelationType>;
  readonly amountKinds: ReadonlyMap<AmountKindId, AmountKind>;
  /** Words that readers use for one thing. */
  readonly synonyms: readonly Synonyms[];
  readonly sources: ReadonlyMap<SourceId, SourceNode>;
  readonly claims: ReadonlyMap<ClaimId, ClaimNode>;
  readonly relations: ReadonlyMap<RelationId, RelationNode>;
  readonly pages: ReadonlyMap<PageId, Page>;
  /** As written. */
  readonly disagreements: readonly Disagreement[];
  /** As written. */
  readonly gaps: readonly Gap[];

  /** Relations with the entity at either end, in the order of the vocabulary, then by start, then by id. */
  relationsOf(id: PageId): readonly RelationNode[];
  /** Relations that rest on the claim. */
  relationsOn(id: ClaimId): readonly RelationNode[];
  /** Claims that concern the page first of all (it stands first in `about`) or that it cites, by date (undated last), then by id. */
  claimsOf(id: PageId): readonly ClaimNode[];
  /** Claims that rest on the source, by date, then by id. */
  claimsFrom(id: SourceId): readonly ClaimNode[];
  /** Pages that use the claim: that it is about, or that cite it anywhere. By title. */
  pagesUsing(id: ClaimId): readonly Page[];
  /** Mentions of the page in the prose of others, by the title of the page that mentions it. */
  mentionsOf(id: PageId): readonly { readonly page: Page; readonly sentence: string }[];
}
