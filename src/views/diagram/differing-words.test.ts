import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differingWords } from './differing-words.ts';

const told = (before: string, after: string) =>
  differingWords(before, after)
    .map(({ text, look }) => (look === 'struck' ? `-${text}-` : look === 'strong' ? `+${text}+` : text))
    .join(' ');

test('two wordings keep their longest common run of words', () => {
  assert.equal(
    told('models and products, exclusive until noon', 'models and products, for all, to 2032'),
    'models and products, -exclusive until noon- +for all, to 2032+',
  );
  assert.equal(told('all tea', 'the green tea leaves, two exempt'), '-all tea- +the green tea leaves, two exempt+');
  assert.equal(told('leaves of the hill', 'fresh leaves'), '+fresh+ leaves -of the hill-');
});

test('a wording that comes or goes is new or gone as a whole', () => {
  assert.equal(told('', 'to 2030'), '+to 2030+');
  assert.equal(told('by day', ''), '-by day-');
});
