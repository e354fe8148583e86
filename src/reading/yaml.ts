import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
  type YAMLError,
} from 'yaml';
import type { Issue, Position } from '#issues/issue.ts';
import type { Path, Spot } from '#schema/entry.ts';
import type { Report } from './report.ts';
import { escapedSigns, type Escapes } from './hidden-signs.ts';
import { positionAt, type TextFile } from './text-file.ts';
import { hidingSign, TEXT_IN_COMMENT } from './text-in-comment.ts';
import { reportYamlError } from './yaml-syntax.ts';

/** A YAML text as plain values, where each of them stands, and what is wrong with it. */
export interface YamlValue {
  /** Missing when it could not be read. A key that stands twice loses nothing else, and leaves it there. */
  readonly value?: unknown;
  readonly issues: readonly Issue[];
  readonly at: Spot;
}

/**
 * One slip makes a parser stumble many times: what it says of the next lines is not new, and after a while nothing is.
 */
const SAME_SLIP_LINES = 2;
const MOST_ERRORS = 5;
const MOST_FEATURES = 20;

/** A number as people write it, with no zero for nothing behind its point. */
const PLAIN_NUMBER = /^-?\d+(?:\.\d*[1-9]0*)?$/;
const numberMeant = (value: number) =>
  Number.isFinite(value) ? `Write ${value}, or put it in quotation marks where it is a text.` : 'Write the number.';

/** Signs that a text in double quotation marks writes by number or by letter. */
const ESCAPES: Escapes = {
  written: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])/g,
  read: (escape) => String(parseDocument(`"${escape}"`).toJS()),
};

/**
 * Reads YAML 1.2 strictly: one document, no tags, anchors or aliases, no key twice.
 *
 * @param extent - The part of the file that is YAML, as offsets: for a page its front matter.
 */
