import { z } from 'zod';
import { AmountKindId, id, KindId, RelationTypeId, SourceKindId, SynonymsId } from './ids.ts';
import { moved } from './moved.ts';
import { HeldState } from './state.ts';
import { line } from './text.ts';

/** A kind of entity. */
export const Kind = z.strictObject({
  id: KindId.describe('The name of its folder under entities/.'),
  label: line(40).describe('One of them: Company.'),
  plural: line(40).describe('Several of them: Companies.'),
  description: line(200).describe('What belongs here, in one sentence.'),
  shape: z
    .enum(['thing', 'person', 'change', 'happening'])
    .describe(
      'How its pages are laid out: thing; person; change (an agreement: parties, terms, before and after); happening (a dated event).',
    ),
  schema_type: z
    .enum(['Organization', 'Person', 'Product', 'Project', 'Event', 'CreativeWork', 'Place'])
    .optional()
    .describe('What search engines call it, a type of schema.org; leave it out where none fits.'),
});
export type Kind = z.infer<typeof Kind>;

const SIGN = z.enum(['square', 'circle', 'triangle', 'diamond', 'cross']);

/** A group under which relation types are shown together. */
export const RelationGroup = z.strictObject({
  id: id('group').describe('Short id: rights.'),
  label: line(40).describe('Heading of the group: Rights.'),
  sign: SIGN.optional().describe(
    'Shape, and with it the colour, of its family wherever it is drawn: ' +
      'square (accent), circle (purple), triangle (blue), diamond (green) or cross (brown), ' +
      'each for one group. Leave it out for a group that is only listed.',
  ),
  claims: z
    .array(id('file of claims'))
    .optional()
    .describe(
      'Files of claims/, without .yaml, whose claims are of this family: ' +
        'they have its sign on the timeline. A file stands in one group only.',
    ),
});
export type RelationGroup = z.infer<typeof RelationGroup>;

/** A type of relation: what it states, read from either end. */
export const RelationType = z.strictObject({
  id: RelationTypeId.describe('The name of its file under relations/.'),
  label: line(60).describe('Read from the first end, in the present tense: supplies leaf to.'),
  past: line(60).describe('The same when it has ended: supplied leaf to.'),
  inverse: line(60).describe('Read from the other end: buys leaf from.'),
  inverse_past: line(60).describe('The same when it has ended: bought leaf from.'),
  planned: line(60)
    .optional()
    .describe('The same while it is only announced: is to supply leaf to. Without it, label is used.'),
  inverse_planned: line(60)
    .optional()
    .describe('The same, read from the other end: is to get leaf from. Without it, inverse is used.'),
  short: line(24).optional().describe('Shorter label for a line in a diagram, read from the first end: supplies.'),
  fact: line(40)
    .optional()
    .describe('Label of a row in the key facts of the first end: Supplies leaf to. Leave it out for no row.'),
  inverse_fact: line(40).optional().describe('Label of a row in the key facts of the other end: Leaf from.'),
  rank: z
    .int()
    .min(1)
    .optional()
    .describe(
      'Place of its row among the key facts, 1 first; without it the row comes last. A page shows eight rows at most.',
    ),
  group: z.string().meta({ names: 'group' }).describe('Id of the group it is shown in.'),
  flows: z
    .enum(['with', 'against'])
    .optional()
    .describe(
      'Which way passes what it is about, for arrows: with (from the first end to the other, ' +
        'the default) or against. A right or a product goes from the one that gives it, ' +
        'money and goods to the one that gets them: buys leaf from flows against.',
    ),
  description: line(300).describe('What exactly it states, in one sentence.'),
  from: z.array(KindId).min(1).describe('Kinds allowed at the first end.'),
  to: z.array(KindId).min(1).describe('Kinds allowed at the other end.'),
  exclusive: z
    .literal(true)
    .optional()
    .describe('true where two different holders (first ends) for the same other end and scope cannot be at once.'),
  part: z
    .literal(true)
    .optional()
    .describe(
      'true where the other end belongs to the first: ' +
        'what the part does concerns its owner. Without a date it always has.',
    ),
  once: z
    .literal(true)
    .optional()
    .describe('true for what is done on a day and does not last, such as a payment: told of that day, not since it.'),
  right: z.literal(true).optional().describe('true for a right or a duty that is compared across parties and dates.'),
  compared_as: line(40)
    .optional()
    .describe('Heading of its column where rights are compared, by default short; types with the same one share it.'),
  ends_as: line(16)
    .optional()
    .describe('In a word what its end means where it ends by being done, not by being taken away: paid.'),
  leaves: line(24)
    .optional()
    .describe('In words how it leaves an agreement that goes on, told with the state of that one: as amended.'),
  state: HeldState.optional().describe(
    'How far it goes, which fills its bar where rights are drawn over time; by default exclusive for an exclusive type, else right.',
  ),
  bar: line(24)
    .optional()
    .describe('Words in its bar where rights are drawn over time, said of its holder: may sell. By default short.'),
  row: line(20)
    .optional()
    .describe('Row in which its states are drawn on the page of a day: Buying leaf. Types with the same one share it.'),
  holder: z
    .enum(['from', 'to'])
    .optional()
    .describe('The end that holds it, where there is a row for each holder. By default the first end.'),
  by_holder: line(40)
    .optional()
    .describe('Heading under which it has a row for each holder on the page of a day: Who sells the first flush.'),
  home: z
    .enum(['held', 'offered'])
    .optional()
    .describe(
      'On the front page: drawn in the first row of its holder (held against others) or in the second (offered).',
    ),
  by_item: z
    .literal(true)
    .optional()
    .describe(
      'true where each relation is about one of many things, its item, such as a blend. They stand by name on the page at which they begin, under what fact says, and in the table of a topic on their order (lag).',
    ),
  structure: z
    .literal(true)
    .optional()
    .describe('true for a tie that only orders the site (party to, amends): kept out of diagrams of who may do what.'),
  moved,
});
export type RelationType = z.infer<typeof RelationType>;

