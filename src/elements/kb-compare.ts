import { dayIn } from '#views/as-of/answer.ts';
import { holds } from '#views/as-of/held.ts';
import { csvOf, type CsvLine } from '#views/compare/csv.ts';
import { formatDate } from '#views/wording/dates.ts';
import { choose, fromAddress, toAddress } from './choice.ts';
import { element, part } from './nodes.ts';

/**
 * The controls of the comparison: another day, some parties, or one kind of right. The page holds the terms of all days;
 * those that do not hold are hidden. Without script the controls are.
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
    const show = () => {
      const shown = this.#show(dayIn(day.value) ?? checked, party.value, kind.value);
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = shown), 400);
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
    part(this, 'button').addEventListener('click', () => this.#download(day.value), { signal });
    fromAddress((asked) => {
      day.value = dayIn(asked.get('day')) ?? checked;
      party.value = asked.get('party') ?? '';
      choose(kind, asked.get('kind'));
      show();
    }, signal);
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #show(day: string, party: string, kind: string): string {
    for (const term of document.querySelectorAll<HTMLElement>('[data-since]'))
      term.hidden = !holds({ since: term.dataset['since']!, until: term.dataset['until']!, known: '' }, day);
    for (const nothing of document.querySelectorAll<HTMLElement>('.nothing'))
      nothing.hidden = nothing.parentElement!.querySelector('[data-since]:not([hidden])') !== null;
    const words = party.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of document.querySelectorAll<HTMLElement>('tr[data-party]'))
      row.hidden = !words.every((word) => row.dataset['party']!.toLowerCase().includes(word));
    for (const section of document.querySelectorAll<HTMLElement>('section[data-kind]'))
      section.hidden =
        (kind !== '' && section.dataset['kind'] !== kind) || !section.querySelector('tbody tr:not([hidden])');
    const inWords = formatDate(day);
    const time = part(this, '[data-part="day"]', document);
    time.textContent = inWords;
    time.setAttribute('datetime', day);
    const shown = [
      ...document.querySelectorAll('section[data-kind]:not([hidden]) tr:not([hidden]) [data-since]:not([hidden])'),
    ].length;
    return shown === 0
      ? `No term fits on ${inWords}.`
      : `${shown === 1 ? 'One term' : `${shown} terms`} on ${inWords}.`;
  }

  #download(day: string): void {
    const text = (found: Element | null) => found?.textContent.trim() ?? '';
    const lines = [...document.querySelectorAll<HTMLElement>('section[data-kind]:not([hidden])')].flatMap((section) =>
      [...section.querySelectorAll<HTMLElement>('tr[data-party]:not([hidden])')].flatMap((row) =>
        [...row.querySelectorAll<HTMLElement>('td')].flatMap((cell): CsvLine[] => {
          const common = {
            kind: section.dataset['kind']!,
            party: row.dataset['party']!,
            right: cell.dataset['label']!,
          };
          const terms = [...cell.querySelectorAll<HTMLElement>('[data-since]:not([hidden])')];
          if (terms.length === 0)
            return [{ ...common, term: text(cell.querySelector('.nothing')), dates: '', status: '', claim: '' }];
          return terms.map((term) => ({
            ...common,
            term: text(term.querySelector('.term')),
            dates: text(term.querySelector('.held')),
            status: text(term.querySelector('.how')),
            claim: term.querySelector('a')!.getAttribute('href')!,
          }));
        }),
      ),
    );
    const address = URL.createObjectURL(new Blob([csvOf(lines)], { type: 'text/csv' }));
    element('a', { href: address, download: `compare-${day}.csv` }).click();
    URL.revokeObjectURL(address);
  }
}

customElements.define('kb-compare', KbCompare);
