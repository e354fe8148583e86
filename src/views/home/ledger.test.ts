import assert from 'node:assert/strict';
import type { RelationId } from '#schema/ids.ts';
import { test } from 'node:test';
import type { Changes } from '../as-of/changes.ts';
import type { Line } from '../as-of/line.ts';
import { ledger } from './ledger.ts';

const link = (title: string) => ({ title, href: `/${title}/` });
const line = (object: string, detail = '', verb = 'supplies'): Line => ({
  relation: 'r' as RelationId,
  subject: link('Hill'),
  verb,
  object: link(object),
  detail,
  dates: '',
  told: '',
  status: 'stated',
  how: '',
  claim: `/claims/${object}/`,
  terms: `/claims/${object}/`,
  marks: [],
});
const changes = (some: Partial<Changes>): Changes => ({
  began: [],
  ended: [],
  changed: [],
  stated: [],
  held: [],
  announced: [],
  unclear: [],
  passing: [],
  ...some,
});
const told = (some: Partial<Changes>) =>
  ledger(changes(some)).map(
    ({ objects, was, is }) => `${objects.map(({ title }) => title).join(' · ')}: ${was ?? '–'} → ${is}`,
  );

test('what gave way has its terms of before and after, what ended, began or was stated has one', () => {
  assert.deepEqual(
    told({
      changed: [{ before: [line('House', 'alone')], after: [line('House', 'among others')] }],
      ended: [line('Shop')],
      began: [line('Mill', 'green leaf')],
      stated: [line('Inn'), line('Barn')],
    }),
    ['House: alone → among others', 'Shop: in force → ended', 'Mill: – → green leaf', 'Inn · Barn: – → first stated'],
  );
});

test('terms of before lead to the claim that says them, and those of after to theirs', () => {
  const old = { ...line('House', 'alone'), claim: '/claims/ended/', terms: '/claims/scope/' };
  const mark = (of: string) =>
    ({ name: of, words: of, status: 'stated', how: '', claim: `/claims/${of}/`, look: 'alike' }) as const;
  const [turned, over] = ledger(
    changes({
      changed: [
        { before: [{ ...old, marks: [mark('start'), mark('scope')] }], after: [line('House', 'among others')] },
      ],
      ended: [{ ...old, object: link('Shop'), terms: '/claims/start/', marks: [mark('start')] }],
    }),
  );
  assert.deepEqual([turned!.wasBy, turned!.claim], ['/claims/scope/', '/claims/House/']);
  assert.deepEqual([over!.wasBy, over!.claim], ['/claims/start/', '/claims/ended/']);
});

test('what took the place of another thing has no terms of before', () => {
  assert.deepEqual(
    told({ changed: [{ before: [line('House', 'alone')], after: [line('Shop', 'first'), line('Inn')] }] }),
    ['House: alone → ended: see what follows', 'Shop: – → first', 'Inn: – → in force'],
  );
});

test('what is said alike of several is one row', () => {
  const turn = (to: string) => ({ before: [line(to, 'some')], after: [line(to, 'all')] });
  assert.deepEqual(told({ changed: [turn('House'), turn('Shop')], began: [line('Inn', 'all')] }), [
    'House · Shop: some → all',
    'Inn: – → all',
  ]);
});
