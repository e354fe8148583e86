import { fragmentOf } from '../fragment.ts';
import { numbersOf } from '../previews/numbers.ts';
import type { Part } from './words.ts';

/** Who carries a mark: publisher and day, with the way to the original where the page lists the claim. */
export function sourcesOf(mark: HTMLAnchorElement): readonly Part[] {
  const numbers = mark.dataset['claims'] === undefined ? numbersOf(mark.textContent) : [];
  const listed = numbers.map((number) => originals().get(`${number}`));
  if (numbers.length > 0 && listed.every((one) => one !== undefined)) return unlike(listed);
  // The name of a mark says it in words: "Claims 1–2: The Gazette, 1 May 2024, stated, and 1 more".
  return [(mark.ariaLabel ?? '').replace(/^[^:]*: /, '')];
}

/** Who carries the claim to which a link leads: the original where the page lists it, else the words of the link. */
export function originalOf(link: HTMLAnchorElement): Part {
  const claim = link.hash === '' ? null : document.getElementById(fragmentOf(link));
  const number = claim?.querySelector('.number')?.textContent;
  return originals().get(number ?? '') ?? { words: link.textContent, href: link.href };
}

/** The source of each claim of the page, by its number there. */
function originals(): ReadonlyMap<string, Part> {
  return new Map(
    [...document.querySelectorAll('.claim > .number')].flatMap((number): [string, Part][] => {
      const source = number.parentElement?.querySelector<HTMLAnchorElement>('.external');
      const status = number.parentElement?.querySelector('.status')?.textContent;
      if (!source) return status === undefined ? [] : [[number.textContent, status]];
      return [[number.textContent, { words: source.textContent, href: source.href }]];
    }),
  );
}

/** Claims of one source name it once. */
const unlike = (parts: readonly Part[]): readonly Part[] => [
  ...new Map(parts.map((part) => [typeof part === 'string' ? part : part.words, part])).values(),
];
