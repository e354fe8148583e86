import type { Heading } from '#graph/prose.ts';
import type { Issue } from '#issues/issue.ts';
import { ID_PATTERN } from '#schema/ids.ts';
import { plainId } from '#schema/plain-id.ts';
import { ANCHOR_PREFIX, PAGE_ANCHORS } from '#schema/reserved.ts';
import { mixedId } from './mixed-id.ts';
import type { Node } from './nodes.ts';
import { extentOf, placeIn } from './place.ts';
import { quoted } from './report.ts';
import type { TextFile } from './text-file.ts';

/** What is wrong with a heading, in its level, its words and its id, after those that stand above it. */
export function* headingFaults(
  file: TextFile,
  node: Node,
  heading: Heading,
  above: readonly Heading[],
): Iterable<Issue> {
  const [level] = levelFaults(heading, node.depth ?? 2, above.at(-1)?.depth ?? 1);
  // A heading that is to be written anew gets its id with that.
  if (level) yield heading.id === '' ? { ...level, fix: `${level.fix} ${idToAdd(heading)}` } : level;
  if (level && heading.id === '') return;
  if (heading.text !== '') yield* idFaults(file, node, heading, above);
  else
    yield {
      rule: 'empty-heading',
      at: heading.at,
      what: 'The heading has no text.',
      why: 'A heading names what follows it.',
      fix: 'Write the text, or delete the heading.',
    };
}

function* levelFaults({ text, at }: Heading, depth: number, above: number): Iterable<Issue> {
  if (depth === 1)
    yield {
      rule: 'second-h1',
      at,
      what: `"${quoted(text)}" is a heading of the first level.`,
      why: 'The title in the front matter is the one heading of the first level.',
      fix: 'Start it with two number signs.',
    };
  else if (depth > 3)
    yield {
      rule: 'heading-too-deep',
      at,
      what: `"${quoted(text)}" is a heading of level ${depth}.`,
      why: 'Prose has headings of the levels two and three.',
      fix: 'Use ### or less, or make it a paragraph.',
    };
  else if (depth > above + 1)
    yield {
      rule: 'skipped-level',
      at,
      what: `"${quoted(text)}" is a heading of level ${depth} after one of level ${above}.`,
      why: 'The outline of a page skips no level, so that it can be heard as well as seen.',
      fix: `Write it with ${'#'.repeat(above + 1)}.`,
    };
}

const idToAdd = ({ text }: Pick<Heading, 'text'>) =>
  `Add an id at its end: {#${plainId(text).split('-').slice(0, 2).join('-')}}.`;

function* idFaults(file: TextFile, node: Node, { id, text, at }: Heading, above: readonly Heading[]): Iterable<Issue> {
  // The parser would take any attribute there, onclick= and style= among them.
  const { start, end } = extentOf(file, node);
  const [, braces = `#${id}`] = /\{([^{}]*)\}\s*$/.exec(file.text.slice(start, end)) ?? [];
  const isMore =
    Object.keys(node.data?.hProperties ?? {}).some((name) => name !== 'id') || (id !== '' && /\s/.test(braces.trim()));
  if (isMore)
    yield {
      rule: 'heading-attribute',
      at: placeIn(file, node, '{'),
      what: `The braces of the heading "${quoted(text)}" hold more than an id.`,
      why: 'A heading has an id and nothing else; how it looks is the same everywhere.',
      fix: id === '' ? 'Write {#short-id}.' : `Write {#${plainId(id)}}.`,
    };
  const idAt = placeIn(file, node, id);
  const mixed = mixedId(id);
  const twin = above.find((heading) => heading.id === id);
  // What stands in its place is told of already.
  if (isMore && !ID_PATTERN.test(id)) return;
  if (id === '')
    yield {
      rule: 'heading-without-id',
      at,
      what: `The heading "${quoted(text)}" has no id.`,
      why: 'A heading needs an id of its own, so that links to it last when its wording changes.',
      fix: idToAdd({ text }),
    };
  else if (!ID_PATTERN.test(id))
    yield {
      rule: 'bad-id',
      at: idAt,
      what: `The heading has the id "${quoted(id)}".`,
      why: 'An id is made of lower-case letters and digits joined by single hyphens.',
      fix: `Write it like "${plainId(id)}".`,
    };
  else if (mixed) yield { ...mixed, at: idAt };
  else if (PAGE_ANCHORS.has(id) || ANCHOR_PREFIX.test(id))
    yield {
      rule: 'reserved-anchor',
      at: idAt,
      what: `The id "${id}" is taken by the page itself.`,
      why:
        `These ids are given by the page: ${[...PAGE_ANCHORS].join(', ')}, ` +
        'and all that begin with one letter and a hyphen.',
      fix: 'Choose another id.',
    };
  else if (twin)
    yield {
      rule: 'duplicate-anchor',
      at: idAt,
      what: `The id "${id}" stands on two headings of this page.`,
      why: 'A link to it could only lead to one of them.',
      fix: 'Give one of them another id.',
      also: [twin.at],
    };
}
