import type { Issue, Words } from '#issues/issue.ts';
import { plainId } from '#schema/plain-id.ts';

/** Copies that editors and version controls leave beside a file. */
export const isLeftover = (name: string): boolean => /~$|^~\$|^#.*#$|\.(?:bak|orig|rej|sw[op]|tmp|old)$/i.test(name);

export const LEFTOVER: Words = {
  what: 'This is a copy that an editor or a version control left behind.',
  why: 'It is not read, and the file beside it is.',
  fix: 'Delete it.',
};

/** Endings under which people write text that is meant to be read. */
const MEANT = /\.(?:mdx?|markdown|txt|ya?ml|json)[. ]*$/i;

/** Endings that are as good as the one of a folder to everybody but a program: such a file was meant to be read. */
const isNearly = (ending: string) => (ending === '.mdx' ? /\.(?:mdx?|markdown)$/i : /\.ya?ml$/i);

/** What is said of a file whose name does not end as those of its folder do. */
export function otherEnding(path: string, ending: string, taken: ReadonlySet<string>): Omit<Issue, 'at'> {
  const [folder = '', name = ''] = [path.split('/')[0], path.split('/').at(-1)];
  const trimmed = name.replace(/[. ]+$/, '');
  if (trimmed !== name && trimmed.endsWith(ending))
    return {
      rule: 'bad-file-name',
      what: `The name of the file ends in ${name.endsWith('.') ? 'a full stop' : 'a space'}.`,
      why: 'It is not read, and Windows cannot hold such a name.',
      fix: renamed(path, trimmed, taken),
    };
  const why = `Files in ${folder}/ end in ${ending}, in lower case.`;
  if (MEANT.test(name))
    return {
      rule: isNearly(ending).test(name) ? 'bad-file-name' : 'not-read',
      what: `The file "${name}" is not read.`,
      why,
      fix: renamed(path, `${plainId(name.replace(/\.[^.]*$/, ''))}${ending}`, taken).replace(
        /^(Rename.*)\.$/,
        '$1, or delete it.',
      ),
    };
  return {
    rule: 'not-read',
    what: `The file "${name}" is not read.`,
    why: `${why} Pictures and other files are no part of a site.`,
    fix: 'Delete it, or keep it outside of the folder.',
  };
}

/** How to name a file instead, if no other one has that name. */
export function renamed(path: string, name: string, taken: ReadonlySet<string>): string {
  const full = path.replace(/[^/]*$/, name);
  return full !== path && taken.has(full)
    ? `Delete it, or give it a name of its own: there is a "${name}" already.`
    : `Rename it to "${name}".`;
}
