import type { Preview } from '#views/preview/preview.ts';
import { claimPreview } from '../previews/files.ts';
import { blocksOf } from './reading.ts';
import { foldLine, FOLDS, pageAddress, siteWords, type Thing } from './things.ts';
import type { Block, Part, Taken } from './words.ts';

/** What is taken of something that stands on a page: its words, and who says so. */
export interface Evidence extends Taken {
  /** The claim that it is or rests on first of all. */
  readonly claim: string | undefined;
  /** The original, where one is known. */
  readonly original: string | undefined;
}

/** The claims behind rows that name none in words; of more than so many a reader wants the page. */
const MOST_CLAIMS = 4;

export async function evidenceOf({ element, isHeading }: Thing): Promise<Evidence> {
  const row = element.matches('span, s') ? (element.closest<HTMLElement>('li, tr, p') ?? element) : element;
  const here = row.querySelector<HTMLAnchorElement>('.external, .ext');
  const ids = isHeading ? [] : claimsOf(element, row);
  const [claim] = ids;
  const isClaim = element.id.startsWith('c-') || element.matches('.statement');
  const href = isClaim && claim !== undefined ? claimAddress(claim) : pageAddress(element.id);
  const from = { words: siteWords(), href };
  if (isHeading || here || row.querySelector('a.cite'))
    return { blocks: blocksOf(element.matches(FOLDS) ? foldLine(element) : row), from, claim, original: here?.href };
  const found = await Promise.all(ids.slice(0, MOST_CLAIMS).map((id) => claimPreview(id)));
  const known = found.filter((one) => one !== undefined);
  const original = known[0]?.source?.href;
  if (isClaim && known[0]) return { blocks: [text(known[0].text), text(...said(known[0]))], from, claim, original };
  const blocks = [...ofWhom(element), ...blocksOf(row), ...known.map((one) => text(...said(one)))];
  return { blocks, from, claim, original };
}

/** A row of relations says what the page is about does: it is named. */
const ofWhom = ({ id }: HTMLElement): readonly Block[] =>
  id.startsWith('r-') ? [text(`${document.querySelector('h1')?.textContent.trim()}:`)] : [];

const text = (...parts: readonly Part[]): Block => ({ sort: 'text', parts });

/** Status, day and source of a claim. */
const said = ({ meta, source }: Preview): readonly Part[] => (source ? [`${meta} · `, source] : [meta]);

export const claimAddress = (id: string, fragment = '') =>
  new URL(`${document.documentElement.dataset['base'] ?? '/'}claims/${encodeURI(id)}/${fragment}`, location.origin)
    .href;

/** The claim that something is, from its id, or those to which it leads. */
function claimsOf({ id }: HTMLElement, row: HTMLElement): readonly string[] {
  const [, own] = /^[actm]-(.+)$|^f-(.+)-\d+$/.exec(id)?.filter(Boolean) ?? [];
  if (own !== undefined) return [own];
  const places: readonly (HTMLAnchorElement | Location)[] = row.matches('.statement')
    ? [location]
    : [...row.querySelectorAll('a')];
  const ids = places.flatMap(
    ({ pathname, hash }) => (/\/claims\/([^/]+)\/$/.exec(pathname) ?? /^#c-(.+)$/.exec(hash))?.[1] ?? [],
  );
  return [...new Set(ids.map(decodeURI))];
}
