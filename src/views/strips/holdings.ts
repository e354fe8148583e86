import type { ClaimNode, RelationNode, TopicPage } from '#graph/graph.ts';
import { boundsOf, writtenOf } from '#graph/bounds.ts';
import type { State } from '#schema/state.ts';
import { carriersOf, statusOf } from '../evidence/carriers.ts';
import { saidBy } from '../evidence/said-by.ts';
import { href } from '../href.ts';
import { formatSpan } from '../wording/dates.ts';
import { datesInWords, relationSentence, relationWords } from '../wording/relations.ts';
import { STATE_WORDS, type Holding, type SaidBy } from './spells.ts';
import * as say from '#words/strips.ts';

/** How far a relation goes: by its own word, or else by its type. */
export const stateOf = ({ state, type }: RelationNode): State =>
  state ?? type.state ?? (type.exclusive ? 'exclusive' : 'right');

/** What a relation covers, up to the first comma or semicolon: as much as a bar has room for. */
const coverOf = ({ scope, short_scope = scope }: Pick<RelationNode, 'scope' | 'short_scope'>): string =>
  short_scope?.split(/[,;]/)[0] ?? '';

/** A relation as a row of a strip has it. */
export function holdingOf(relation: RelationNode): Holding {
  const { start: starts, end, scope } = carriersOf(relation);
  const [start] = starts;
  const { type, bounds } = relation;
  const name = type.bar ?? type.short ?? type.label;
  const state = stateOf(relation);
  return {
    relation: relation.id,
    bounds,
    written: writtenOf(relation),
    state,
    name: state === 'part' ? say.nameInPart(name) : relation.state === 'exclusive' ? say.nameExclusive(name) : name,
    dates: formatSpan(relation) || say.startNotKnown,
    told: datesInWords(relation) || say.startNotKnown,
    words: wordsFor(relation, name, state),
    doubt: relation.announced === undefined ? say.doubtNotKnown : say.doubtAnnounced,
    claim: href.claim(start.id),
    by: [...new Set([...starts, ...scope, ...end])].map(sayingOf),
    title: relationSentence(relationWords(relation)),
    cover: relation.scope ?? '',
    isStated: statusOf(relation, start) === 'stated',
  };
}

const sayingOf = (claim: ClaimNode): SaidBy => ({ claim: href.claim(claim.id), said: saidBy(claim) });

/** What is in part says which part; what is called like its row says what it covers. */
function wordsFor(relation: RelationNode, name: string, state: State): string[] {
  const cover = coverOf(relation);
  if (state === 'part') return [cover, say.inPart].filter(Boolean);
  if (relation.state === 'exclusive') return [`${name}: ${cover}`, say.nameExclusive(name), say.isExclusive];
  const { row: rowOfType, short = name } = relation.type;
  const names = short.length < name.length ? [name, short] : [name];
  if (cover === '') return names;
  return (relation.row ?? rowOfType)?.toLowerCase() === name ? [cover, ...names] : [`${name}: ${cover}`, ...names];
}

/** A period as the row of its page has it; none where it has no state. */
export function holdingOfPeriod(period: TopicPage['periods'][number]): Holding[] {
  const { state, short, end, text, claims } = period;
  if (state === undefined) return [];
  return [
    {
      bounds: boundsOf(period),
      written: writtenOf(period),
      state,
      name: short ?? STATE_WORDS[state].toLowerCase(),
      dates: formatSpan(period),
      told: formatSpan(period),
      words: [short ?? STATE_WORDS[state].toLowerCase()],
      doubt: say.doubtNotKnown,
      claim: href.claim(claims[0]!.id),
      by: [sayingOf(claims[0]!)],
      title: text,
      cover: '',
      isStated: claims[0]!.status === 'stated',
      end,
    },
  ];
}
