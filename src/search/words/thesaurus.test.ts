import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Thesaurus } from './thesaurus.ts';

const thesaurus = new Thesaurus([
  { id: 'lawsuit', members: [['lawsuit'], ['sue'], ['legal', 'action']] },
  { id: 'legal-matter', members: [['legal']] },
]);

describe('a thesaurus', () => {
  it('knows a word in any of its forms', () => assert.equal(thesaurus.at(['they', 'sued'], 1)?.meaning.id, 'lawsuit'));

  it('takes the longest that stands at a place', () => {
    assert.deepEqual(
      [thesaurus.at(['legal', 'actions'], 0)?.length, thesaurus.at(['legal', 'actions'], 0)?.meaning.id],
      [2, 'lawsuit'],
    );
    assert.equal(thesaurus.at(['legal', 'advice'], 0)?.meaning.id, 'legal-matter');
    assert.equal(thesaurus.at(['action'], 0), undefined);
  });

  it('gives one word for each meaning that a text has', () =>
    assert.deepEqual(thesaurus.meaningWordsIn(['legal', 'action', 'or', 'lawsuit', 'or', 'legal']), [
      'xwlawsuitxw',
      'xwlegalmatterxw',
    ]));
});
