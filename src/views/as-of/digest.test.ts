import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { digestOf } from './digest.ts';
import { relationTable } from './relation-table.ts';
import { teaRights } from './tea-rights.fixture.ts';

const table = relationTable(
  teaRights([
    ['hill sole-supplier-of house'],
    ['hill supplies house'],
    ['hill supplies house'],
    ['river supplies house'],
    ['pond supplies house'],
  ]),
);

describe('a digest', () => {
  it('names parties or types, whichever tell more apart; the party of all goes without saying', () => {
    assert.equal(digestOf(table, table.rows), 'Hill (3), Pond, River');
    assert.equal(digestOf(table, table.rows.slice(0, 3)), 'sole supplier, supplies (2)');
    assert.equal(digestOf(table, table.rows.slice(3, 4)), 'Pond');
  });
});
