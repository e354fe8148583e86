/** The last of what is in order of days that comes before this one. */
export const lastBefore = <T extends { readonly day: string }>(steps: readonly T[], day: string): T | undefined =>
  steps.findLast((step) => step.day < day);

/** The first of what is in order of days that comes after this one. */
export const firstAfter = <T extends { readonly day: string }>(steps: readonly T[], day: string): T | undefined =>
  steps.find((step) => step.day > day);