/** `vocabulary/relations.yaml`. */
export const RelationVocabulary = z.strictObject({
  groups: z.array(RelationGroup).min(1).describe('Groups in the order in which they are shown.'),
  types: z.array(RelationType).min(1).describe('Types in the order in which they are shown.'),
});

/** `vocabulary/kinds.yaml`. */
export const KindVocabulary = z.array(Kind).min(1);

/** A kind of amount, so that unlike numbers are never mixed up. */
export const AmountKind = z.strictObject({
  id: AmountKindId.describe('Short id: purchase.'),
  label: line(60).describe('Its name for readers: Purchase commitment.'),
  description: line(300).describe('What such a number says and what it does not.'),
  payer: line(30).optional().describe('What the payer is called where nobody pays: Holder.'),
  receiver: line(30).optional().describe('What the receiver is called there: Company.'),
  heading: line(60)
    .optional()
    .describe(
      'Heading under which amounts of it stand by payer and receiver, on one scale with the other kinds that ' +
        'have the same: Money for leaf. Leave it out for a number that is no payment, such as a valuation.',
    ),
  bar: z
    .enum(['filled', 'hollow'])
    .optional()
    .describe(
      'How its bar is drawn there: filled for what was paid, or agreed for a service; hollow for what is committed and not known to be paid. Leave it out for no bar, as of a percentage or an intention.',
    ),
  sign: SIGN.optional().describe('Shape and colour of its heading and its bars: that of a group of relations.'),
  moved,
});
export type AmountKind = z.infer<typeof AmountKind>;

/** `vocabulary/amounts.yaml`. */
export const AmountVocabulary = z.array(AmountKind);

/** A kind of source: how near to the facts such a work is. */
export const SourceKind = z.strictObject({
  id: SourceKindId.describe('Short id: filing.'),
  label: line(40).describe('Its name for readers: Filing.'),
  description: line(200).describe('What sort of work belongs here, in one sentence.'),
  note: line(30).optional().describe('The same in two or three words, beside its number: under a legal duty.'),
  second_hand: z
    .strictObject({
      one: line(30).describe('What is said of a claim that rests on one such work alone: one press report.'),
      several: line(30).describe('And of one that rests on several of them: press alone.'),
    })
    .optional()
    .describe('Only where somebody else tells of it, such as the press; readers are told what rests on such works.'),
  moved,
});
export type SourceKind = z.infer<typeof SourceKind>;

/** `vocabulary/sources.yaml`: the nearest to the facts first. */
export const SourceVocabulary = z.array(SourceKind).min(1);

/** Words that readers use for one thing, so that whoever searches for one of them finds the others as well. */
export const Synonyms = z.strictObject({
  id: SynonymsId.describe('Short id: garden.'),
  words: z
    .array(line(60))
    .min(2)
    .describe(
      'Words and short phrases of one meaning on this site: [garden, estate, plantation, tea field]. Other forms of a word (gardens, estates) are found without being written here. Names of pages belong in their aliases.',
    ),
});
export type Synonyms = z.infer<typeof Synonyms>;

/** `vocabulary/synonyms.yaml`. */
export const SynonymVocabulary = z.array(Synonyms);
