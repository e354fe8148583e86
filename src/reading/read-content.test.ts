import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildGraph } from '#graph/build-graph.ts';
import { jsonReport } from '#issues/report.ts';
import { href } from '#views/href.ts';
import { RESERVED_IDS } from '#schema/reserved.ts';
import type { ContentFiles } from './content-files.ts';
import { filesOnDisk } from './files-on-disk.ts';
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
  const before = process.cpuUsage();
  const { issues } = check({ name: 'tea', files: grown });
  const { user, system } = process.cpuUsage(before);
  assert.deepEqual(
    issues.filter(({ rule }) => rule !== 'unlinked-page'),
    [],
  );
  // Time at work, not by the clock: other tests run on the same machine.
  assert.ok(user + system < 2_000_000, `it took ${Math.round((user + system) / 1000)} ms`);
});
