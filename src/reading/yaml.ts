import { isCollection, isMap, isScalar, LineCounter, parseAllDocuments, visit, type Document, type Node, type Pair, type YAMLError } from 'yaml';
import type { Issue, Position } from '#issues/issue.ts';
import type { Path } from '#schema/entry.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** A YAML text as plain values, and where each of them stands. */
export interface YamlValue {
  readonly value: unknown;
  at(path?: Path): Position;
}

/**
 * Reads YAML 1.2 strictly: one document, no custom tags, no key twice.
 *
 * @param part - The part of the file that is YAML, as offsets: for a page its front matter.
 * @returns The value, or every issue found.
 */
export function parsedYaml(file: TextFile, part = { start: 0, end: file.text.length }): YamlValue | Issue[] {
  const source = file.text.slice(part.start, part.end);
  const counter = new LineCounter();
  const documents = parseAllDocuments(source, { lineCounter: counter, prettyErrors: false, strict: true, uniqueKeys: true, customTags: [], logLevel: 'silent', schema: 'core', merge: false });
  const spot = (offset: number) => positionAt(file, part.start + offset);
  const list: Document.Parsed[] = Array.isArray(documents) ? documents : [];
  const issues = list.flatMap((document) => [...document.errors, ...document.warnings].map((error) => yamlIssue(error, spot, source)));
  if (list.length > 1)
    issues.push({ rule: 'yaml-documents', severity: 'error', at: spot(list[1]!.range[0]), what: `The file holds ${list.length} YAML documents.`, why: 'A file holds one document.', fix: 'Delete the line with three hyphens, or move the second document to a file of its own.' });
  const document = list[0];
  if (document) issues.push(...anchorsAndTags(document, spot));
  if (issues.length > 0 || !document) return issues;
  return { value: document.toJS({ maxAliasCount: 0 }), at: (path = []) => spot(startOf(document, path)) };
}

function* anchorsAndTags(document: Document.Parsed, spot: (offset: number) => Position): Iterable<Issue> {
  const found: { node: Node; what: string }[] = [];
  visit(document, {
    Alias: (_, node) => void found.push({ node, what: `The alias *${node.source}` }),
    Node: (_, node) => {
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      if (anchor) found.push({ node, what: `The anchor &${anchor}` });
      else if (tag && !tag.startsWith('tag:yaml.org,2002:')) found.push({ node, what: `The tag ${tag}` });
    },
  });
  for (const { node, what } of found)
    yield { rule: 'yaml-feature', severity: 'error', at: spot(node.range?.[0] ?? 0), what: `${what} is not read.`, why: 'Records are plain lists, keys and values, so that every editor understands them.', fix: 'Write the value out.' };
}

/** Offset at which the field begins: its key for a field of a map, so that a report points at the word an author looks for. */
function startOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = isCollection(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      const last = index === path.length - 1;
      const target = isScalar(pair.value) || isCollection(pair.value) ? pair.value : undefined;
      offset = ((last && isScalar(target) ? target.range?.[0] : undefined) ?? (pair.key as Node).range?.[0]) ?? offset;
      node = target;
    } else if (isCollection(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

function yamlIssue(error: YAMLError, spot: (offset: number) => Position, source: string): Issue {
  const at = spot(error.pos[0]);
  const rule = error.code === 'DUPLICATE_KEY' ? 'yaml-duplicate-key' : error.code === 'TAG_RESOLVE_FAILED' ? 'yaml-feature' : 'yaml-syntax';
  const says = error.message.replace(/\s+/g, ' ').replace(/\.$/, '');
  if (rule === 'yaml-duplicate-key') {
    const key = /^[^:\n]*/.exec(source.slice(error.pos[0]))?.[0].trim() ?? '';
    return { rule, severity: 'error', at, what: `The key "${key}" stands twice in one record.`, why: 'Of two equal keys one would be lost without a word.', fix: 'Delete one of them, or join their values.' };
  }
  if (error.code === 'MISSING_CHAR' && /quote/i.test(error.message)) {
    return { rule, severity: 'error', at: spot(openingQuote(source, error.pos[0])), what: 'A quotation mark is opened here and not closed.', why: 'Everything after it would be read as part of the text.', fix: 'Close it, or put the whole text in the other sort of quotation marks.' };
  }
  if (rule === 'yaml-feature')
    return { rule, severity: 'error', at, what: `${says}.`, why: 'Records are plain lists, keys and values; tags are not read.', fix: 'Delete the tag and write the value out.' };
  return { rule, severity: 'error', at, what: `This is not valid YAML: ${says}.`, why: 'The record cannot be read as keys and values.', fix: 'Look at the indentation, the colons and the quotation marks here and one line above. A text with a colon in it needs quotation marks.' };
}

/** The quote that an unclosed string starts with: the last one at the start of a value before the spot where reading gave up. */
function openingQuote(source: string, gaveUp: number): number {
  const starts = [...source.slice(0, gaveUp + 1).matchAll(/(?:^|[:\-[,]\s+)(["'])/gm)];
  const last = starts.at(-1);
  return last ? last.index + last[0].length - 1 : gaveUp;
}
