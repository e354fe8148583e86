import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { locked } from './lock.ts';

/** A site in the making. Whatever happens to it, the live site stays as it is until `swapIn`. */
export interface Build {
  /** An empty folder on the same disk as the live site. */
  readonly folder: string;
  /**
   * Makes what is in `folder` the live site.
   *
   * @param stamp - What it was built from, for `isBuiltFrom` to tell later; without one, nothing is known.
   * @throws when the disk refuses; the site before it is then live again.
   */
  swapIn(stamp?: string): void;
  /** Clears up and lets the next build begin; to be called in the end, whether or not it was swapped in. Never throws. */
  end(): void;
}

/**
 * Begins a build beside the live site, alone: a second one waits here until the first has ended.
 * What a build that was killed has left behind is put right first.
 *
 * @param live - Folder of the site, such as `dist`. Its neighbour `.dist` holds everything unfinished.
 * @param onWait - Called once if another build is at work.
 */
export async function beginBuild(live: string, onWait: () => void = () => {}): Promise<Build> {
  const at = placesOf(live);
  mkdirSync(at.workshop, { recursive: true });
  const unlock = await locked(at.lock, onWait);
  try {
    heal(at);
    mkdirSync(at.next);
  } catch (error) {
    unlock();
    throw error;
  }
  return {
    folder: at.next,
    swapIn(stamp) {
      rmSync(at.stamp, { force: true });
      exchange(at);
      if (stamp !== undefined) attempt(() => writeFileSync(at.stamp, stampFile(stamp, at.live)));
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
  return existsSync(at.live) && existsSync(at.stamp) && readFileSync(at.stamp, 'utf8') === stampFile(stamp, at.live);
}

/**
 * The folder that holds the whole live site at this moment.
 *
 * That is `live`, but for the instant of a swap, or after a build was killed in that instant: then it is the site before.
 */
export function wholeSite(live: string): string {
  const at = placesOf(live);
  return !existsSync(at.live) && existsSync(at.before) ? at.before : at.live;
}

function placesOf(live: string) {
  const path = resolve(live);
  const workshop = join(dirname(path), `.${basename(path)}`);
  return {
    live: path,
    workshop,
    lock: join(workshop, 'lock'),
    next: join(workshop, 'next'),
    before: join(workshop, 'before'),
    gone: join(workshop, 'gone'),
    stamp: join(workshop, 'stamp'),
  };
}

type Places = ReturnType<typeof placesOf>;

/**
 * Two renames with nothing between them: no system call that Node offers replaces a folder that has files in it, and a
 * symbolic link, which one rename could replace, would be copied as a link by much that publishes folders.
 * `wholeSite` and `heal` cover the instant between the two.
 */
function exchange(at: Places): void {
  const hasForerunner = lstatSync(at.live, { throwIfNoEntry: false }) !== undefined;
  if (hasForerunner) renameSync(at.live, at.before);
  try {
    renameSync(at.next, at.live);
  } catch (error) {
    if (hasForerunner) renameSync(at.before, at.live);
    throw error;
  }
}

/** Brings back the site of before if a swap was cut in two, and removes what was unfinished. */
function heal(at: Places): void {
  if (!existsSync(at.live) && existsSync(at.before)) renameSync(at.before, at.live);
  removeUnfinished(at);
}

function removeUnfinished(at: Places): void {
  rmSync(at.next, { recursive: true, force: true });
  rmSync(at.gone, { recursive: true, force: true });
  if (!existsSync(at.live) || !existsSync(at.before)) return;
  // Renamed first, so that whatever bears the name `before` is a whole site.
  renameSync(at.before, at.gone);
  rmSync(at.gone, { recursive: true, force: true });
}

/** The stamp together with name, size and time of every file. */
function stampFile(stamp: string, live: string): string {
  const files = readdirSync(live, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const lines = files.map((file) => {
    const path = join(file.parentPath, file.name);
    const { size, mtimeMs } = lstatSync(path);
    return `${relative(live, path)} ${size} ${mtimeMs}`;
  });
  return [stamp, ...lines.sort()].join('\n');
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // Only for steps whose failure leaves nothing worse than a folder that the next build removes.
  }
}
