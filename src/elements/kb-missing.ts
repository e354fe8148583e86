import { element, part } from './nodes.ts';

/** On the page for unknown addresses: names the pages whose addresses are nearest to the one that was asked for. */
class KbMissing extends HTMLElement {
  connectedCallback(): void {
    const { index } = this.dataset;
    if (index === undefined) throw new Error('kb-missing: data-index is missing.');
    const days = /\/as-of\/(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?\/?$/.exec(location.pathname);
    // Any day can be asked for, and some have a page of their own.
    if (days && this.dataset['days'] !== undefined)
      location.replace(`${this.dataset['days']}?${days[2] ? `from=${days[1]}&to=${days[2]}` : `day=${days[1]}`}`);
    else void this.#suggest(part(this, 'ul'), index);
  }

  async #suggest(list: HTMLElement, index: string): Promise<void> {
    const asked =
      decodeURIComponent(location.pathname)
        .toLowerCase()
        .split('/')
        .filter(Boolean)
        .at(-1)
        ?.replace(/\.\w+$/, '') ?? '';
    // A list that does not come is no loss: the page has its links without it.
    const pages = await fetch(index).then(
      (response) =>
        response.ok ? (response.json() as Promise<readonly { id: string; title: string; href: string }[]>) : [],
      () => [],
    );
    const near = pages
      .map((page) => ({ page, likeness: likeness(asked, page.id) }))
      .filter((candidate) => candidate.likeness > 0.4)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 4);
    list.replaceChildren(...near.map(({ page }) => element('li', {}, element('a', { href: page.href }, page.title))));
    this.hidden = near.length === 0;
  }
}

/** Share of pairs of letters that two words have in common, from 0 to 1: the coefficient of Sørensen and Dice. */
function likeness(a: string, b: string): number {
  const pairs = (word: string) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2));
  const [first, second] = [pairs(a), pairs(b)];
  const left = [...second];
  let common = 0;
  for (const pair of first) {
    const place = left.indexOf(pair);
    if (place < 0) continue;
    left.splice(place, 1);
    common += 1;
  }
  return first.length + second.length === 0 ? 0 : (2 * common) / (first.length + second.length);
}

customElements.define('kb-missing', KbMissing);
