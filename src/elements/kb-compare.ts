import { dayIn } from '#views/as-of/answer.ts';
import { holds } from '#views/as-of/held.ts';
import { csvOf, type CsvLine } from '#views/compare/csv.ts';
import { formatDate } from '#views/wording/dates.ts';

/**
 * The controls of the comparison: another day, some parties, or one kind of right. The page holds the terms of all days;
 * those that do not hold are hidden. The choice stands in the address. Without script they are hidden.
 */
class KbCompare extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const [day, party] = this.querySelectorAll('input');
    const kind = this.querySelector('select');
    const status = this.querySelector('[role="status"]');
    if (!day || !party || !kind || !status)
      throw new Error('kb-compare: two <input>, a <select> and an element with role="status" are needed inside.');
    const { signal } = (this.#listening = new AbortController());
    const checked = this.dataset['day']!;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      const shown = this.#show(dayIn(day.value) ?? checked, party.value, kind.value);
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = shown), 400);
    };
    const fromAddress = () => {
      const asked = new URLSearchParams(location.search);
      day.value = dayIn(asked.get('day')) ?? checked;
      party.value = asked.get('party') ?? '';
      kind.value = asked.get('kind') ?? '';
      if (kind.selectedIndex === -1) kind.value = '';
      show();
    };
    const changed = (isSettled: boolean) => {
      if (dayIn(day.value) === undefined) return;
      const address = new URL(location.href);
      const choice = { day: day.value === checked ? '' : day.value, party: party.value, kind: kind.value };
      for (const [name, value] of Object.entries(choice))
        value === '' ? address.searchParams.delete(name) : address.searchParams.set(name, value);
      if (address.href !== location.href) history[isSettled ? 'pushState' : 'replaceState'](null, '', address);
      show();
    };
    this.addEventListener('input', (event) => changed(event.target !== party), { signal });
    this.querySelector('button')?.addEventListener('click', () => this.#download(day.value), { signal });
    addEventListener('popstate', fromAddress, { signal });
    this.hidden = false;
    if (location.search !== '') fromAddress();
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
    const time = document.querySelector('[data-part="day"]');
    if (time) {
      time.textContent = inWords;
      time.setAttribute('datetime', day);
    }
    const shown = [
      ...document.querySelectorAll('section[data-kind]:not([hidden]) tr:not([hidden]) [data-since]:not([hidden])'),
    ].length;
    return shown === 0
      ? `No term fits on ${inWords}.`
      : `${shown === 1 ? 'One term' : `${shown} terms`} on ${inWords}.`;
  }

  #download(day: string): void {
    const text = (element: Element | null) => element?.textContent.trim() ?? '';
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
    const link = document.createElement('a');
    link.href = address;
    link.download = `compare-${day}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  }
}

customElements.define('kb-compare', KbCompare);
