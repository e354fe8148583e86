import type { ClaimId, PageId } from '#schema/ids.ts';
import { escaped } from '../escaped.ts';
import { href } from '../href.ts';

/** A drawing with addresses in place of its placeholders `page:`, `claim:` and `list:`. */
export function withAddresses(markup: string, list: string): string {
  return markup.replace(/ href="(page|claim|list):([^"]*)"/g, (_, sort: string, id: string) => {
    const address = sort === 'page' ? href.page(id as PageId) : sort === 'claim' ? href.claim(id as ClaimId) : list;
    return ` href="${escaped(address)}"`;
  });
}
