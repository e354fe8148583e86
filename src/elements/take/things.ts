import { formatDate } from '#views/wording/dates.ts';
import * as say from '#words/take.ts';
/** What a letter before an id stands for, in words that fit after "this". */
const SORTS: Readonly<Record<string, string>> = {
  a: say.thisPayment,
  c: say.thisClaim,
  e: say.thisError,
  f: say.thisDate,
  g: say.thisGap,
  h: say.thisRight,
  l: say.thisClause,
  m: say.thisFigure,
  p: say.thisPair,
  q: say.thisQuestion,
  r: say.thisRelation,
  t: say.thisDate,
};

/** Something on the page that has an address of its own. */
export interface Thing {
  readonly element: HTMLElement;
  /** What it is called after "Copy link to". */
  readonly name: string;
  /** Whether it names what follows, so that there are no words of its own to take. */
  readonly isHeading: boolean;
}

export const HEADINGS = 'main :is(h2, h3, h4)[id]';
/** Parts that fold away, which have their id in place of their heading. */
export const FOLDS = 'main details[id]';

/** What stands at a place of the page, the innermost; nothing where it is in nothing with an address. */
export function thingAt(place: Element): Thing | undefined {
  for (let at = place.closest<HTMLElement>('main [id]'); at; at = at.parentElement?.closest('main [id]') ?? null) {
    const name = nameOf(at);
    if (name !== undefined) return { element: at, name, isHeading: at.matches(`${HEADINGS}, ${FOLDS}`) };
  }
  return undefined;
}

function nameOf(element: HTMLElement): string | undefined {
  if (element.matches(HEADINGS)) return `“${titleOf(element)}”`;
  if (element.matches(FOLDS)) return `“${titleOf(foldLine(element).firstElementChild as HTMLElement)}”`;
  if (element.classList.contains('answers')) return say.thisAnswer;
  if (element.localName === 'figure') return say.thisDrawing;
  return element.closest('svg') ? undefined : SORTS[/^([a-z])-/.exec(element.id)?.[1] ?? ''];
}

/** What is pressed to open a part. */
export const foldLine = (fold: HTMLElement) => fold.firstElementChild as HTMLElement;

/** The words of a heading without the counts beside them. */
function titleOf(heading: HTMLElement): string {
  const own = [...heading.childNodes].flatMap((node) => (node instanceof Text ? node.data : []));
  return own.join('').trim() || heading.textContent.trim();
}

/**
 * The address of the page as a reader sees it, and of a place on it, without the words of a search or the edition of a
 * citation.
 */
export function pageAddress(id: string | undefined): string {
  const address = new URL(location.href);
  for (const name of ['mark', 'edition']) address.searchParams.delete(name);
  address.hash = id ?? '';
  return address.href;
}

/** The heading under which something stands, or the part into which it folds. */
export function headingBefore(place: Node): string | undefined {
  const before = [...document.querySelectorAll(`${HEADINGS}, ${FOLDS}`)].filter(
    (one) =>
      one.contains(place) ||
      (one.matches(HEADINGS) && one.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return before.at(-1)?.id;
}

/** `Accord, edition of 23 November 2026`, or the day of the check, where no edition holds the page as it is. */
export function siteWords(): string {
  const name = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host;
  const edition = editionHere();
  if (edition !== undefined) return say.editionOf(name, formatDate(edition));
  const checked = document.querySelector('.imprint time')?.textContent;
  return checked === undefined ? name : say.factsChecked(name, checked);
}

/** The edition that holds the page as it is. */
export const editionHere = () => document.querySelector<HTMLElement>('kb-edition[data-cited]')?.dataset['newest'];
