import type { Position } from '#issues/issue.ts';
import { didYouMean } from '#issues/nearest.ts';
import { attributeOf, type Node } from './nodes.ts';
import { placeIn, placeOf } from './place.ts';
import type { Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Words that authors may use as tags, with their fields. The components behind them are in components/prose/. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  Cite: ['claim'],
  Folded: ['says'],
  Uncited: ['why'],
};
const NAMES = Object.keys(TAGS);

/** Whether a tag is one that authors may use, with the fields that it has; if not, says so. */
export function soundTag(file: TextFile, node: Node, report: Report): boolean {
  const at = placeOf(file, node);
  const name = node.name ?? '';
  const fields = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
  if (!fields) {
    if (/^[A-Z]/.test(name))
      report({
        rule: 'unknown-tag',
        at,
        what: `No tag is called <${name}>.`,
        why: `The tags that may stand in prose: ${NAMES.map((tag) => `<${tag}>`).join(', ')}.`,
        fix: didYouMean(name, NAMES, 'Delete it, or use one of these.'),
      });
    else refuseHtml(name, at, report);
    return false;
  }
  const seen = new Set<string>();
  for (const { type, name: field = '', value } of node.attributes ?? []) {
    const spot = field === '' ? at : placeIn(file, node, field);
    if (type === 'mdxJsxExpressionAttribute')
      report({
        rule: 'code-in-content',
        at,
        what: `<${name}> has a field that is code.`,
        why: 'Content is data; the value of a field is a text in quotation marks.',
        fix: `Write ${fields[0]}="…".`,
      });
    else if (!fields.includes(field))
      report({
        rule: 'unknown-field',
        at: spot,
        what: `<${name}> has no field "${field}".`,
        why: `Fields of <${name}>: ${fields.join(', ')}.`,
        fix: didYouMean(field, fields, `Write ${written(name)}; it has no other field.`),
      });
    else if (seen.has(field))
      report({
        rule: 'duplicate-field',
        at: spot,
        what: `<${name}> has the field "${field}" twice.`,
        why: 'Of two equal fields one would be lost without a word.',
        fix: 'Delete one of them.',
      });
    else if (typeof value !== 'string' && value !== null)
      report({
        rule: 'code-in-content',
        at: spot,
        what: `The field "${field}" of <${name}> is code.`,
        why: 'Content is data; the value of a field is a text in quotation marks.',
        fix: `Write ${field}="…".`,
      });
    else if (!value?.trim())
      report({
        rule: 'empty-text',
        at: spot,
        what: `The field "${field}" of <${name}> is empty.`,
        why: 'A field that says nothing has no use.',
        fix: `Write ${field}="…".`,
      });
    seen.add(field);
  }
  // What code would give cannot be told, and where another field stands in its place it is told of already.
  const missing = [...seen].every((field) => fields.includes(field)) && fields.find((field) => !seen.has(field));
  if (missing)
    report({
      rule: 'missing-field',
      at,
      what: `<${name}> has no field "${missing}".`,
      why: `Fields of <${name}>: ${fields.join(', ')}.`,
      fix: `Write ${written(name)}.`,
    });
  if (name === 'Cite') reportNoSingleClaim(file, node, report);
  return true;
}

/** How a tag is written. */
const written = (name: string) => `<${name} ${TAGS[name]![0]}="…"${name === 'Cite' ? ' /' : ''}>`;

/** The claims that a citation names: one, or more that stand there by mistake. */
export const claimsOf = (node: Node): string[] => (attributeOf(node, 'claim') ?? '').split(/[\s,;]+/).filter(Boolean);

function reportNoSingleClaim(file: TextFile, node: Node, report: Report): void {
  const claims = claimsOf(node);
  if (claims.length > 0 && attributeOf(node, 'claim') !== claims[0])
    report({
      rule: 'wrong-value',
      at: placeIn(file, node, claims[0]!),
      what: `The field "claim" of <Cite> ${claims.length > 1 ? `names ${claims.length} claims` : 'holds more than an id'}.`,
      why: 'A citation leads to one claim.',
      fix: `Write ${claims.map((claim) => `<Cite claim="${claim}" />`).join('')}.`,
    });
}

/** What is written in place of tags of HTML. */
const IN_MARKDOWN: readonly [tags: RegExp, instead: string][] = [
  [/^(?:b|strong|mark|u|ins)$/, 'Write **words**'],
  [/^(?:i|em|cite|var|dfn)$/, 'Write *words*'],
  [/^(?:s|del|strike)$/, 'Write ~~words~~'],
  [/^(?:code|tt|kbd|samp)$/, 'Write it between backticks'],
  [/^(?:br|wbr)$/, 'End the line with \\, or begin a new paragraph after an empty line'],
  [/^(?:sub|sup)$/, 'Write the raised or lowered sign itself, such as ² or ₂'],
  [/^a$/, 'Write [words](address); a heading has an id at its end: {#short-id}'],
  [/^h[1-6]$/, 'Write ## Words {#short-id}'],
  [/^(?:ul|ol|li|dl|dt|dd)$/, 'Write a list: each item begins with "- "'],
  [/^(?:table|thead|tbody|tr|t[hd])$/, 'Write a table: | a | b |, and |---|---| under the first row'],
  [/^(?:blockquote|q)$/, 'Begin each line of what is quoted with "> "'],
  [/^pre$/, 'Put it between two lines of ```'],
  [/^hr$/, 'Write a line ---'],
  [/^(?:p|div|span|section|font|center|small|big)$/, 'Delete the tag, and leave its words'],
  [/^(?:details|summary)$/, 'Write <Folded says="…"> around it'],
];

export function refuseHtml(name: string, at: Position, report: Report): void {
  const what = name === '' ? 'This is a tag without a name.' : `<${name}> is an HTML tag.`;
  report({
    rule: 'html-in-content',
    at,
    what,
    why: 'Pages are written in Markdown, so that each of them is safe and looks alike.',
    fix: `${IN_MARKDOWN.find(([tags]) => tags.test(name))?.[1] ?? 'Write it in Markdown, or delete it'}.`,
  });
}
