import { accessSync, constants, statfsSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

/** Something that this machine does not let a program do: what it is, and what a person can do about it. */
interface Refusal {
  readonly what: string;
  readonly todo: string;
  /** What else is to be seen at the place. */
  readonly besides?: (path: string) => string;
}

const NO_RIGHT: Refusal = {
  what: 'may not be read or written by you',
  todo: 'Give yourself the right to it, or name a folder of your own by OUT_DIR or ACCORD_CACHE.',
};
const READ_ONLY: Refusal = {
  what: 'cannot be written: the disk is read-only',
  todo: 'Name a folder on another disk by OUT_DIR or ACCORD_CACHE.',
};
const TOO_MANY: Refusal = {
  what: 'cannot be opened: too many files are open',
  todo: 'End other programs, or raise the limit of your shell ("ulimit -n 4096"), and try again.',
};
const FULL: Refusal = {
  what: 'cannot be written: the disk is full, or your share of it',
  todo: 'A build needs room for two more sites like the last. Make room, or name another disk by OUT_DIR or ACCORD_CACHE.',
  besides: (path) => `${Math.floor(bytesFree(path) / 1e6)} MB are free there.`,
};

/** Pages are made inside the project, wherever the site goes. */
const isMakingPages = (path: string) =>
  ['.dist', '.astro', 'node_modules'].some((folder) => path.startsWith(resolve(folder) + sep));
const OTHER_PROJECT = 'Pages are made in the project: work in a copy of it where you may write.';
const BY_OTHER_FOLDER = new Set([NO_RIGHT, READ_ONLY]);

/** By the code of an error. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: READ_ONLY,
  EXDEV: {
    what: 'cannot be moved to another disk in one step',
    todo: 'Let the project and its .cache lie on one disk, without links to others.',
  },
  EBUSY: {
    what: 'cannot be replaced: another program has it open, or it is where a disk is attached',
    todo: 'End what has files of it open, or name a folder inside it by OUT_DIR.',
  },
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  ELOOP: { what: 'is a link that leads in a circle', todo: 'Remove the link, or name the folder itself.' },
  ENOTDIR: { what: 'lies below a file', todo: 'Remove the file, or name another folder.' },
  EIO: { what: 'cannot be read or written: the disk is failing', todo: 'Put the project on another disk.' },
  ENOMEM: { what: 'cannot be done: no memory is left', todo: 'End other programs and try again.' },
  ERR_MODULE_NOT_FOUND: {
    what: 'is missing: the packages are not whole',
    todo: 'Run "npm ci", which installs them anew.',
  },
};

/** The same refusals in the words of programs that hide the code, such as the bundler. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/no space left on device|database or disk is full/i, 'ENOSPC'],
  [/quota exceeded/i, 'EDQUOT'],
  [/too many open files/i, 'EMFILE'],
  [/read-only file ?system/i, 'EROFS'],
  [/permission denied/i, 'EACCES'],
  // A name that begins like a path is of a file, which no installation brings.
  [/(?:cannot find (?:package|module)|could not resolve) ['"][^'"./#]/i, 'ERR_MODULE_NOT_FOUND'],
];

/** Where a build writes. */
const workplaces = () =>
  [process.cwd(), process.env['OUT_DIR'], process.env['ACCORD_CACHE']].filter((one) => one !== undefined);

/**
 * What the machine refuses in an error, however it is wrapped, as sentences; nothing if it is another kind of error.
 *
 * @param at - Where it may have been, if the error does not say.
 */
export function refusalIn(error: unknown, at: readonly string[] = workplaces()): string | undefined {
  for (const one of wrapped(error)) {
    const { code = '', message = '', path, dest } = one as NodeJS.ErrnoException & { dest?: string };
    const said = path && SAYS_NOT_WHY.test(message) ? refusalOfFolder(path) : code;
    const known = Object.hasOwn(REFUSALS, said) ? said : (IN_WORDS.find(([words]) => words.test(message))?.[1] ?? '');
    const refusal = REFUSALS[known];
    if (!refusal) continue;
    const quoted = /(?:package|module|open|write|resolve) ['"]([^'"]+)['"]/i.exec(message)?.[1];
    const [likely = ''] = refusal === FULL ? at.toSorted((a, b) => bytesFree(a) - bytesFree(b)) : at;
    const place = path ?? dest ?? quoted ?? likely;
    const todo = isMakingPages(place) && BY_OTHER_FOLDER.has(refusal) ? OTHER_PROJECT : refusal.todo;
    return [`${place} ${refusal.what} (${known}).`, refusal.besides?.(place), todo].filter(Boolean).join(' ');
  }
  return undefined;
}

/** What Node says of a folder that cannot be made, and SQLite of a lock. */
const SAYS_NOT_WHY = /ENOENT.*mkdir|unable to open database file|readonly database/;

/** Why something cannot be made or written. */
function refusalOfFolder(path: string): string {
  try {
    accessSync(path, constants.W_OK);
    return '';
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' && dirname(path) !== path ? refusalOfFolder(dirname(path)) : code;
  }
}

/** An error and all that it was made from. */
function* wrapped(error: unknown, depth = 0): Iterable<unknown> {
  if (typeof error !== 'object' || error === null || depth > 5) return;
  yield error;
  const { cause, errors } = error as { cause?: unknown; errors?: unknown };
  for (const inner of [cause, ...(Array.isArray(errors) ? errors : [])]) yield* wrapped(inner, depth + 1);
}

/** Of the disk of a folder, or of the nearest one above it that is there. */
function bytesFree(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return dirname(path) === path ? 0 : bytesFree(dirname(path));
  }
}
