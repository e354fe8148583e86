import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphOf } from '#graph/graph.fixture.ts';
import type { SourceId } from '#schema/ids.ts';
import { citationOfSource } from './site-frame.ts';

describe('the citation of a source', () => {
  const source = (rest: object) => ({ id: 'letter', title: 'On leaf', publisher: 'Hill', kind: 'press', ...rest });
  const cited = (rest: object) => {
    const graph = graphOf({ checked: '2024-06-30' }, { sources: [source(rest)] });
    const { before, work, after } = citationOfSource(graph.sources.get('letter' as SourceId)!);
    return `${before}${work}${after}`;
  };

  it('is of the work, and not of the page about it', () => {
    assert.equal(
      cited({ authors: ['A. Writer'], published: '2024-05-01', url: 'https://hill.example/leaf' }),
      'Hill, A. Writer, “On leaf”, 1 May 2024, https://hill.example/leaf.',
    );
  });

  it('leads to the copy that was read where nothing else is there, and nowhere where nothing is', () => {
    const copy = { read_as: 'copy', read_at: 'https://copies.example/1' };
    assert.equal(cited(copy), 'Hill, “On leaf”, undated, https://copies.example/1.');
    assert.equal(cited({}), 'Hill, “On leaf”, undated.');
  });
});
