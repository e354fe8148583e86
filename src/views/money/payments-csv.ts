import { tableAsCsv } from '../csv.ts';
import type { Payments } from './payments.ts';

/**
 * A line for each payment, by payer and receiver.
 *
 * @param absolute - Makes an address whole, so that it can be followed from the file.
 */
export const paymentsCsv = ({ groups }: Payments, absolute: (address: string) => string): string =>
  tableAsCsv(
    ['payer', 'receiver', 'amount', 'what', 'from', 'through', 'status', 'claim'],
    groups
      .flatMap(({ lines }) => lines)
      .map(({ payer, receiver, figure, what, covers, how, claim }) => ({
        payer,
        receiver,
        amount: figure,
        what,
        from: covers.from ?? '',
        through: covers.through,
        status: how,
        claim: absolute(claim),
      })),
  );
