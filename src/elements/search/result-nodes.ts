import { base, href } from '#views/href.ts';
import { element } from '../nodes.ts';
import type { Piece } from '#search/ask/excerpt.ts';
import { notes, type Note } from '#search/ask/notes.ts';
import type { Outcome } from '#search/ask/search.ts';
import type { ShownAnswer, ShownPage, ShownPart } from '#search/ask/shown.ts';
import * as say from '#words/search-results.ts';

/*
 * Results as elements. The page of results has them as links; the dialog as options, because in a list of options
 * nothing else can be reached, and so a link in one could not be.
 */
type As = 'links' | 'options';

const text = (pieces: readonly Piece[], tag: 'mark' | 'strong' = 'mark') =>
  pieces.map((piece) => (piece.hit ? element(tag, {}, piece.text) : piece.text));

const optionAttributes = (address: string) => ({
  role: 'option',
  'aria-selected': 'false',
  'data-href': address,
});

const link = (
  as: As,
  address: string,
  attributes: Record<string, string>,
  ...children: Parameters<typeof element>[2][]
) =>
  as === 'links'
    ? element('a', { ...attributes, href: address }, ...children)
    : element('span', attributes, ...children);

/** A page with the parts of it that fit. */
export function pageView(page: ShownPage, as: As): HTMLElement {
  const head = [
    element(
      'span',
      { class: 'hit-head' },
      link(as, page.href, { class: 'hit-title' }, ...text(page.title)),
      element('span', { class: 'hit-kind' }, page.kind),
      ...page.why.map((why) => element('span', { class: 'hit-why' }, why)),
    ),
    element('span', { class: 'hit-summary' }, ...text(page.summary)),
  ];
  if (as === 'options') {
    const title = page.title.map((piece) => piece.text).join('');
    return element(
      'div',
      { class: 'hit', role: 'group', 'aria-label': title },
      element('div', { class: 'hit-page', ...optionAttributes(page.href) }, ...head),
      ...page.parts.map((part) => partView(part, as)),
    );
  }
  return element(
    'li',
    { class: 'hit' },
    element('div', { class: 'hit-page' }, ...head),
    page.parts.length > 0 && element('ul', { class: 'hit-parts' }, ...page.parts.map((part) => partView(part, as))),
  );
}

function partView({ href: address, text: words, status, details }: ShownPart, as: As): HTMLElement {
  const about = element(
    'span',
    { class: 'hit-about' },
    status && element('span', { class: `status ${status.name}` }, status.word),
    ...details.map((detail) => element('span', {}, detail)),
  );
  const content = [link(as, address, { class: 'hit-text' }, ...text(words)), about];
  return as === 'options'
    ? element('div', { class: 'hit-part', ...optionAttributes(address) }, ...content)
    : element('li', { class: 'hit-part' }, ...content);
}

/** A short answer, dated, with what carries it. */
export function answerView(answer: ShownAnswer, as: As): HTMLElement {
  const asked = element('p', { class: 'answer-question' }, answer.question);
  const told = [
    ...answer.said.map(({ when, text: words }) =>
      element('p', { class: 'answer-text' }, when !== '' && element('strong', {}, `${when}: `), ...text(words)),
    ),
    ...(answer.today === undefined ? [] : [element('p', { class: 'answer-today' }, say.todayIs(answer.today))]),
  ];
  const dated = answer.asOf === '' ? undefined : element('span', {}, say.asOf(answer.asOf));
  if (as === 'options')
    return element(
      'div',
      { class: 'search-answer', ...optionAttributes(answer.href) },
      asked,
      ...told,
      element(
        'p',
        { class: 'hit-about' },
        dated,
        ...answer.claims.slice(0, 2).map(({ label }) => element('span', {}, label)),
      ),
    );
  return element(
    'section',
    { class: 'search-answer', 'aria-label': say.shortAnswer },
    asked,
    ...told,
    element(
      'p',
      { class: 'hit-about' },
      dated,
      ...answer.claims.map(({ href: address, label, statement }) =>
        element('a', { href: address, title: statement }, label),
      ),
      ...answer.turns.map(({ href: address, label }) => element('a', { href: address }, label)),
      element('a', { class: 'answer-more', href: answer.href }, say.moreOn(answer.page)),
    ),
  );
}

/**
 * What the reader should know about how the words were understood: operators as chips, each of which can be taken off,
 * then sentences.
 *
 * @param ask - Asks another query instead.
 */
export const noteViews = (outcome: Outcome, ask: (query: string) => void): readonly HTMLElement[] => [
  ...chipsOf(outcome, ask),
  ...(import.meta.env.DEV ? [element('p', { class: 'search-note' }, say.ofTheLastBuild)] : []),
  ...notes(outcome, base).map(noteView),
];

function chipsOf({ operators }: Outcome, ask: (query: string) => void): readonly HTMLElement[] {
  const chips = operators.flatMap(({ label, rest, trouble }) => {
    if (trouble) return [];
    const button = element(
      'button',
      { type: 'button', class: 'chip', 'aria-label': say.remove(label) },
      label,
      element('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    button.addEventListener('click', () => ask(rest));
    return [button];
  });
  return chips.length === 0
    ? []
    : [element('div', { class: 'chosen', role: 'group', 'aria-label': say.whatNarrowsTheSearch }, ...chips)];
}

function noteView({ text: words, link: other }: Note): HTMLElement {
  return element(
    'p',
    { class: 'search-note' },
    ...text(words, 'strong'),
    other && ' ',
    other && element('a', { href: other.href }, other.text),
  );
}

/** Nothing was found: where to go instead. */
export function nothingView(
  query: string,
  dropped: readonly string[],
  nearest: readonly string[],
  tries: readonly string[],
): HTMLElement {
  const links = (words: readonly string[]) =>
    words.flatMap((word, index) => [index > 0 && ', ', element('a', { href: href.search(word) }, word)]);
  return element(
    'div',
    { class: 'search-nothing' },
    element(
      'p',
      { class: 'search-headline' },
      say.nothingFits[0],
      element('q', {}, query.trim().slice(0, 80)),
      say.nothingFits[1],
    ),
    dropped.length > 0 &&
      element(
        'p',
        {},
        say.doesNotHave(dropped.length)[0],
        ...dropped.flatMap((word, index) => [index > 0 && ', ', element('em', {}, word.slice(0, 60))]),
        say.doesNotHave(dropped.length)[1],
      ),
    nearest.length > 0 && element('p', {}, say.namesThatComeNear[0], ...links(nearest), say.namesThatComeNear[1]),
    tries.length > 0 && element('p', {}, say.searchesToTry[0], ...links(tries), say.searchesToTry[1]),
    element(
      'p',
      {},
      element('a', { href: href.index() }, say.indexFromAToZ),
      say.listsEveryPage,
      element('a', { href: href.about('report') }, say.sayWhatIsMissing),
      '.',
    ),
  );
}

/** The search cannot look: not the same as nothing found. */
export function troubleView(again: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, say.tryAgain);
  button.addEventListener('click', again);
  return element(
    'div',
    { class: 'search-trouble', role: 'alert' },
    element('p', { class: 'search-headline' }, say.couldNotBeLoaded),
    element('p', {}, say.aPartDidNotArrive),
    element('p', { class: 'search-ways' }, button, element('a', { href: href.index() }, say.indexFromAToZ)),
  );
}

/** How much was found, in words. */
export const countWords = ({ total, isAtMost }: Outcome, answered: boolean): string =>
  (answered ? say.answerAnd : say.found)(total, isAtMost);
