import type { FrozenClaim, FrozenRelation } from '#graph/edition.ts';
import { DATES, type Fields } from '#graph/date-changes.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';
import { STATE_WORDS } from '../strips/spells.ts';
import { formatAmount } from '../wording/amounts.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';
import * as say from '#words/changes.ts';

type Fact = FrozenClaim | FrozenRelation;

/** Its dates in words, those of a day or of a time. */
export const datesOf = (fact: Fact): string =>
  'on' in fact && fact.on !== undefined ? formatDate(fact.on) : formatSpan(fact);

/**
 * What is told of a fact besides its sentence, in the order in which it is told: by which fields, and in which words.
 */
const FACETS: readonly { readonly fields: readonly string[]; readonly words: (fact: Fact) => string | undefined }[] = [
  { fields: ['scope', 'item'], words: (fact) => textOf(fact, 'item', 'scope') },
  { fields: ['amount'], words: ({ amount }) => amount && formatAmount(amount) },
  {
    fields: ['state'],
    words: (fact) => ('state' in fact && fact.state && STATE_WORDS[fact.state].toLowerCase()) || undefined,
  },
  { fields: DATES, words: (fact) => datesOf(fact) || say.noDate },
  { fields: ['covers'], words: (fact) => ('covers' in fact && fact.covers ? coversInWords(fact.covers) : undefined) },
  { fields: ['status'], words: ({ status }) => status && STATUS_WORDS[status as ClaimStatus].toLowerCase() },
];

/** How it is said, the most telling first. */
const WORDINGS = ['statement', 'headline', 'note', 'since_note', 'ended_note', 'date_note', 'short_scope'] as const;

/** A fact in those of its parts that differ; in its words, where nothing else does. */
export function differingParts(fact: Fact, fields: readonly string[]): string {
  const parts = FACETS.filter((facet) => facet.fields.some((field) => fields.includes(field)));
  if (parts.length > 0)
    return (
      parts
        .map(({ words }) => words(fact))
        .filter(Boolean)
        .join(', ') || say.nothingSaid
    );
  const wording = WORDINGS.find((field) => fields.includes(field));
  return (wording && textOf(fact, wording)) || say.nothingSaid;
}

/** What is told of a fact that is new: how it is known, what it covers and when. */
export function inBrief(fact: Fact): string {
  const isClaim = 'statement' in fact;
  const parts = FACETS.filter(({ fields }) => !fields.includes('status') && !fields.includes('covers'));
  const words = parts.map((facet) => facet.words(fact)).filter((one) => one !== undefined && one !== say.noDate);
  return [isClaim && fact.status ? STATUS_WORDS[fact.status] : undefined, ...words].filter(Boolean).join(', ');
}

function textOf(fact: Fact, ...fields: readonly string[]): string | undefined {
  const texts = fields.map((field) => (fact as Fields)[field]).filter((one) => typeof one === 'string');
  return texts.length > 0 ? texts.join(', ') : undefined;
}

const coversInWords = ({ from, through, what }: NonNullable<FrozenClaim['covers']>) =>
  `${what}, ${from === undefined || from === through ? formatDate(through) : say.fromTo(formatDate(from), formatDate(through))}`;
