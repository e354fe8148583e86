/**
 * Filters the claims of the page by status and by words. Without script it is hidden and every claim is shown.
 * The choice stands in the address, so that it can be linked to and Back restores it.
 */
class KbFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const words = this.querySelector<HTMLInputElement>('input[type="search"]');
    const status = this.querySelector('[role="status"]');
    if (!words || !status)
      throw new Error('kb-filter: an <input type="search"> and an element with role="status" are needed inside.');
    const claims = [...document.querySelectorAll<HTMLElement>('.claim')].map((element) => ({
      element,
      text: element.textContent.toLowerCase(),
      status: element.querySelector('.status')?.classList.item(1) ?? '',
    }));
    const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
    const { signal } = (this.#listening = new AbortController());

    const asked = new URLSearchParams(location.search);
    words.value = asked.get('words') ?? '';
    const chosen = asked.get('status')?.split(',');
    if (chosen) for (const box of boxes) box.checked = chosen.includes(box.value);

    const show = () => {
      const terms = words.value.toLowerCase().split(/\s+/).filter(Boolean);
      const statuses = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      let shown = 0;
      for (const claim of claims) {
        claim.element.hidden = !(statuses.has(claim.status) && terms.every((term) => claim.text.includes(term)));
        if (!claim.element.hidden) shown += 1;
      }
      for (const group of groups) group.hidden = !group.querySelector('.claim:not([hidden])');
      return shown;
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changed = () => {
      const shown = show();
      const address = new URL(location.href);
      setOrDelete(address, 'words', words.value);
      setOrDelete(
        address,
        'status',
        boxes.every((box) => box.checked)
          ? ''
          : boxes
              .filter((box) => box.checked)
              .map((box) => box.value)
              .join(','),
      );
      history.replaceState(null, '', address);
      clearTimeout(timer);
      timer = setTimeout(
        () =>
          (status.textContent =
            shown === 0 ? 'No claim fits. Choose more, or clear the words.' : `${shown} of ${claims.length} claims`),
        400,
      );
    };
    this.addEventListener('input', changed, { signal });
    this.hidden = false;
    if (asked.has('words') || asked.has('status')) changed();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

function setOrDelete(address: URL, name: string, value: string): void {
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
}

customElements.define('kb-filter', KbFilter);
