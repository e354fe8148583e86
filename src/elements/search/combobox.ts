import { isComposing } from './typing.ts';

/** A list of options below a field: the combobox of the ARIA Authoring Practices. The focus stays in the field. */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #active: HTMLElement | undefined;

  /** @param follow - Goes where an option leads. */
  constructor(
    field: HTMLInputElement,
    list: HTMLElement,
    follow: (address: string, inNewTab: boolean) => void,
    signal: AbortSignal,
  ) {
    this.#field = field;
    this.#list = list;
    list.hidden = true;
    const clicked = (event: MouseEvent) => {
      const option = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null;
      const address = option?.dataset['href'];
      if (address !== undefined) follow(address, event.ctrlKey || event.metaKey || event.button === 1);
    };
    list.addEventListener('click', clicked, { signal });
    list.addEventListener('auxclick', (event) => event.button === 1 && clicked(event), { signal });
    // Pressing an option must not take the focus from the field.
    list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    field.addEventListener('keydown', (event) => this.#key(event), { signal });
  }

  /** Where the chosen option leads. */
  get address(): string | undefined {
    return this.#active?.dataset['href'];
  }

  /** Shows options, or with none of them no list. What was chosen stays chosen while it is among them. */
  show(nodes: readonly HTMLElement[]): void {
    const again = this.address;
    this.#list.replaceChildren(...nodes);
    this.#list.hidden = nodes.length === 0;
    this.#field.setAttribute('aria-expanded', String(nodes.length > 0));
    const options = this.#options;
    for (const [place, option] of options.entries()) option.id = `search-option-${place + 1}`;
    this.#choose(again === undefined ? undefined : options.find((option) => option.dataset['href'] === again));
  }

  get #options(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #choose(option: HTMLElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    option?.setAttribute('aria-selected', 'true');
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    if (isComposing(event) || event.altKey || !(event.key === 'ArrowDown' || event.key === 'ArrowUp')) return;
    const options = this.#options;
    if (options.length === 0) return;
    event.preventDefault();
    const place = this.#active ? options.indexOf(this.#active) : -1;
    // Past either end the field itself is next, where Enter asks for all results.
    const next = event.key === 'ArrowDown' ? place + 1 : place < 0 ? options.length - 1 : place - 1;
    this.#choose(options[next]);
  }
}
