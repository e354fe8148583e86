/**
 * Filters the lines of the timeline by what they are about and by status. The choice stands in the address, and Back
 * returns to the one before. Without script it is hidden and every line is shown.
 */
class KbTimeline extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const about = this.querySelector('select');
    const status = this.querySelector('[role="status"]');
    if (!about || !status)
      throw new Error('kb-timeline: a <select> and an element with role="status" are needed inside.');
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const lines = [...document.querySelectorAll<HTMLElement>('[data-concerns]')];
    // Months first, then the years that hold them.
    const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')].reverse();
    const { signal } = (this.#listening = new AbortController());

    const show = () => {
      const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
      for (const line of lines) {
        const concerns = about.value === '' || line.dataset['concerns']!.split(' ').includes(about.value);
        line.hidden = !(concerns && chosen.includes(line.dataset['status']!));
      }
      for (const group of groups) group.hidden = !group.querySelector('[data-concerns]:not([hidden])');
      const shown = lines.filter((line) => !line.hidden).length;
      status.textContent = shown === 0 ? 'No line fits. Choose more.' : `${shown} of ${lines.length} lines`;
    };
    const fromAddress = () => {
      const asked = new URLSearchParams(location.search);
      about.value = asked.get('about') ?? '';
      if (about.selectedIndex === -1) about.value = '';
      const chosen = asked.get('status')?.split(',');
      for (const box of boxes) box.checked = !chosen || chosen.includes(box.value);
      show();
      // A line that the filter hid may be the one that the address names.
      if (location.hash !== '') document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    };
    const changed = () => {
      const address = new URL(location.href);
      const choice = {
        about: about.value,
        status: boxes.every((box) => box.checked)
          ? ''
          : boxes
              .filter((box) => box.checked)
              .map((box) => box.value)
              .join(','),
      };
      for (const [name, value] of Object.entries(choice)) {
        if (value === '' && !(name === 'status' && !boxes.every((box) => box.checked)))
          address.searchParams.delete(name);
        else address.searchParams.set(name, value);
      }
      address.hash = '';
      if (address.href !== location.href) history.pushState(null, '', address);
      show();
    };
    this.addEventListener('change', changed, { signal });
    addEventListener('popstate', fromAddress, { signal });
    this.hidden = false;
    if (location.search !== '') fromAddress();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('kb-timeline', KbTimeline);
