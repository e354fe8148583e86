import type { Change } from '#graph/changes.ts';
import type { Facts, FrozenClaim, FrozenRelation } from '#graph/edition.ts';
import type { Graph, Step } from '#graph/graph.ts';
import { typeset } from '#graph/typographic.ts';
import { differingWords } from '../diagram/differing-words.ts';
import { differingParts, inBrief } from './words.ts';

/** A piece of a wording; what differs stands out. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** As it was and as it is; one of them is missing where it was added or withdrawn. */
export interface Wordings {
  readonly before: readonly Piece[] | undefined;
  readonly after: readonly Piece[] | undefined;
}

/** What a reader sees of a change: what differs, what is new, or what was taken away. */
export function wordings(
  { relationTypes }: Pick<Graph, 'relationTypes'>,
  step: Step,
  { kind, before, after, fields }: Change,
): Wordings {
  if (before && after) {
    if (fields[0] === 'sources') return sourcesInWords(step, before as FrozenClaim, after as FrozenClaim);
    return inPieces(differingParts(before, fields), differingParts(after, fields));
  }
  const [replaced] = (kind === 'changed' && after && 'replaces' in after && after.replaces) || [];
  const was = replaced && step.before.relations.get(replaced.relation);
  if (was && after) {
    const [then, now] = [was, after as FrozenRelation].map((one) => {
      const type = was.type === (after as FrozenRelation).type ? undefined : relationTypes.get(one.type as never);
      return [type?.short ?? type?.label, inBrief(typeset(one))].filter(Boolean).join(', ');
    }) as [string, string];
    return inPieces(then, now);
  }
  return { before: before && plain(inBrief(before)), after: after && plain(inBrief(after)) };
}

const plain = (text: string): readonly Piece[] => [{ text, differs: false }];

/** Two wordings, in each of which stands out what the other has not. */
export function inPieces(before: string, after: string): Wordings {
  const runs = differingWords(before, after);
  const pieces = (without: 'struck' | 'strong') =>
    runs.flatMap(({ text, look }) => (look === without ? [] : [{ text, differs: look !== undefined }]));
  return { before: pieces('strong'), after: pieces('struck') };
}

function sourcesInWords(step: Step, before: FrozenClaim, after: FrozenClaim): Wordings {
  const besides = (these: FrozenClaim, those: FrozenClaim, facts: Facts) => {
    const works = these.sources.filter(({ source }) => !those.sources.some((one) => one.source === source));
    const names = works.map(({ source }) => {
      const work = facts.sources.get(source);
      return work ? `${work.publisher}, “${typeset(work.title)}”` : source;
    });
    return names.length > 0 ? [{ text: names.join('; '), differs: true }] : undefined;
  };
  return { before: besides(before, after, step.before), after: besides(after, before, step.after) };
}
