import { base } from '#base.ts';
import type { Absolute } from '../absolute.ts';
import type { Beside } from './beside.ts';

/**
 * Addresses for pages in a folder of files: a page of the site is a file there, by a relative path. What is no such
 * page has its address on the site, and so has the page itself: that is where it stands for good.
 *
 * @param ending - Of the files.
 */
export function folderLinks(
  pages: readonly Pick<Beside, 'path' | 'address'>[],
  absolute: Absolute,
  ending: string,
): (from: string) => Absolute {
  const files = new Map(pages.map(({ address, path }) => [address, `${path}.${ending}`]));
  return (from) => {
    const top = '../'.repeat(from.split('/').length - 1);
    return (address) => {
      const file = address.startsWith(base) ? files.get(address.replace(/[?#].*/, '')) : undefined;
      const own = absolute(address);
      // Without a host there is no such address.
      const isForGood = file === `${from}.${ending}` && own !== address;
      return file === undefined || isForGood ? own : `${top}${encodeURI(file)}`;
    };
  };
}
