import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exchanged, onDisk } from './exchanged.ts';
import { locked } from './lock.ts';
import { fileLine, filesIn, MARK, writeMark } from './mark.ts';
import { exists, placesOf, type Places } from './places.ts';
import { demandOwn } from './replaceable.ts';

/** A site in the making. Whatever happens to it, the live site stays as it is until `swapIn`. */
export interface Build {
  /** An empty folder inside the project. */
  readonly folder: string;
  /**
   * Makes what is in `folder` the live site, and marks it as a build's work.
   *
   * @param stamp - What it was built from, for `isBuiltFrom` to tell later; without one, nothing is known.
   * @throws when the disk refuses; the site before it is then live again.
   * @throws {WrongUsage} when something has come into the live folder that no build has written.
   */
  swapIn(stamp?: string): void;
  /**
   * Clears up and lets the next build begin; to be called in the end, whether or not it was swapped in. Never throws.
   */
  end(): void;
}

/**
 * Begins a build beside the live site, alone: a second one waits here until the first has ended.
 * What a build that was killed has left behind is put right first.
 *
 * @param live - Folder of the site, such as `dist`, or a link to it. Its neighbour `.dist` holds everything unfinished.
 * @param onWait - Called once if another build is at work.
 * @throws {WrongUsage} when something is in the live folder that no build has written.
 */
export async function beginBuild(
  live: string,
  onWait: () => void = () => {},
  project: string = process.cwd(),
): Promise<Build> {
  const at = placesOf(live, project);
  demandOwn(at);
  mkdirSync(at.workshop, { recursive: true });
  const unlock = await locked(at.lock, onWait);
  try {
    heal(at);
    mkdirSync(at.making, { recursive: true });
  } catch (error) {
    unlock();
    throw error;
  }
  return {
    folder: at.making,
    swapIn(stamp) {
      writeMark(at.making);
      moveTree(at.making, at.next);
      demandOwn(at);
      exchange(at);
      attempt(() => {
        if (stamp === undefined) rmSync(at.stamp, { force: true });
        else writeFileSync(at.stamp, stampFile(stamp, at.live));
      });
    },
    end() {
      // What cannot be removed is left to the next build: a good site is not worth an error about its forerunner.
      attempt(() => removeUnfinished(at));
      unlock();
    },
  };
}

/** Whether the live site was swapped in with this stamp, and no file of it has been touched since. */
export function isBuiltFrom(stamp: string, live: string): boolean {
  const at = placesOf(live);
  if (exists(at.filling) || !exists(at.live) || !exists(at.stamp)) return false;
  return readFileSync(at.stamp, 'utf8') === stampFile(stamp, at.live);
}

/**
 * The folder that holds the whole live site at this moment.
 *
 * That is the live one, but for the instant of a swap, or after a build was killed in that instant: then it is the site
 * before, or, on a mount point, the one after.
 */
export function wholeSite(live: string): string {
  const at = placesOf(live);
  if (exists(at.filling)) return at.next;
  return !exists(at.live) && exists(at.before) ? at.before : at.live;
}

/**
 * In one step where the system can. Elsewhere by two renames with nothing between them; `wholeSite` and `heal` cover the
 * instant. A symbolic link, which one rename could replace, would be copied as a link by much that publishes folders.
 */
function exchange(at: Places): void {
  const hasForerunner = exists(at.live);
  // What was there is then in the place of what is next, and is removed with all that is unfinished.
  if (hasForerunner && exchanged(at.next, at.live)) return;
  try {
    if (hasForerunner) renameSync(at.live, at.before);
  } catch (error) {
    // A mount point, or a folder that came with the image of a container, cannot be renamed. On Windows the same code
    // says that a file is open, which could not be replaced either.
    if (process.platform === 'win32' || !isRefusal(error, 'EBUSY', 'EXDEV')) throw error;
    writeFileSync(at.filling, '');
    return fill(at);
  }
  try {
    renameSync(at.next, at.live);
  } catch (error) {
    if (hasForerunner) renameSync(at.before, at.live);
    throw error;
  }
}

/** Replaces what is in the live folder file by file; begun again where it was cut off, it ends the same. */
function fill(at: Places): void {
  // The mark is changed while there is nothing else, so that at any moment it names all that is there.
  const mark = join(at.next, MARK);
  for (const name of readdirSync(at.live)) if (name !== MARK) rmSync(join(at.live, name), { recursive: true });
  cpSync(mark, join(at.live, MARK));
  cpSync(at.next, at.live, { recursive: true, filter: (file) => file !== mark });
  rmSync(at.filling);
}

/** By a rename, or by copying where that would lead to another disk. */
function moveTree(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isRefusal(error, 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    onDisk(to);
  }
}

/**
 * Brings back the site of before, or finishes the one after, if a swap was cut in two, and removes what was unfinished.
 */
function heal(at: Places): void {
  if (exists(at.filling)) fill(at);
  if (!exists(at.live) && exists(at.before)) renameSync(at.before, at.live);
  removeUnfinished(at);
}

function removeUnfinished(at: Places): void {
  rmSync(at.making, { recursive: true, force: true });
  if (exists(at.filling)) return;
  rmSync(at.next, { recursive: true, force: true });
  rmSync(at.gone, { recursive: true, force: true });
  if (!exists(at.live) || !exists(at.before)) return;
  // Renamed first, so that whatever bears the name `before` is a whole site.
  renameSync(at.before, at.gone);
  rmSync(at.gone, { recursive: true, force: true });
}

/** The stamp together with name, size and time of every file. */
const stampFile = (stamp: string, live: string) =>
  [stamp, ...filesIn(live).map((file) => fileLine(live, file))].join('\n');

const isRefusal = (error: unknown, ...codes: readonly string[]) =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Only for steps whose failure leaves nothing worse than a folder that the next build removes.
  }
}
