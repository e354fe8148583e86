import assert from 'node:assert/strict';
import { test } from 'node:test';
import mermaid from 'mermaid';
import { SORTS } from './diagram-text.ts';

/**
 * Sorts that Mermaid draws, by its own names: some in which no drawing of this site was ever looked at, three that take
 * no title, and two that are none.
 */
const LEFT_OUT =
  'error --- agentflow block mindmap sankey info swimlane eventmodeling treeView ishikawa railroad railroadEbnf railroadAbnf railroadPeg venn wardley cynefin usecase'.split(
    ' ',
  );

test('the sorts of diagrams that authors may draw are those of Mermaid, but for some that were left out', () => {
  mermaid.initialize({});
  const allowed = new Set(SORTS.map((sort) => mermaid.detectType(`${sort}\n  a`)));
  const drawn = mermaid.getRegisteredDiagramsMetadata().map(({ id }) => id);
  assert.deepEqual(drawn.filter((id) => !allowed.has(id)).sort(), LEFT_OUT.sort());
});
