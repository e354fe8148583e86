import { didYouMean, nearest } from '#issues/nearest.ts';
import type { Node } from './nodes.ts';
import { placeIn, placeOf } from './place.ts';
import type { Report } from './report.ts';
import type { TextFile } from './text-file.ts';

/** Words that authors may use as tags, with their fields. The components behind them are in components/prose/. */
const TAGS: Readonly<Record<string, readonly string[]>> = { Cite: ['claim'], Uncited: ['why'] };
const NAMES = Object.keys(TAGS);

/** Whether a tag is one that authors may use, with the fields that it has; if not, says so. */
export function soundTag(file: TextFile, node: Node, report: Report): boolean {
  const at = placeOf(file, node);
  const name = node.name ?? '';
  const fields = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
  if (!fields) {
    if (/^[A-Z]/.test(name))
      report(
        'unknown-tag',
        at,
        `No tag is called <${name}>.`,
        `The tags that may stand in prose: ${NAMES.map((tag) => `<${tag}>`).join(', ')}.`,
        didYouMean(name, NAMES, 'Delete it, or use one of these.'),
      );
    else refuseHtml(name, at, report);
    return false;
  }
  const seen = new Set<string>();
  for (const { type, name: field = '', value } of node.attributes ?? []) {
    const spot = field === '' ? at : placeIn(file, node, field);
    if (type === 'mdxJsxExpressionAttribute')
      report(
        'code-in-content',
        at,
        `<${name}> has a field that is code.`,
        'Content is data; the value of a field is a text in quotation marks.',
        `Write ${fields[0]}="…".`,
      );
    else if (!fields.includes(field))
      report(
        'unknown-field',
        spot,
        `<${name}> has no field "${field}".`,
        `Fields of <${name}>: ${fields.join(', ')}.`,
        didYouMean(field, fields, 'Delete it.'),
      );
    else if (seen.has(field))
      report(
        'duplicate-field',
        spot,
        `<${name}> has the field "${field}" twice.`,
        'Of two equal fields one would be lost without a word.',
        'Delete one of them.',
      );
    else if (typeof value !== 'string' && value !== null)
      report(
        'code-in-content',
        spot,
        `The field "${field}" of <${name}> is code.`,
        'Content is data; the value of a field is a text in quotation marks.',
        `Write ${field}="…".`,
      );
    else if (!value?.trim())
      report(
        'empty-text',
        spot,
        `The field "${field}" of <${name}> is empty.`,
        'A field that says nothing has no use.',
        `Write ${field}="…".`,
      );
    seen.add(field);
  }
  // What code would give cannot be told, and a field that is only misspelt is not missing as well.
  const missing = fields.find(
    (field) => !seen.has(field) && !seen.has('') && ![...seen].some((other) => nearest(other, [field])),
  );
  if (missing)
    report(
      'missing-field',
      at,
      `<${name}> has no field "${missing}".`,
      `Fields of <${name}>: ${fields.join(', ')}.`,
      `Write <${name} ${missing}="…"${name === 'Cite' ? ' /' : ''}>.`,
    );
  return true;
}

export function refuseHtml(name: string, at: Parameters<Report>[1], report: Report): void {
  const what = name === '' ? 'This is a tag without a name.' : `<${name}> is an HTML tag.`;
  report(
    'html-in-content',
    at,
    what,
    'Pages are written in Markdown, so that each of them is safe and looks alike.',
    'Write it in Markdown, or delete it.',
  );
}
