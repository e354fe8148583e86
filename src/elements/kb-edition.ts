import { element } from './nodes.ts';
import { remembered } from './remembered.ts';

/** Which edition each page was read in, by its way below the site; `off` where the reader wants nothing kept. */
const kept = remembered('read');

/**
 * At the head of a page: what has changed since the edition that the address cites, or else since the reader was here.
 * The first is loaded when it is asked for; the second is told from the page and from what this browser has kept.
 */
class KbEdition extends HTMLElement {
  connectedCallback(): void {
    const { newest = '', changes = '' } = this.dataset;
    const asked = new URLSearchParams(location.search).get('edition');
    if (asked) void import('./edition/cited.ts').then(({ showCited }) => showCited(this, asked));
    const text = kept.read();
    if (text === 'off') return;
    const read = parsed(text);
    const last = read[location.pathname];
    if (last === newest) return;
    kept.keep(JSON.stringify({ ...read, [location.pathname]: newest }));
    if (asked || !last) return;
    const counts = changes.split(', ').map((one) => one.split(' '));
    const count = counts.reduce((sum, [day = '', number]) => sum + (day > last ? Number(number) : 0), 0);
    if (count > 0) this.#tell(count, last);
  }

  #tell(count: number, last: string): void {
    const stop = element('button', { type: 'button' }, 'Stop keeping this');
    stop.addEventListener('click', () => {
      kept.keep('off');
      this.replaceChildren('Nothing is kept any more.');
    });
    this.append(
      element('b', {}, `${count === 1 ? '1 fact' : `${count} facts`} on this page changed since you were here`),
      `, in the edition of ${last}. `,
      element('a', { href: `${this.dataset['site']}changes/#by-page` }, 'Show what'),
      ' ',
      stop,
    );
    this.setAttribute('role', 'note');
  }
}

function parsed(text: string | null): Record<string, string> {
  try {
    return JSON.parse(text ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

customElements.define('kb-edition', KbEdition);
