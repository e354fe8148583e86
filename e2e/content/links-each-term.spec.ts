import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { buildGraph } from '#graph/build-graph.ts';
import { expect, test } from '../support/test.ts';

test('a defined term leads to its page where prose first uses it', { tag: '@content' }, () => {
  const { records, issues } = readContent(filesOnDisk(contentFolder()));
  const unlinked = buildGraph(records, issues).issues.filter(({ rule }) => rule === 'unlinked-term');
  expect(unlinked.map(({ at, fix }) => `${at.file}:${at.line}:${at.column} ${fix}`)).toEqual([]);
});
