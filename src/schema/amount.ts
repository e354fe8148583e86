import { z } from 'zod';
import type { Condition } from './condition.ts';
import { AmountKindId, PageId } from './ids.ts';
import { line } from './text.ts';

/** How the number is to be read. Without one it is the number itself. */
export const Qualifier = z.enum(['up-to', 'about', 'more-than', 'at-least']);
export type Qualifier = z.infer<typeof Qualifier>;

const CURRENCY = /^[A-Z]{3}$/;

const shared = {
  value: z.number().nonnegative().describe('The number in full, such as 50000000000; for a percentage, 27.'),
  qualifier: Qualifier.optional().describe('How to read the number: up-to, about, more-than or at-least.'),
  terms: line(200).optional().describe('The rest of the wording that matters: over seven years; conditional.'),
  kind: AmountKindId.optional().describe('What sort of amount it is: an id of vocabulary/amounts.yaml.'),
  payer: PageId.optional().describe('Id of the entity that pays or is to pay.'),
  receiver: PageId.optional().describe('Id of the entity that is paid.'),
  payer_others: line(80)
    .optional()
    .describe('Who else pays, or who pays that has no page, in words: employees and other investors.'),
  receiver_others: line(80).optional().describe('Who else is paid, or who is paid that has no page, in words.'),
};

/** A number that a claim or a relation states: money with its currency, or a quantity with its unit. */
export const Amount = z.union([
  z.strictObject({
    ...shared,
    currency: z
      .string()
      .refine((text) => CURRENCY.test(text), {
        params: {
          rule: 'wrong-value',
          which: 'is not a currency code',
          fix: 'Write three capital letters.',
        } satisfies Condition,
      })
      .meta({ pattern: CURRENCY.source })
      .describe('Three letters of ISO 4217: USD.'),
  }),
  z.strictObject({
    ...shared,
    unit: line(30).describe('What is counted, in the singular or as a sign: percent, gigawatts.'),
  }),
]);
export type Amount = z.infer<typeof Amount>;
