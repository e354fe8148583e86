import { z } from 'zod';

/** How far a right goes while it holds. Bars of states are filled by it. */
export const HeldState = z.enum(['exclusive', 'right', 'part', 'allowed']);

/** What is said of a right in a span of time. */
export const State = z.enum([...HeldState.options, 'none', 'unknown']);
export type State = z.infer<typeof State>;

/** How the end of a period is known: a source states it, the site takes it from what came after, or it is not known. */
export const PeriodEnd = z.enum(['stated', 'taken', 'not-known']);
export type PeriodEnd = z.infer<typeof PeriodEnd>;
