import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mdxToMdast } from 'satteri';
import { parseDocument } from 'yaml';
import { buildGraph } from '#graph/build-graph.ts';
import type { Issue } from '#issues/issue.ts';
import { jsonReport } from '#issues/report.ts';
import { href } from '#views/href.ts';
import { RESERVED_IDS } from '#schema/reserved.ts';
import type { ContentFiles } from './content-files.ts';
import { filesOnDisk } from './files-on-disk.ts';
import { DIALECT } from './prose.ts';
import { readContent } from './read-content.ts';

const fixture = (name: string) => filesOnDisk(join(import.meta.dirname, '../../e2e/fixtures', name));

function check(files: ContentFiles) {
  const { records, issues } = readContent(files);
  return buildGraph(records, issues);
}

test('the order in which a disk gives its files changes nothing', () => {
  for (const name of ['tea', 'broken']) {
    const { files } = fixture(name);
    const turned = new Map([...files].reverse());
    assert.equal(jsonReport(check({ name, files }).issues), jsonReport(check({ name, files: turned }).issues));
  }
});

test('a subject without its first files is told what they are, each once', () => {
  const { graph, issues } = check({ name: 'content', files: new Map() });
  assert.equal(graph, undefined);
  assert.deepEqual(
    issues.map(({ rule, at, what }) => `${at.file} ${rule} ${what}`),
    [
      'content/site.yaml missing-file There is no site.yaml.',
      'content/vocabulary/ missing-file There is no vocabulary/.',
    ],
  );
});

test('no page can take an address of the site itself', () => {
  const written = [
    href.claims(),
    href.sources(),
    href.timeline(),
    href.asOf(),
    href.compare(),
    href.commonErrors(),
    href.disagreements(),
    href.index(),
    href.search(),
    href.about(),
    href.data(),
  ].map((address) => address.split('/')[1] ?? '');
  const routes = globSync('*', { cwd: join(import.meta.dirname, '../pages') })
    .filter((name) => /^[^[.]+(?:\.astro)?$/.test(name))
    .map((name) => name.replace('.astro', ''));
  assert.deepEqual(
    [...written, ...routes].filter((step) => !RESERVED_IDS.has(step)),
    [],
  );
});

/** For how many milliseconds a processor is at work: other tests run on the same machine. */
function atWork(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
}

test('two hundred pages are checked within two seconds', () => {
  const { files } = fixture('tea');
  const grown = new Map(files);
  const page = new TextDecoder()
    .decode(files.get('entities/garden/green-hill.mdx') as Uint8Array)
    .replace('aliases: [the hill]\n', '');
  const prose = page.slice(page.indexOf('## In this story')).replaceAll(/\{#\w+\}/g, '');
  for (let index = 0; index < 200; index++) {
    const long = Array.from({ length: 5 }, (_, part) =>
      prose
        .replace('## In this story ', `## Part ${part} {#part-${part}}`)
        .replace('### What is not known ', `### Open ${part} {#open-${part}}`),
    ).join('\n');
    grown.set(
      `entities/garden/hill-${index}.mdx`,
      new TextEncoder().encode(
        `${page
          .slice(0, page.indexOf('## In this story'))
          .replace(/title: Green Hill\n/, `title: Hill ${index}\n`)
          .replace(/^moved: .*\n/m, '')}${long}`,
      ),
    );
    grown.set(
      `sources/paper-${index}.yaml`,
      new TextEncoder().encode(`title: Paper ${index}\npublisher: A press\nkind: press\n`),
    );
    grown.set(
      `claims/group-${index}.yaml`,
      new TextEncoder().encode(
        Array.from(
          { length: 5 },
          (_, part) =>
            `- id: claim-${index}-${part}\n  statement: It was so in 2022, in ${index}, ${part}.\n` +
            `  about: [hill-${index}, corner-house]\n  on: 2022\n  status: stated\n  sources:\n` +
            `    - source: paper-${index}\n      locator: page ${part}\n`,
        ).join(''),
      ),
    );
  }
  let issues: readonly Issue[] = [];
  const took = atWork(() => ({ issues } = check({ name: 'tea', files: grown })));
  assert.deepEqual(
    issues.filter(({ rule }) => rule !== 'unlinked-page'),
    [],
  );
  // A machine at other work is slower at everything: beside the two seconds counts what the parsers alone need there.
  const parsed = atWork(() => {
    for (const [path, bytes] of grown) {
      const text = new TextDecoder().decode(bytes as Uint8Array);
      if (path.endsWith('.mdx')) mdxToMdast(text.replace(/^---[^]*?\n---\n/, ''), { features: DIALECT });
      else if (path.endsWith('.yaml')) parseDocument(text).toJS();
    }
  });
  assert.ok(took < Math.max(2000, 8 * parsed), `it took ${took} ms, of which parsers need ${parsed}`);
});
