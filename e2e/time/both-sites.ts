import type { APIRequestContext } from 'playwright/test';
import type { RelationTable } from '#views/as-of/relation-table.ts';
import { test } from '../support/test.ts';

/** Describes what must be true of any site: of the one about tea, and of that of this repository with all its days. */
export function onBothSites(what: string, tests: () => void): void {
  test.describe(`${what} (tea)`, tests);
  test.describe(`${what} (content/)`, { tag: '@content' }, () => {
    test.use({ site: 'subject', base: '/' });
    tests();
  });
}

/** The file from which the browser answers for any day. */
export const relationsFile = async (request: APIRequestContext) =>
  (await (await request.get('as-of/relations.json')).json()) as RelationTable;
