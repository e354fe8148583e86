import type { RuleName } from '#issues/rules.ts';

/**
 * What an author is told of a text that breaks a condition, as the `params` of a refinement.
 * The sentence begins with the name of the field; `which` goes on from the text that was written.
 */
export type Condition = {
  readonly rule: RuleName;
  /** Left out, what the schema says of the field. */
  readonly why?: string;
  readonly fix: string | ((written: string) => string);
} & ({ readonly what: string } | { readonly which: string });
