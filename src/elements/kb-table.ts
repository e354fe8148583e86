import { element, part } from './nodes.ts';

/**
 * Makes the columns of the table inside sortable: a head with `data-sort` gets a button. Without script it is a plain table.
 *
 * `data-sort` says by what: `text`, `number`, or `date` for the first day in the cell from which
 * something that is shown is known to hold (`data-sure`).
 * A cell with `data-value` is sorted by it. Empty cells stand last, whichever way.
 */
class KbTable extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const table = part<HTMLTableElement>(this, 'table');
    const body = part<HTMLTableSectionElement>(this, 'tbody');
    const { signal } = (this.#listening = new AbortController());
    const status = element('p', { role: 'status', class: 'visually-hidden' });
    this.append(status);
    signal.addEventListener('abort', () => status.remove());
    for (const head of table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')) {
      const button = element('button', { type: 'button' }, [...head.childNodes]);
      head.append(button);
      signal.addEventListener('abort', () => button.replaceWith(...button.childNodes));
      button.addEventListener(
        'click',
        () => {
          const falling = head.ariaSort === 'ascending';
          for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
          head.ariaSort = falling ? 'descending' : 'ascending';
          sort(body, head, falling);
          status.textContent = `Sorted by ${button.textContent}, ${falling ? 'falling' : 'rising'}`;
        },
        { signal },
      );
    }
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

function sort(body: HTMLTableSectionElement, { cellIndex, dataset }: HTMLTableCellElement, falling: boolean): void {
  const numeric = dataset['sort'] === 'number';
  const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[cellIndex]!, dataset['sort']) }));
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    const order = numeric ? Number(a.key) - Number(b.key) : a.key.localeCompare(b.key);
    return falling ? -order : order;
  });
  body.append(...keyed.map(({ row }) => row));
}

function keyOf(cell: HTMLTableCellElement, by: string | undefined): string {
  const { value } = cell.dataset;
  if (value !== undefined) return value;
  if (by !== 'date') return cell.textContent.trim();
  const days = [...cell.querySelectorAll<HTMLElement>('[data-sure]:not([hidden])')].map(
    ({ dataset }) => dataset['sure']!,
  );
  return days.filter((day) => /^\d/.test(day)).sort()[0] ?? '';
}

customElements.define('kb-table', KbTable);
