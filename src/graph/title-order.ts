import { byCodePoint } from '#issues/order.ts';

/** The site's language is English (`src/schema/language.ts`), whatever that of the machine. */
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The order in which readers look for names: letters in any case and with any accent, numbers by their value. */
export const asNames = (a: string, b: string): number => collator.compare(a, b) || byCodePoint(a, b);

interface Titled {
  readonly title: string;
}

/** The same of what has a title. */
export const byTitle = (a: Titled, b: Titled): number => asNames(a.title, b.title);
