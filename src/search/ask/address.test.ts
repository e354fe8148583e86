import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, stateFrom, toggled } from './address.ts';

describe('the address of results', () => {
  it('holds the query and the filters, and gives them back', () => {
    const state = {
      text: '$38B & more',
      filters: { kind: ['company', 'topic'], year: ['2026'] },
      literal: true,
      everywhere: true,
    };
    assert.equal(addressOf(state), '?q=%2438B+%26+more&kind=company,topic&year=2026&as=typed&in=text');
    assert.deepEqual(stateFrom(addressOf(state)), state);
  });

  it('is empty when there is nothing to say', () => assert.equal(addressOf(stateFrom('')), ''));

  it('passes over what no filter can be', () => {
    assert.deepEqual(stateFrom('?kind=<script>,company,,company&status=" onx=&colour=red').filters, {
      kind: ['company'],
    });
  });

  it('bears halves of characters', () => assert.equal(addressOf({ ...stateFrom(''), text: '\ud800' }), '?q=%EF%BF%BD'));

  it('changes by one value at a time', () => {
    const once = toggled(stateFrom('?q=a'), 'kind', 'company');
    assert.deepEqual(once.filters, { kind: ['company'] });
    assert.deepEqual(toggled(once, 'kind', 'company').filters, {});
  });
});
