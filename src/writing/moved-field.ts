import { frontMatter } from '#reading/front-matter.ts';
import type { TextFile } from '#reading/text-file.ts';
import type { Edit } from './edit.ts';
import type { IdPlace } from './id-places.ts';

/** The field as people write it: on a line of its own, or in a record on one line. */
const FIELD = /^( *)moved: \[([^\]\n]*)\]\n|, moved: \[([^\]\n]*)\]/m;

/**
 * Writes down the earlier ids of a record, so that what was published leads on; an id that comes back is no earlier
 * one.
 *
 * @param own - Where the id of the record stands; nothing where it is the name of the file.
 */
export function movedEdits(
  path: string,
  file: TextFile,
  own: IdPlace | undefined,
  earlier: readonly string[],
  id: string,
): Edit[] {
  const matter = path.endsWith('.mdx') ? frontMatter(file).matter : undefined;
  const [from, end] = own ? recordExtent(file, own) : [matter?.start ?? 0, matter?.end ?? file.text.length];
  const there = FIELD.exec(file.text.slice(from, end));
  const before = (there?.[2] ?? there?.[3] ?? '').split(',').map((one) => one.trim());
  const list = [...new Set([...before, ...earlier])].filter((one) => one !== '' && one !== id);
  const words = list.length > 0 ? `moved: [${list.join(', ')}]` : '';
  if (!there) return words === '' ? [] : [own ? besideId(file, own, words) : atEnd(file, end, words)];
  const start = from + there.index;
  const [whole, indent] = there;
  const text = words && (indent === undefined ? `, ${words}` : `${indent}${words}\n`);
  return [{ start, end: start + whole.length, text }];
}

const atEnd = (file: TextFile, end: number, words: string): Edit => ({
  start: end,
  end,
  text: `${file.text[end - 1] === '\n' ? '' : '\n'}${words}\n`,
});

/** On the line below the id, or behind it where the record stands on one line. */
function besideId(file: TextFile, own: IdPlace, words: string): Edit {
  const idEnd = own.start + own.id.length;
  const after = idEnd + (/["']/.test(file.text[idEnd] ?? '') ? 1 : 0);
  const lineStart = file.text.lastIndexOf('\n', own.start) + 1;
  const opening = /^([ -]*)id:/.exec(file.text.slice(lineStart));
  if (!opening) return { start: after, end: after, text: `, ${words}` };
  const line = `${' '.repeat(opening[1]!.length)}${words}\n`;
  const lineEnd = file.text.indexOf('\n', after) + 1;
  return lineEnd === 0
    ? { start: file.text.length, end: file.text.length, text: `\n${line}` }
    : { start: lineEnd, end: lineEnd, text: line };
}

/** From the id of a record to the next record of its list. */
function recordExtent(file: TextFile, own: IdPlace): [number, number] {
  const next = /\n *- /.exec(file.text.slice(own.start));
  const lineStart = file.text.lastIndexOf('\n', own.start) + 1;
  const dash = /^ */.exec(file.text.slice(lineStart))![0];
  const following = next && new RegExp(`\\n${dash}- `).exec(file.text.slice(own.start));
  return [own.start, following ? own.start + following.index + 1 : file.text.length];
}
