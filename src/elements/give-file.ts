import { element } from './nodes.ts';

/** Gives the reader a file of this name, as a link to it would. */
export function giveFile(name: string, file: Blob): void {
  const link = element('a', { href: URL.createObjectURL(file), download: name });
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
