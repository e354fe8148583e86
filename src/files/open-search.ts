import * as say from '#words/search.ts';
import type { Site } from '#schema/site.ts';
import { escaped } from '#views/escaped.ts';
import { href } from '#views/href.ts';

/**
 * The description by which browsers add the search of the site.
 *
 * @param host - Where the site is published. Addresses in a description must be whole, so without a known host they are
 * given from the root, which most browsers resolve against the address of the description.
 */
export function openSearchDescription(
  { name, tagline, language }: Pick<Site, 'name' | 'tagline' | 'language'>,
  host?: URL,
): string {
  const whole = (address: string) => (host ? new URL(address, host).href : address);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(cut(name, 16))}</ShortName>
  <Description>${escaped(cut(say.searchOfSite(name, tagline), 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${escaped(language)}</Language>
  <Image width="32" height="32" type="image/svg+xml">${escaped(whole(href.file('icon.svg')))}</Image>
  <Url type="text/html" method="get" template="${escaped(`${whole(href.search())}?q={searchTerms}`)}"/>
</OpenSearchDescription>
`;
}

/** The format allows a short name of 16 signs. */
const cut = (text: string, length: number) => [...text].slice(0, length).join('');
