/**
 * Where a problem of something on this page is reported: as that of the page, with its own title and address.
 *
 * @param address - In full.
 */
export function reportOf(title: string, address: string): string {
  const link = document.querySelector<HTMLAnchorElement>('footer a.report');
  if (!link) return '#';
  const url = new URL(link.href);
  const body = url.searchParams.get('body');
  if (body === null) return link.href;
  const isMail = url.protocol === 'mailto:';
  url.searchParams.set(isMail ? 'subject' : 'title', title);
  url.searchParams.set('body', body.replace(/^\S+/, address));
  // A program for mail reads a plus sign as such.
  return isMail ? url.href.replaceAll('+', '%20') : url.href;
}
