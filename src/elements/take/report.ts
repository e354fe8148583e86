/** Where the build knew no host, the addresses in reports are completed from the page as it is open. */
export function completeReports(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.report'))
    link.href = withBody(link, (body) => body.replace(/^\/\S*/, (path) => new URL(path, location.origin).href));
}

/**
 * Where a problem of something on this page is reported: as that of the page, with its own title and address.
 *
 * @param address - In full.
 */
export function reportOf(title: string, address: string): string {
  const link = document.querySelector<HTMLAnchorElement>('footer a.report');
  return link ? withBody(link, (body) => body.replace(/^\S+/, address), title) : '#';
}

/** A link to a report with other words in it; one that leads to where it is told how else is as it was. */
function withBody(link: HTMLAnchorElement, changed: (body: string) => string, title?: string): string {
  const url = new URL(link.href);
  const body = url.searchParams.get('body');
  if (body === null) return link.href;
  const isMail = url.protocol === 'mailto:';
  if (title !== undefined) url.searchParams.set(isMail ? 'subject' : 'title', title);
  url.searchParams.set('body', changed(body));
  // A program for mail reads a plus sign as such.
  return isMail ? url.href.replaceAll('+', '%20') : url.href;
}
