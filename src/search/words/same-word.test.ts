import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameWord } from './same-word.ts';

describe('forms of one word', () => {
  it('are taken for one', () => {
    for (const [a, b] of [
      ['exclusive', 'exclusivity'],
      ['company', 'companies'],
      ['cap', 'capped'],
      ['license', 'licensing'],
      ['invest', 'investment'],
      ['sue', 'sued'],
      ['host', 'hosting'],
    ] as const)
      assert.ok(sameWord(a, b), `${a}, ${b}`);
  });

  it('are not mere beginnings, nor numbers', () => {
    for (const [a, b] of [
      ['cap', 'capacity'],
      ['stake', 'stated'],
      ['long', 'longer'],
      ['apple', 'apply'],
      ['38e9', '38e10'],
      ['am', 'aming'],
    ] as const)
      assert.ok(!sameWord(a, b), `${a}, ${b}`);
  });
});
