import { giveFile } from './give-file.ts';
import { csvOf, NOTHING_FOUND, type CsvLine } from '#views/compare/csv.ts';

/** Gives what the comparison shows, as the file that the build writes of all of it. */
export function giveShown(name: string, day: string): void {
  const text = csvOf(
    [...document.querySelectorAll<HTMLElement>('[data-right]')].flatMap((place) => {
      if (place.closest('[hidden], [data-out]')) return [];
      const { kind, of: party, right } = place.dataset as Record<'kind' | 'of' | 'right', string>;
      return linesOf(place).map((line): CsvLine => ({ day, kind, party, right, ...line }));
    }),
  );
  giveFile(name, new Blob([text], { type: 'text/csv' }));
}

function linesOf(place: HTMLElement): CsvLine[] {
  const terms = [...place.querySelectorAll<HTMLElement>('[data-phase]')];
  if (terms.length === 0) return [{ term: NOTHING_FOUND }];
  return terms
    .filter(({ hidden }) => !hidden)
    .map((term) => {
      const text = (selector: string) => term.querySelector(selector)?.textContent.trim() ?? '';
      return {
        state: text('.state'),
        term: text('.term'),
        dates: text('.held'),
        note: text('.note'),
        status: text('.how'),
        claim: absolute(term.querySelector('.how')!.getAttribute('href')!),
        amount_status: term.dataset['amountStatus'] ?? '',
        amount_claim: absolute(term.dataset['amountClaim'] ?? ''),
      };
    });
}

/** An address as the build writes it: whole where the site knows its own. */
function absolute(address: string): string {
  const home = document.querySelector('link[rel="canonical"]')!.getAttribute('href')!;
  return address === '' || home.startsWith('/') ? address : new URL(address, home).href;
}
