/** What lies over the page while it is open: Esc, a link of it, a click elsewhere and the focus leaving it close it. */
export function foldAway(host: HTMLElement, details: HTMLDetailsElement, signal: AbortSignal): void {
  const close = (): void => void (details.open = false);
  const elsewhere = (node: EventTarget | null) => node instanceof Node && !host.contains(node);
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !details.open) return;
      close();
      details.querySelector('summary')?.focus();
    },
    { signal },
  );
  host.addEventListener('focusout', ({ relatedTarget }) => elsewhere(relatedTarget) && close(), { signal });
  host.addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && close(), {
    signal,
  });
  document.addEventListener('click', ({ target }) => elsewhere(target) && close(), { signal });
}
