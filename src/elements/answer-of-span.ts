import { yearsOfDays } from '#views/as-of/change-days.ts';
import type { RelationTable } from '#views/as-of/relation-table.ts';
import { spanAnswer } from '#views/as-of/span.ts';
import { filled } from './templates.ts';

/** Shows what changed between two days, in order, and puts the later one into the rail. */
export function showSpan(place: HTMLElement, table: RelationTable, from: string, to: string): void {
  place.replaceChildren(filled('span', spanAnswer(table, from, to)));
  document.querySelector('[data-part="years"]')?.replaceWith(filled('years', { years: yearsOfDays(table, to) }));
}
