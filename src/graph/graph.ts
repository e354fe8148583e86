import type { Citation, Claim } from '#schema/claim.ts';
import type { CommonError } from '#schema/common-error.ts';
import type { Clause } from '#schema/clause.ts';
import type { Disagreement, Gap } from '#schema/disagreement.ts';
import type {
  AmountKindId,
  ClaimId,
  KindId,
  PageId,
  RelationId,
  RelationTypeId,
  SourceId,
  SourceKindId,
} from '#schema/ids.ts';
import type { Gone } from '#schema/moved.ts';
import type { Lag } from '#schema/lag.ts';
import type { Answer, Entity, Period, Topic } from '#schema/page.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Relation } from '#schema/relation.ts';
import type { Site } from '#schema/site.ts';
import type { Source } from '#schema/source.ts';
import type { AmountKind, Kind, RelationGroup, RelationType, SourceKind, Synonyms } from '#schema/vocabulary.ts';
import type { Change } from './changes.ts';
import type { Edition, Facts } from './edition.ts';
import type { Multimap } from './multimap.ts';
import type { Prose } from './prose.ts';
import type { Address } from './published.ts';
import type { Bounds, Standing } from './bounds.ts';

/**
 * Nodes are records that lead to their neighbours: what is an id in a record is the node itself here, and every node
 * knows what leads to it. So they run in circles: tell them apart by identity or by id, and never print one as JSON.
 */
export interface SourceNode extends Omit<Source, 'kind'> {
  readonly id: SourceId;
  readonly kind: SourceKind;
  /** Place of its kind in the vocabulary, the nearest to the facts first. */
  readonly kindPlace: number;
  /** How near it is to the facts; the smaller the nearer. */
  readonly nearness: number;
  /** Claims that rest on it, by date (undated last), then by id. */
  readonly claims: readonly ClaimNode[];
  /** Claims that are not taken from it but held against it, in the same order. */
  readonly beside: readonly ClaimNode[];
  /** Disagreements with a position that rests on it, as written. */
  readonly disagreements: readonly DisagreementNode[];
  /** Common errors that were read in it, as written. */
  readonly commonErrors: readonly CommonErrorNode[];
}

/** A place in a source. */
export interface CitationNode extends Omit<Citation, 'source'> {
  readonly source: SourceNode;
}

/** Who pays an amount and who gets it, as far as it is written. */
interface Parties {
  readonly payer: Page | undefined;
  readonly receiver: Page | undefined;
}

export interface ClaimNode extends Omit<Claim, 'about' | 'sources'>, Parties {
  /** Of `held_on`: the day on which that account was published. */
  readonly account: PartialDate | undefined;
  /** The file of `claims/` it stands in. */
  readonly group: string;
  /** The line of that file on which it begins, from 1. */
  readonly line: number;
  /** Where it stands on the day of the check; `undefined` for an event or a statement, which does not last. */
  readonly standing: Standing | undefined;
  /** Pages it is about, the most concerned first. */
  readonly about: readonly Page[];
  /** Where it is said, the best first. At least one. */
  readonly sources: readonly CitationNode[];
  /** Works that it is not taken from but held against. */
  readonly heldAgainst: readonly CitationNode[];
  /** Relations that rest on it, in the order of `Graph.relations`. */
  readonly relations: readonly RelationNode[];
  /** Pages that use it: that it is about, or that cite it anywhere. By title. */
  readonly usedBy: readonly Page[];
  /** Disagreements with a position that rests on it, as written. */
  readonly disagreements: readonly DisagreementNode[];
}

