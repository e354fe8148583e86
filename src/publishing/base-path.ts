import { WrongUsage } from '#issues/wrong-usage.ts';

/**
 * The folder of the host under which the site is published, with a slash at both ends: `/` or `/kb/a-b/`.
 *
 * @param given - As people write it: `kb/a-b`, `/kb/a-b`, `/kb/a-b/`, or nothing for the root.
 * @throws {WrongUsage} when it is no path.
 */
export function basePath(given: string = process.env['BASE_PATH'] ?? ''): string {
  const parts = given.split('/').filter(Boolean);
  const wrong = parts.find((part) => !/^[\w.~-]+$/.test(part) || part === '.' || part === '..');
  if (wrong !== undefined)
    throw new WrongUsage(
      `BASE_PATH is "${given}", but "${wrong}" cannot be part of an address. ` +
        'Write it like /docs/ or /team/docs/, with letters, digits and - . _ ~ alone.',
    );
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
