/**
 * Versions of the files that scripts of pages read. Whoever changes the shape of one counts its version up: a page that
 * was open when a newer site was published then shows no answer in place of a wrong one. shapes.test.ts looks.
 */
export const SHAPES = { relations: 2, facts: 2 } as const;