export function parsedYaml(file: TextFile, extent = { start: 0, end: file.text.length }): YamlValue {
  const source = file.text.slice(extent.start, extent.end);
  const spot = (offset: number) => positionAt(file, extent.start + offset);
  const issues: Issue[] = [];
  const report: Report = (issue) => void issues.push(issue);
  try {
    // Keys that stand twice are looked for below: the parser compares each key with each. A second document it passes
    // over in silence when told to be silent.
    const document = parseDocument(source, {
      prettyErrors: false,
      strict: true,
      uniqueKeys: false,
      customTags: [],
      logLevel: 'error',
      schema: 'core',
      merge: false,
    });
    // Where the parser runs out of stack it says so once for every level.
    const [deep] = document.errors.filter(({ message }) => message.includes('call stack'));
    if (deep) throw new RangeError(deep.message);
    const second = document.errors.find(({ code }) => code === 'MULTIPLE_DOCS');
    const errors = document.errors.filter((error) => error !== second);
    for (const error of slips(errors, spot)) reportYamlError(error, source, spot, report);
    if (second)
      report({
        rule: 'yaml-documents',
        at: spot(second.pos[0]),
        what: 'A second YAML document begins here.',
        why: 'A file holds one document.',
        fix: 'Delete the line with three hyphens, or move the second document to a file of its own.',
      });
    const [, directive] = /^(?:[ \t]*(?:#.*)?\n)*(%\w+)/.exec(source) ?? [];
    if (directive !== undefined)
      report({
        rule: 'yaml-feature',
        at: spot(source.indexOf(directive)),
        what: `The directive ${directive} is not read.`,
        why: 'Another version of YAML takes words, dates and numbers for other ones.',
        fix: 'Delete the line, and the one with three hyphens after it.',
      });
    // Nothing but blanks and comments.
    if (!document.contents && document.errors.length === 0) return { value: null, issues, at: () => spot(0) };
    if (errors.length === 0) {
      const isPlain = checkFeatures(document, source, spot, report, (node) => {
        const [from = 0, to = 0] = node.range ?? [];
        return escapedSigns(file, extent.start + from, extent.start + to, ESCAPES);
      });
      if (isPlain && !second)
        return {
          value: document.toJS({ maxAliasCount: 0 }),
          issues,
          at: (path = [], part = 'value') => spot(startOf(document, path, part)),
        };
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report({
      rule: 'yaml-syntax',
      at: spot(0),
      what: 'This YAML is nested too deeply to be read.',
      why: 'Records are plain lists, keys and values.',
      fix: 'Look for a long row of brackets or hyphens.',
    });
  }
  return { issues, at: () => spot(0) };
}

function slips(errors: readonly YAMLError[], spot: (offset: number) => Position): YAMLError[] {
  let last = -Infinity;
  const separate = errors.filter(({ pos: [gaveUp] }) => {
    const { line } = spot(gaveUp);
    const isNew = line - last > SAME_SLIP_LINES;
    last = line;
    return isNew;
  });
  return separate.slice(0, MOST_ERRORS);
}

/** Reports what records do without. Returns whether the values can be told all the same. */
function checkFeatures(
  document: Document.Parsed,
  source: string,
  spot: (offset: number) => Position,
  report: Report,
  signsIn: (node: Node) => readonly Issue[],
): boolean {
  let [isPlain, left] = [true, MOST_FEATURES];
  const anchors = new Map<string, { node: Node; aliases: Position[] }>();
  const refuse = (
    node: Node,
    sort: string,
    written: string,
    isBefore: boolean,
    { instead, also = [] }: { instead?: string; also?: Position[] } = {},
  ) => {
    isPlain = false;
    if (left-- <= 0) return;
    const start = node.range?.[0] ?? 0;
    const at = isBefore ? Math.max(0, source.lastIndexOf(written, start)) : start;
    const isText = isScalar(node) && node.type === 'PLAIN' && /\s/.test(node.source ?? '');
    report({
      rule: 'yaml-feature',
      at: spot(at),
      what: `The ${sort} ${written} is not read.`,
      why: 'Records are plain lists, keys and values, so that every editor understands them.',
      fix:
        instead ??
        (isText
          ? 'Put the whole text in quotation marks where it is a part of it, or delete it.'
          : 'Delete it and write the value out.'),
      ...(also.length > 0 && { also }),
    });
  };
  visit(document, {
    Alias: (_, node) => {
      const { aliases } = anchors.get(node.source) ?? {};
      if (aliases) aliases.push(spot(node.range?.[0] ?? 0));
      else refuse(node, 'alias', `*${node.source}`, false);
    },
    Node: (_, node) => {
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      const sign = isScalar(node) ? hidingSign(node, source) : undefined;
      if (sign !== undefined) {
        isPlain = false;
        if (left-- > 0) report({ ...TEXT_IN_COMMENT, at: spot(sign) });
      }
      if (isScalar(node) && node.type === 'QUOTE_DOUBLE')
        for (const issue of signsIn(node)) {
          isPlain = false;
          if (left-- > 0) report(issue);
        }
      // A year, or an id, would be another one than it looks.
      if (isScalar(node) && typeof node.value === 'number' && !PLAIN_NUMBER.test(node.source ?? ''))
        refuse(node, 'number', node.source ?? '', false, { instead: numberMeant(node.value) });
      if (anchor) anchors.set(anchor, { node, aliases: [] });
      else if (tag) refuse(node, 'tag', tag.replace('tag:yaml.org,2002:', '!!'), true);
    },
    Map: (_, { items }) => reportTwins(items, spot, report),
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key)) refuse(key, 'key', source.slice(...(key.range ?? [])), false);
    },
  });
  // With its anchor an alias goes as well.
  for (const [name, { node, aliases }] of anchors) refuse(node, 'anchor', `&${name}`, true, { also: aliases });
  return isPlain;
}

function reportTwins(pairs: readonly Pair[], spot: (offset: number) => Position, report: Report): void {
  const first = new Map<string, Node>();
  let left = MOST_FEATURES;
  for (const { key } of pairs) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const twin = first.get(name);
    if (!twin) first.set(name, key);
    else if (left-- > 0)
      report({
        rule: 'yaml-duplicate-key',
        at: spot(key.range?.[0] ?? 0),
        what: `The key "${name}" stands twice in one record.`,
        why: 'Of two equal keys one would be lost without a word.',
        fix: 'Delete one of them, or join their values.',
        also: [spot(twin.range?.[0] ?? 0)],
      });
  }
}

/** Offset of a field, as {@link Spot} has it. */
function startOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startIn(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const isSought = part === 'value' && index === path.length - 1;
    const found = isMap(node) ? inMap(node, step, isSought) : isSeq(node) ? inList(node, step) : undefined;
    if (!found) return offset;
    offset = found.start ?? offset;
    node = found.value;
  }
  return offset;
}

const startIn = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);

/** A field of a record stands at its key, or, when it is what is sought and written out, at its value. */
function inMap(map: YAMLMap, step: string | number, isSought: boolean): Step | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!pair) return undefined;
  const { key, value } = pair;
  const isWritten = isScalar(value) && value.range ? value.range[1] > value.range[0] : false;
  return { value, start: startIn(isSought && isWritten ? value : key) };
}

function inList({ items }: YAMLSeq, step: string | number): Step | undefined {
  const value = items[Number(step)];
  return value === undefined ? undefined : { value, start: startIn(value) };
}

/** What stands at a step of a path, and where. */
interface Step {
  readonly value: unknown;
  readonly start: number | undefined;
}
