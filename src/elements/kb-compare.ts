import { dayIn } from '#views/as-of/day-asked.ts';
import { csvName } from '#views/compare/csv.ts';
import { digestOf, inWords, type Told } from '#views/compare/in-words.ts';
import { phaseOn } from '#views/compare/phase.ts';
import { cellMark, cellName, type Mark } from '#views/compare/cell-sign.ts';
import type { Term } from '#views/compare/term.ts';
import { formatDate } from '#views/wording/dates.ts';
import { sayCellInHand } from './cell-in-hand.ts';
import { fromAddress, openWhereWide, ticked, tickNamed, toAddress } from './choice.ts';
import { dayOf, fillDay } from './day-field.ts';
import { define } from './define.ts';
import { inTime } from './in-time.ts';
import { element, part } from './nodes.ts';
import * as say from '#words/compare.ts';

/**
 * The choice of the comparison: a day, parties and kinds of right. The list of the page holds each right in each of its
 * phases; those that are not of the day are hidden, and every sign of the matrix follows from those that are shown.
 * Without script a sign leads to its place in the list.
 */
class KbCompare extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    const status = part(this, '[role="status"]');
    const csv = part<HTMLAnchorElement>(this, '#csv', document);
    const parties = choiceOf(this, 'party');
    const kinds = choiceOf(this, 'kind');
    const checked = this.dataset['day']!;
    const shownDay = () => dayIn(dayOf(this)) ?? checked;
    const sayCell = sayCellInHand(part(this, '#said', document), signal);
    const show = (...wrong: readonly string[]) => {
      showTerms(shownDay());
      showPlaces(parties, kinds);
      const words = formatDate(shownDay());
      sayWhatIsShown(words, marksOfCells());
      part(this, '[data-chosen]').textContent = say.partiesAndKinds(words, parties.counted(), kinds.counted());
      for (const choice of [parties, kinds]) choice.count.textContent = choice.counted();
      csv.download = csvName(shownDay(), { parties: parties.narrowed(), kinds: kinds.narrowed() });
      csv.textContent = csv.download;
      status.textContent = wrong.join(' ');
      sayCell();
    };
    const saysOfDay = (typed: string) => {
      const day = dayIn(typed);
      if (!day) return say.isNoDayShownIs(typed, formatDate(checked));
      return day > checked ? say.statedAhead(formatDate(checked)) : '';
    };
    this.addEventListener(
      'change',
      () => {
        toAddress({
          day: shownDay() === checked ? undefined : shownDay(),
          party: ticked(parties.boxes),
          kind: ticked(kinds.boxes),
        });
        show(saysOfDay(dayOf(this)));
      },
      { signal },
    );
    csv.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        void inTime(import('./compare-csv.ts')).then(
          ({ giveShown }) => giveShown(csv.download, shownDay()),
          // The link leads to the file of everything.
          () => location.assign(csv.href),
        );
      },
      { signal },
    );
    fromAddress((asked) => {
      const wanted = asked.get('day') ?? checked;
      fillDay(this, dayIn(wanted) ?? checked);
      const unknown = [parties, kinds].flatMap(({ name, boxes }) => tickNamed(boxes, asked.get(name)));
      show(saysOfDay(wanted), unknown.length === 0 ? '' : say.notFoundHere(unknown.join(', ')));
    }, signal);
    openWhereWide(part<HTMLDetailsElement>(this, 'details'), signal);
    this.hidden = false;
    if (location.search === '') show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

const all = <E extends HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
];

/** The boxes of one sort, and what is ticked of them. */
function choiceOf(of: HTMLElement, name: string) {
  const boxes = all<HTMLInputElement>(`[name="${name}"]`, of);
  const chosen = () => boxes.flatMap(({ checked, value }) => (checked ? value : []));
  return {
    name,
    boxes,
    count: part(of, `[data-count="${name}"]`),
    chosen,
    /** What is chosen, where it is not all. */
    narrowed: () => (chosen().length === boxes.length ? [] : chosen()),
    counted: () => say.ofAll(chosen().length, boxes.length),
  };
}

type Choice = ReturnType<typeof choiceOf>;

/** Each right in its phase of the day. */
function showTerms(day: string): void {
  for (const term of all('[data-phase]'))
    term.hidden = term.dataset['phase'] !== phaseOn(term.dataset as unknown as Term['bounds'], day);
}

/** Rows, columns and places of the list by what is chosen. A cell is left out with its row or with its column. */
function showPlaces(parties: Choice, kinds: Choice): void {
  const [ofParties, ofKinds] = [parties.chosen(), kinds.chosen()];
  const isWhole = parties.narrowed().length === 0;
  for (const one of all('main [data-party]')) one.hidden = !ofParties.includes(one.dataset['party']!);
  for (const one of all('[data-between]')) {
    const its = one.dataset['between']!.split(' ').filter(Boolean);
    one.hidden = its.length === 0 ? !isWhole : !its.some((id) => ofParties.includes(id));
  }
  for (const one of all('main [data-family]'))
    one.toggleAttribute('data-out', !ofKinds.includes(one.dataset['family']!));
}

/** Gives every cell its sign and its word; what is shown of them is told in a line. */
function marksOfCells(): Told[] {
  return all('.rights > [id]').flatMap((place) => {
    const { of: party, right } = place.dataset as { of: string; right: string };
    const mark = cellMark(all('[data-phase]:not([hidden])', place).map(({ dataset }) => dataset as unknown as Mark))!;
    const { sign, word } = mark;
    for (const cell of all(`[data-cell="${CSS.escape(place.id)}"]`)) {
      cell.querySelector('use')!.setAttribute('href', `#cell-${sign}`);
      cell.querySelector('span')!.textContent = cellName(party, right, sign, word);
      cell.querySelector('small')!.textContent = word;
    }
    return place.closest('[hidden], [data-out]') ? [] : [{ party, right, ...mark }];
  });
}

function sayWhatIsShown(day: string, told: readonly Told[]): void {
  for (const one of all('[data-digest]'))
    one.textContent = digestOf(told.filter(({ party }) => party === one.dataset['digest']));
  const lines = inWords(told).map(({ lead, words }) => element('li', {}, element('b', {}, lead), ` ${words}`));
  document.getElementById('answer')!.replaceChildren(...lines);
  document.querySelector('.lead time')!.textContent = day;
  document.title = document.title.replace(/^[^·]*/, `${say.compareOn(day)} `);
}

define('kb-compare', KbCompare);
