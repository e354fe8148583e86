import type { ClaimNode, Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { SourceId } from '#schema/ids.ts';
import { claimEntry, type ClaimEntry } from '../evidence/claim-entry.ts';
import { commonErrorEntry, type CommonErrorEntry } from '../evidence/common-error-entry.ts';
import { disagreementEntry, type DisagreementEntry } from '../evidence/disagreement-entry.ts';
import { isFirstHand } from '../evidence/evidence.ts';
import { sourceEntry } from '../evidence/sources-used.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import * as say from '#words/sources.ts';

/** How many claims a page shows before it folds the rest. */
const SHOWN = 12;

type Claim = ClaimEntry & { readonly locator: string | undefined };

/** Everything the page of a source shows. */
export interface SourcePage {
  readonly id: SourceId;
  /** Title with publisher and date, which is unique on the site. */
  readonly pageTitle: string;
  readonly title: string;
  /** The kind of which it is one, in the list of all. */
  readonly kind: Link;
  /** Publisher and authors, date, how near it is, how much rests on it. */
  readonly meta: readonly string[];
  /** The work itself, and the copy that was read. */
  readonly original: string | undefined;
  readonly copy: string | undefined;
  readonly archived: Link | undefined;
  /** How it was read, in a word, with what the editors say of it. */
  readonly reading: { readonly how: string; readonly note: string | undefined };
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** Claims that rest on it, with the place in it. */
  readonly claims: readonly Claim[];
  /** Further ones, of less use to who reads on: what is too many, and what is held against it, not taken from it. */
  readonly folded: readonly { readonly words: string; readonly claims: readonly Claim[] }[];
  readonly disagreements: readonly DisagreementEntry[];
  /** Errors that were read in it. */
  readonly commonErrors: readonly CommonErrorEntry[];
}

export function sourcePage(graph: Graph, id: SourceId): SourcePage {
  const source = the(graph.sources, id);
  const { publisher, date, archived } = sourceEntry(source);
  const claimOf = (claim: ClaimNode) => ({
    ...claimEntry(claim),
    locator: [...claim.sources, ...claim.heldAgainst].find((citation) => citation.source === source)?.locator,
  });
  const { claims: own, beside } = source;
  const more = own.slice(SHOWN);
  return {
    id,
    pageTitle: `${source.title} (${source.publisher}, ${date})`,
    title: source.title,
    kind: { title: source.kind.label, href: `${href.sources()}#${source.kind.id}` },
    meta: [
      publisher,
      date,
      `${source.kind.label}, ${isFirstHand(source) ? 'first-hand' : 'second-hand'}`,
      say.claimsRestOnIt(own.length),
    ],
    original: source.url,
    copy: source.read_at,
    archived,
    reading: { how: source.read_as === 'copy' ? say.inACopy : say.inTheOriginal, note: source.note },
    rows: [
      { label: say.kind, value: `${source.kind.label}. ${source.kind.description}` },
      { label: say.byWhom, value: publisher },
      { label: say.published, value: source.published === undefined ? say.carriesNoDate : date },
      {
        label: say.strength,
        value: source.standing === 'weak' ? say.whatWeakMeans : '',
      },
    ].filter(({ value }) => value !== ''),
    claims: own.slice(0, SHOWN).map(claimOf),
    folded: [
      { words: say.soManyMore(more.length), claims: more.map(claimOf) },
      {
        words: say.soManyHeldAgainst(beside.length),
        claims: beside.map(claimOf),
      },
    ].filter(({ claims }) => claims.length > 0),
    disagreements: source.disagreements.map(disagreementEntry),
    commonErrors: source.commonErrors.map(commonErrorEntry),
  };
}
