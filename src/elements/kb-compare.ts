import { dayIn } from '#views/as-of/answer.ts';
import { csvName, csvOf, type CsvLine } from '#views/compare/csv.ts';
import { phaseOn } from '#views/compare/phase.ts';
import type { Term } from '#views/compare/term.ts';
import { formatDate } from '#views/wording/dates.ts';
import { choose, fromAddress, toAddress } from './choice.ts';
import { element, part } from './nodes.ts';

/**
 * The controls of the comparison: another day, some parties, or one kind of right. The page holds each right in each of
 * its phases; those that are not of the day are hidden. Without script the controls are.
 */
class KbCompare extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const day = part<HTMLInputElement>(this, 'input[name="day"]');
    const party = part<HTMLInputElement>(this, 'input[name="party"]');
    const kind = part<HTMLSelectElement>(this, 'select');
    const status = part(this, '[role="status"]');
    const { signal } = (this.#listening = new AbortController());
    const checked = this.dataset['day']!;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (wrong = '') => {
      const shown = this.#show(dayIn(day.value) ?? checked, party.value, kind.value);
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = wrong + shown), 400);
    };
    this.addEventListener(
      'input',
      ({ target }) => {
        if (dayIn(day.value) === undefined) return;
        toAddress(
          {
            day: day.value === checked ? undefined : day.value,
            party: party.value || undefined,
            kind: kind.value || undefined,
          },
          target === party ? 'replace' : 'push',
        );
        show();
      },
      { signal },
    );
    part(this, 'button').addEventListener('click', () => download(dayIn(day.value) ?? checked), { signal });
    fromAddress((asked) => {
      const wanted = asked.get('day');
      day.value = dayIn(wanted) ?? checked;
      party.value = asked.get('party') ?? '';
      choose(kind, asked.get('kind'));
      show(wanted === null || dayIn(wanted) ? '' : `“${wanted}” is not a day. `);
    }, signal);
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Shows a day, and says what it shows. */
  #show(day: string, party: string, kind: string): string {
    for (const term of all('[data-phase]'))
      term.hidden = term.dataset['phase'] !== phaseOn(term.dataset as unknown as Term['bounds'], day);
    const words = party.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of all<HTMLTableRowElement>('tr[data-party]'))
      row.hidden = !words.every((word) => row.cells[0]!.textContent.toLowerCase().includes(word));
    for (const section of all('section[data-kind]'))
      section.hidden =
        (kind !== '' && section.dataset['kind'] !== kind) || !section.querySelector('tbody tr:not([hidden])');
    const inWords = formatDate(day);
    for (const time of all('.head h1 time, .lead time')) {
      time.textContent = inWords;
      time.setAttribute('datetime', day);
    }
    document.title = document.title.replace(/^[^·]*/, `Compare on ${inWords} `);
    const shown = all(`section[data-kind]:not([hidden]) tr:not([hidden]) ${SHOWN}`);
    const count = (...standings: readonly string[]) =>
      shown.filter(({ className }) => standings.includes(className)).length;
    if (shown.length === 0) return `No right fits on ${inWords}.`;
    return `On ${inWords}: ${count('in-force')} in force, ${count('not-known')} not known, ${count('ended')} ended, ${count('upcoming')} upcoming.`;
  }
}

const SHOWN = '[data-phase]:not([hidden])';

const all = <E extends HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
];

/** Gives what is shown as a file. */
function download(day: string): void {
  const lines = all('section[data-kind]:not([hidden])').flatMap((section) =>
    all('tr[data-party]:not([hidden])', section).flatMap((row) =>
      all('td', row).flatMap((cell) => {
        const { kind, party, label: right } = { ...section.dataset, ...row.dataset, ...cell.dataset };
        return linesOf(cell).map((line): CsvLine => ({ day, kind: kind!, party: party!, right: right!, ...line }));
      }),
    ),
  );
  const address = URL.createObjectURL(new Blob([csvOf(lines)], { type: 'text/csv' }));
  element('a', { href: address, download: csvName(day) }).click();
  URL.revokeObjectURL(address);
}

function linesOf(cell: HTMLElement): CsvLine[] {
  const text = (within: HTMLElement, selector: string) => within.querySelector(selector)?.textContent.trim() ?? '';
  if (!cell.querySelector('[data-phase]')) return [{ term: text(cell, '.nothing') }];
  return all(SHOWN, cell).map((term) => ({
    state: text(term, '.state'),
    term: text(term, '.term'),
    dates: text(term, '.held'),
    note: text(term, '.note'),
    status: text(term, '.how'),
    claim: absolute(term.querySelector('a')!.getAttribute('href')!),
    amount_status: term.dataset['amountStatus'] ?? '',
    amount_claim: absolute(term.dataset['amountClaim'] ?? ''),
  }));
}

/** An address as the build writes it: whole where the site knows its own. */
function absolute(address: string): string {
  const home = document.querySelector('link[rel="canonical"]')!.getAttribute('href')!;
  return address === '' || home.startsWith('/') ? address : new URL(address, home).href;
}

customElements.define('kb-compare', KbCompare);
