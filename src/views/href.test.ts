import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageId } from '#schema/ids.ts';
import { addressesUnder, href } from './href.ts';

test('addresses begin with the folder under which the site is published', () => {
  const { home, page, asOf, ties } = addressesUnder('/kb/');
  const [pot, tea] = ['pot', 'čaj'] as [PageId, PageId];
  assert.deepEqual(
    [home(), page(tea, 'claims'), asOf('2024-06-30'), ties(pot, tea)],
    ['/kb/', '/kb/%C4%8Daj/#claims', '/kb/as-of/2024-06-30/', '/kb/ties/?from=pot&to=%C4%8Daj'],
  );
  assert.equal(href.page(pot), '/pot/', 'outside a build it is the root');
});
