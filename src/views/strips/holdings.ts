import type { RelationNode, TopicPage } from '#graph/graph.ts';
import { boundsOf } from '#graph/bounds.ts';
import type { State } from '#schema/state.ts';
import { carriersOf, statusOf } from '../evidence/carriers.ts';
import { href } from '../href.ts';
import { formatSpan } from '../wording/dates.ts';
import { datesInWords, relationSentence, relationWords } from '../wording/relations.ts';
import type { Holding } from './spells.ts';

/** How far a relation goes: by its own word, or else by its type. */
export const stateOf = ({ state, type }: RelationNode): State =>
  state ?? type.state ?? (type.exclusive ? 'exclusive' : 'right');

/** What a relation covers, up to the first comma or semicolon. */
export const coverOf = ({ scope }: Pick<RelationNode, 'scope'>): string => scope?.split(/[,;]/)[0] ?? '';

/** A relation as a row of a strip has it. */
export function holdingOf(relation: RelationNode): Holding {
  const { start } = carriersOf(relation);
  const name = relation.type.short ?? relation.type.label;
  const cover = coverOf(relation);
  return {
    bounds: relation.bounds,
    state: stateOf(relation),
    words: cover ? [`${name}: ${cover}`, name] : [name],
    doubt: relation.announced === undefined ? 'not known' : 'announced',
    claim: href.claim(start.id),
    title: `${relationSentence(relationWords(relation))}, ${datesInWords(relation)}`,
    isStated: statusOf(relation, start) === 'stated',
  };
}

/** A period as the row of its page has it; none where it has no state. */
export function holdingOfPeriod(period: TopicPage['periods'][number]): Holding[] {
  const { state, short, end, text, claims } = period;
  if (state === undefined) return [];
  return [
    {
      bounds: boundsOf(period),
      state,
      words: [short ?? STATE_WORDS[state].toLowerCase()],
      doubt: 'not known',
      claim: href.claim(claims[0]!.id),
      title: `${text} (${formatSpan(period)})`,
      isStated: claims[0]!.status === 'stated',
      end,
    },
  ];
}

/** What each fill means, in the order of a key. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  exclusive: 'Exclusive',
  right: 'In force, not exclusive',
  part: 'In part',
  allowed: 'Allowed',
  none: 'None',
  unknown: 'Not known',
};
