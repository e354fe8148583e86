import { topOf, type Issue } from '#issues/issue.ts';
import { attribute, spot, textOf, type Element, type MarkupFile } from './markup-file.ts';

/** Faults in what holds a page together: its heading, its title, its ids, the order of what it fetches. */
export function* frameFaults(document: MarkupFile): Iterable<Issue> {
  yield* repeatedIds(document);
  if (!document.isPage) return;
  const headings = document.elements.filter((element) => element.tagName === 'h1');
  if (headings.length !== 1) {
    yield {
      rule: 'one-h1',
      at: spot(document, headings[1]),
      what:
        headings.length === 0
          ? 'The page has no h1.'
          : `The page has ${headings.length} h1: ${headings.map((heading) => `"${textOf(heading)}"`).join(', ')}.`,
      why: 'A page has one heading of the first level, which says what it is about.',
      fix: 'Mend the layout or page that wrote it.',
    };
  }
  if (titleOf(document) === '') {
    yield {
      rule: 'no-title',
      at: spot(document),
      what: 'The page has no title.',
      why: 'Tabs, bookmarks and search results name a page by its title.',
      fix: 'Hand the layout a title.',
    };
  }
  yield* lateStyleSheets(document);
}

/** Nothing is painted before the style sheets are there; what is asked for earlier takes its share of a slow line. */
function* lateStyleSheets(document: MarkupFile): Iterable<Issue> {
  const rel = (element: Element) => (element.tagName === 'link' ? attribute(element, 'rel') : undefined);
  const fetches = (element: Element) =>
    rel(element) === 'preload' || (element.tagName === 'script' && attribute(element, 'src') !== undefined);
  const first = document.elements.findIndex(fetches);
  const late = document.elements.slice(first + 1).find((element) => rel(element) === 'stylesheet');
  if (first >= 0 && late)
    yield {
      rule: 'late-style-sheet',
      at: spot(document, late),
      what: 'A style sheet is asked for after a script or a preload.',
      why: 'Nothing is painted before it has come, and what is asked for earlier delays it on a slow line.',
      fix: 'Put the style sheets before scripts and preloads in the layout.',
    };
}

function* repeatedIds(document: MarkupFile): Iterable<Issue> {
  const first = new Map<string, ReturnType<typeof spot>>();
  for (const element of document.elements) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    const before = first.get(id);
    if (before) {
      yield {
        rule: 'repeated-id',
        at: spot(document, element, 'id'),
        what: `The id "${id}" stands twice.`,
        why: 'A link to it, or a label that refers to it, reaches only the first.',
        fix: 'Give one of them another id.',
        also: [before],
      };
    } else first.set(id, spot(document, element, 'id'));
  }
}

/** Pages that bear the title of an earlier one. */
export function* sameTitles(documents: Iterable<{ readonly file: string; readonly title: string }>): Iterable<Issue> {
  const first = new Map<string, string>();
  for (const { file, title } of documents) {
    if (title === '') continue;
    const before = first.get(title);
    if (before !== undefined) {
      yield {
        rule: 'same-title',
        at: topOf(file),
        what: `The title "${title}" is that of ${before} too.`,
        why: 'Two tabs or search results with one title cannot be told apart.',
        fix: 'Say in one of the titles what sets its page apart.',
        also: [topOf(before)],
      };
    } else first.set(title, file);
  }
}

/** The title of a page, or nothing. */
export function titleOf(document: MarkupFile): string {
  // An SVG has titles as well: those that stand inside its figures.
  const title = document.elements.find(
    (element) => element.tagName === 'title' && element.namespaceURI === 'http://www.w3.org/1999/xhtml',
  );
  return title ? textOf(title) : '';
}