export interface RelationNode extends Omit<Relation, 'from' | 'to' | 'claims' | 'carried_by' | 'status'>, Parties {
  readonly type: RelationType;
  /** Whether it was done on its day and does not last. */
  readonly once: true | undefined;
  readonly from: EntityPage;
  readonly to: EntityPage;
  /** How it is known: its own word, or else that of its best claim. */
  readonly status: Claim['status'];
  /** The days between which it is known to hold, or may hold. */
  readonly bounds: Bounds;
  /** Where it stands on the day of the check. */
  readonly standing: Standing;
  /** Claims that carry it, the best first. At least one. */
  readonly claims: readonly ClaimNode[];
  /** Those of them that are named for a part of it; none where its dates and figures tell. */
  readonly carried_by: Readonly<Record<'start' | 'end' | 'scope' | 'amount' | 'note', readonly ClaimNode[]>>;
  /** Of `held_on`: the day on which that account was published. */
  readonly account: PartialDate | undefined;
}

/** A page with the reason to go there. */
export interface Pointer {
  readonly page: Page;
  readonly why: string;
}

type Cited<T> = Omit<T, 'claims'> & { readonly claims: readonly ClaimNode[] };

interface PageNode {
  readonly id: PageId;
  readonly prose: Prose;
  /** Path of its file inside the subject, with forward slashes: `topics/tea.mdx`. */
  readonly path: string;
  /** Claims that carry its summary. */
  readonly summaryClaims: readonly ClaimNode[];
  readonly answers: readonly Cited<Answer>[];
  /** Where to read on. */
  readonly related: readonly Pointer[];
  /** Relations with it at either end, in the order of `Graph.relations`. */
  readonly relations: readonly RelationNode[];
  /** Relations that begin at it and are each about one of many things, in the order of `Graph.byItem`. */
  readonly byItem: readonly RelationNode[];
  /**
   * Claims that concern it first of all (it stands first in `about`) or that it cites, by date (undated last), then by
   * id.
   */
  readonly claims: readonly ClaimNode[];
  /** Claims that are about it in any place, in the same order. */
  readonly claimsAbout: readonly ClaimNode[];
  /** Mentions of it in the prose of others, by the title of the page that mentions it. */
  readonly mentions: readonly { readonly page: Page; readonly sentence: string }[];
  /** Pages that name it as further reading or as a stop, with the reason, by id. */
  readonly pointers: readonly Pointer[];
  /** Guided paths on which it is a stop, by id. */
  readonly paths: readonly TopicPage[];
  /** Disagreements about it, as written. */
  readonly disagreements: readonly DisagreementNode[];
  /** What was looked for on it and not found, as written. */
  readonly gaps: readonly GapNode[];
}

export interface EntityPage extends PageNode, Omit<Entity, 'claims' | 'answers' | 'related'> {
  readonly shape: 'entity';
  readonly kind: Kind;
}

/** A rule of order, and by which relations it is looked at. */
export interface LagNode {
  readonly type: RelationType;
  readonly first: Page;
  readonly shows: readonly Cited<Lag['shows'][number]>[];
  readonly hides: readonly Cited<Lag['hides'][number]>[];
  readonly elsewhere: readonly ClaimNode[];
}

export interface TopicPage
  extends PageNode, Omit<Topic, 'claims' | 'answers' | 'related' | 'periods' | 'stops' | 'lag'> {
  readonly shape: 'topic';
  readonly periods: readonly (Cited<Period> & { readonly account: PartialDate | undefined })[];
  /** Stops of a guided path; none for a topic that is none. */
  readonly stops: readonly Pointer[];
  readonly lag: LagNode | undefined;
}

export type Page = EntityPage | TopicPage;

type Position = Disagreement['positions'][number];

export interface DisagreementNode extends Omit<Disagreement, 'about' | 'positions'> {
  readonly about: readonly Page[];
  readonly positions: readonly (Cited<Omit<Position, 'sources'>> & { readonly sources: readonly CitationNode[] })[];
}

/** What is often told wrong, beside what is right. */
export interface CommonErrorNode extends Cited<Omit<CommonError, 'about' | 'sources'>> {
  readonly about: readonly Page[];
  /** Works in which it was read. */
  readonly sources: readonly CitationNode[];
}

export interface GapNode extends Cited<Omit<Gap, 'about'>> {
  readonly about: readonly Page[];
}

