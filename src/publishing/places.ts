import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a site is, and where everything stands that is unfinished about it. */
export interface Places {
  /** The folder of the site; where a link was named, the folder that it leads to. */
  readonly live: string;
  /** Its neighbour, `.dist` for `dist`: on the same disk, so that one rename brings a site from there. */
  readonly workshop: string;
  readonly lock: string;
  readonly stamp: string;
  readonly next: string;
  readonly before: string;
  readonly gone: string;
  /** While this stands, `next` is the whole site, and `live` is being filled from it. */
  readonly filling: string;
  /** Where pages are written. */
  readonly making: string;
}

/**
 * @param live - As it was named.
 * @param project - Pages are written inside it: Astro takes files from there, and by renames, which go no further than
 * a disk.
 */
export function placesOf(live: string, project = process.cwd()): Places {
  const path = ledTo(resolve(live));
  const workshop = join(dirname(path), `.${basename(path)}`);
  const name = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return {
    live: path,
    workshop,
    lock: join(workshop, 'lock'),
    stamp: join(workshop, 'stamp'),
    next: join(workshop, 'next'),
    before: join(workshop, 'before'),
    gone: join(workshop, 'gone'),
    filling: join(workshop, 'filling'),
    making: join(project, '.dist', `making-${name}`),
  };
}

/** What a workshop may hold: the lock has neighbours of its own while it is held. */
export const IN_WORKSHOP = /^(?:lock(?:-.*)?|stamp|next|before|gone|filling|making-[\da-f]{12})$/;

/** Whether there is something at a path, be it a link that leads nowhere. */
export const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** The path without links in it, also where there is nothing yet. */
export function ledTo(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
  }
  const parent = ledTo(dirname(path));
  const here = join(parent, basename(path));
  // By now a folder may have come to where there was nothing.
  const isLink = lstatSync(here, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? ledTo(resolve(parent, readlinkSync(here))) : here;
}
