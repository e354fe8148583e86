import { define } from './define.ts';
import { fetched } from './fetched.ts';
import { element, part } from './nodes.ts';
import * as say from '#words/missing.ts';

/** What has an address, as the file of all of them tells it. */
interface Addressed {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly note: string;
}

/** How many are suggested. */
const NEAR = 4;
/** From so many letters on an address may be the beginning of one. */
const CUT_OFF = 4;
/** So many letters may be a slip. */
const FEW_LETTERS = 3;
/** From this likeness on something is near. */
const LIKE = 0.4;

/** On the page for unknown addresses: says which was asked for, fills the search with it, and names what is near. */
class KbMissing extends HTMLElement {
  connectedCallback(): void {
    const { index, days } = this.dataset;
    if (index === undefined) throw new Error('kb-missing: data-index is missing.');
    const { asked, isWhole } = askedFor();
    const [, day, to] = /^as-of\/([^/]+)(?:\/([^/]+))?/.exec(asked) ?? [];
    // Any day can be asked for, and what is none is told there.
    if (day !== undefined && days !== undefined)
      return location.replace(`${days}?${new URLSearchParams(to ? { from: day, to } : { day })}`);
    // The page itself, which a host shows at any address.
    if (asked === '404') return;
    if (!isWhole) this.#unreadable();
    part(this, '[data-part="address"]').textContent = isWhole ? `/${asked}/` : location.pathname;
    part<HTMLInputElement>(this, 'input').value = tailOf(asked).replaceAll(/[-_]+/g, ' ');
    void this.#suggest(asked, index);
  }

  #unreadable(): void {
    part(this, 'h1').textContent = say.thisAddressCannotBeRead;
    part(this, '[data-part="why"]').textContent = say.addressIsDamaged;
  }

  async #suggest(asked: string, index: string): Promise<void> {
    // A list that does not come is no loss: the page has its links without it.
    const all = await fetched<readonly Addressed[]>(index, (list) => list.every?.(isAddressed) === true).catch(
      () => [],
    );
    const near = nearTo(asked, all);
    part(this, 'ul').replaceChildren(
      ...near.map(({ href, title, note }) =>
        element('li', {}, element('a', { href }, title), element('small', {}, note)),
      ),
    );
    part(this, '[data-part="near"]').hidden = near.length === 0;
    if (near[0]) this.#nearest(asked, near[0]);
  }

  /** Where all but a few letters are those of one address, it is named, and they are marked. */
  #nearest(asked: string, { id, title, href }: Addressed): void {
    const { before, slip, after, letters } = slipBetween(asked, id);
    if (letters > FEW_LETTERS) return;
    const address = part(this, '[data-part="address"]');
    address.replaceChildren(`/${before}`, element('mark', {}, slip), `${after}/`);
    const sentence = part(this, '[data-part="nearest"]');
    sentence.replaceChildren(
      say.lettersAwayIs(letters),
      ' ',
      element('a', { href }, title),
      say.nothingWhereYouFollowed,
    );
    sentence.hidden = false;
    part(this, '[data-part="why"]').hidden = true;
  }
}

const isAddressed = (one: Partial<Addressed> | null | undefined) =>
  [one?.id, one?.title, one?.href].every((words) => typeof words === 'string');

/** The address below the folder of the site, without a slash at its ends or a file ending, as far as it can be read. */
function askedFor(): { readonly asked: string; readonly isWhole: boolean } {
  const base = document.documentElement.dataset['base'] ?? '/';
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
  const bare = path.replaceAll(/^\/+|\/+$|(?:\/index)?\.\w+$/g, '').toLowerCase();
  const parts = bare.split('/').map(readable);
  const whole = parts.filter((one) => one !== undefined);
  return { asked: whole.join('/'), isWhole: whole.length === parts.length };
}

/** Not every part of an address is text. */
function readable(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * What differs between two addresses, as a part of the first: a letter that is missing there is told by the one before.
 */
function slipBetween(asked: string, id: string) {
  let start = 0;
  while (start < Math.min(asked.length, id.length) && asked[start] === id[start]) start++;
  let end = 0;
  while (end < Math.min(asked.length, id.length) - start && asked.at(-1 - end) === id.at(-1 - end)) end++;
  const from = Math.min(start, Math.max(0, asked.length - end - 1));
  return {
    before: asked.slice(0, from),
    slip: asked.slice(from, asked.length - end),
    after: asked.slice(asked.length - end),
    letters: Math.max(asked.length, id.length) - start - end,
  };
}

const tailOf = (address: string): string => address.split('/').at(-1) ?? '';

/** What an address goes on from first, as `tea/x` does from `tea`; then what is written like it. */
function nearTo(asked: string, all: readonly Addressed[]): readonly Addressed[] {
  const folder = asked.includes('/') ? asked.slice(0, asked.indexOf('/') + 1) : '';
  const tail = tailOf(asked);
  const like = (one: Addressed): number => {
    if (asked.startsWith(`${one.id}/`)) return 1;
    const isBeginning = tail.length >= CUT_OFF && tailOf(one.id).startsWith(tail);
    const isElsewhere = folder !== '' && !one.id.startsWith(folder);
    return Math.max(likeness(tail, tailOf(one.id)), isBeginning ? 0.8 : 0) - (isElsewhere ? 0.2 : 0);
  };
  return all
    .map((one) => ({ one, likeness: like(one) }))
    .filter((candidate) => candidate.likeness > LIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, NEAR)
    .map(({ one }) => one);
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

define('kb-missing', KbMissing);