/** What a text says of a right. */
export interface ClauseCell extends Cited<Omit<Clause['cells'][number], 'at'>> {
  readonly at: EntityPage & { readonly on: PartialDate };
}

export interface ClauseNode extends Omit<Clause, 'page' | 'cells'> {
  readonly page: Page | undefined;
  readonly cells: readonly ClauseCell[];
}

export interface GoneNode extends Omit<Gone, 'pages' | 'claims' | 'sources'> {
  readonly pages: readonly Page[];
  readonly claims: readonly ClaimNode[];
  readonly sources: readonly SourceNode[];
}

/** What changed from an edition to the next one, or to the facts as they stand. */
export interface Step {
  readonly before: Edition;
  readonly after: Facts;
  readonly changes: readonly Change[];
}

type Home = Site['home'];

/** What the front page shows. */
export interface HomeNode extends Omit<
  Home,
  'lead' | 'verdict' | 'asked' | 'change' | 'hub' | 'overview' | 'dates' | 'ways'
> {
  readonly lead: readonly Cited<Home['lead'][number]>[];
  readonly verdict: Cited<NonNullable<Home['verdict']>> | undefined;
  readonly asked: readonly Page[];
  readonly change: Page | undefined;
  /** Whose rights and duties towards others are compared. */
  readonly hub: Page | undefined;
  readonly overview: readonly Page[];
  readonly dates: readonly ClaimNode[];
  readonly ways: readonly { readonly label: string; readonly pages: readonly Page[] }[];
}

/**
 * The whole subject, checked: every id in it leads to a record that is there.
 *
 * It is built once by `buildGraph` and never changed; whatever a reader sees is a pure function of it.
 */
export interface Graph {
  readonly site: Omit<Site, 'home'>;
  readonly home: HomeNode;
  /** As written. */
  readonly kinds: ReadonlyMap<KindId, Kind>;
  readonly relationGroups: readonly RelationGroup[];
  readonly relationTypes: ReadonlyMap<RelationTypeId, RelationType>;
  readonly amountKinds: ReadonlyMap<AmountKindId, AmountKind>;
  /** Nearest to the facts first. */
  readonly sourceKinds: ReadonlyMap<SourceKindId, SourceKind>;
  /** Words that readers use for one thing. */
  readonly synonyms: readonly Synonyms[];
  /** By id. */
  readonly sources: ReadonlyMap<SourceId, SourceNode>;
  readonly claims: ReadonlyMap<ClaimId, ClaimNode>;
  readonly pages: ReadonlyMap<PageId, Page>;
  /** In the order of the vocabulary, then by start (undated first), then by id. */
  readonly relations: ReadonlyMap<RelationId, RelationNode>;
  /** Relations of one of many things, its item, in the same order. They are in no other list. */
  readonly byItem: readonly RelationNode[];
  /** As written. */
  readonly commonErrors: readonly CommonErrorNode[];
  readonly disagreements: readonly DisagreementNode[];
  readonly gaps: readonly GapNode[];
  /** Rights from text to text, as written. */
  readonly clauses: readonly ClauseNode[];
  /** Every address that was given out. */
  readonly published: readonly Address[];
  /** What became of records that had another id: by `keyOf` that id, the id under which they are found now. */
  readonly moved: ReadonlyMap<string, string>;
  /** Records that are no more, by `keyOf`. */
  readonly gone: ReadonlyMap<string, GoneNode>;
  /** The facts as they were frozen, the oldest edition first. */
  readonly editions: readonly Edition[];
  /** The facts as they stand, as written. */
  readonly facts: Facts;
  /** From each edition to the next one, and from the newest to the facts as they stand. */
  readonly steps: readonly Step[];
  /** Entities that have a day of their own, by that day as it is written; of one day by id. */
  readonly entitiesOn: Pick<Multimap<PartialDate, EntityPage>, 'of'>;
  /**
   * Days on which a right or a relation began or ended, in order.
   * A date that is no day counts from the first day of what is written.
   */
  readonly changeDays: readonly Day[];
}
