import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { strangersIn } from './mark.ts';
import { IN_WORKSHOP, ledTo, placesOf, type Places } from './places.ts';

/**
 * Folders of the project that are written by hand, or by others than a build. Those with a dot are such too, but for
 * `.cache`.
 */
export const NOT_FOR_SITES = ['bin', 'content', 'docs', 'e2e', 'hosting', 'node_modules', 'public', 'src'];

/** Folders that no site may take the place of, nor of a folder that they are in. */
export interface Grounds {
  readonly content: string;
  readonly project?: string;
  readonly home?: string;
}

/**
 * Makes sure that a build may replace a folder, which deletes what is in it: that it is missing, empty or from a build,
 * and in any case none that people work in.
 *
 * @param live - The folder as it was named.
 * @throws {WrongUsage} otherwise.
 */
export function demandReplaceable(live: string, { content, project = process.cwd(), home = homedir() }: Grounds): void {
  const at = placesOf(live, project);
  const reason = outOfBounds(at.live, { content: ledTo(resolve(content)), project: ledTo(project), home: ledTo(home) });
  if (reason !== undefined) throw refusal(at.live, reason);
  demandOwn(at);
}

/** Makes sure of the same by what is in the folder, and in the one in which builds are prepared. */
export function demandOwn({ live, workshop, stamp }: Places): void {
  if (existsSync(live) && !statSync(live).isDirectory()) throw refusal(live, 'it is a file');
  const strangers = strangersIn(live, stamp);
  if (strangers.length > 0)
    throw refusal(live, `no build has written ${inWords(strangers)} in it, and a build would delete that`);
  const others = existsSync(workshop) ? readdirSync(workshop).filter((name) => !IN_WORKSHOP.test(name)) : [];
  if (others.length > 0)
    throw refusal(live, `it would be prepared in ${workshop}, and no build has written ${inWords(others)} there`);
}

function outOfBounds(site: string, { content, project, home }: Required<Grounds>): string | undefined {
  const isOrHolds = (folder: string) => isWithin(folder, site);
  if (dirname(site) === site) return 'it is the root of the disk';
  if (isOrHolds(project)) return `the project is there, in ${project}`;
  if (isOrHolds(content)) return `the content is there, in ${content}`;
  if (isOrHolds(home)) return `your home is there, in ${home}`;
  if (isWithin(site, content)) return `it is inside the content, ${content}`;
  const [first = ''] = isWithin(site, project) ? relative(project, site).split(sep) : [];
  if (NOT_FOR_SITES.includes(first) || (first.startsWith('.') && first !== '.cache'))
    return `it is inside ${first}, a folder of the project with a purpose of its own`;
  const parts = site.split(sep);
  if (parts.includes('.git') || parts.includes('node_modules')) return 'it is inside .git or node_modules';
  if (existsSync(join(site, '.git'))) return 'it holds .git, the history of somebody’s work';
  return undefined;
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  // On Windows the way to another disk is a whole path.
  return path !== '..' && !path.startsWith(`..${sep}`) && resolve(outer, path) !== path;
}

const refusal = (live: string, reason: string) =>
  new WrongUsage(
    [
      `The site cannot be put into ${live}: ${reason}.`,
      'Name a folder that is empty or not there yet, by OUT_DIR, ' +
        'or move away what is in this one. Nothing was changed.',
    ].join('\n'),
  );

/** Some names, as in "a, b and 3 more". */
function inWords(names: readonly string[]): string {
  const [shown, rest] = [names.slice(0, 3), names.length - 3];
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
