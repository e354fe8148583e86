// What a reader chooses on a page stands in its address: it can be linked to, and Back returns to the choice before.

/**
 * Puts a choice into the address. What is undefined is as usual and does not stand there.
 *
 * @param how - `replace` while a reader types, so that Back does not go letter by letter.
 */
export function toAddress(
  choice: Readonly<Record<string, string | undefined>>,
  how: 'push' | 'replace' = 'push',
): void {
  const address = new URL(location.href);
  address.hash = '';
  for (const [name, value] of Object.entries(choice))
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  if (address.href !== location.href) history[`${how}State`](null, '', address);
}

/** Shows what the address asks: at once if it asks anything, and again whenever Back or Forward change it. */
export function fromAddress(show: (asked: URLSearchParams) => void, signal: AbortSignal): void {
  const read = () => show(new URLSearchParams(location.search));
  addEventListener('popstate', read, { signal });
  if (location.search !== '') read();
}

/** Chooses the option of that value, or the usual one where there is none. */
export function choose(select: HTMLSelectElement, value: string | null, usual = ''): void {
  select.value = value ?? usual;
  if (select.selectedIndex === -1) select.value = usual;
}

/** The values of the boxes that are ticked, joined by commas; undefined if all are, which is as usual. */
export function ticked(boxes: readonly HTMLInputElement[]): string | undefined {
  const values = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  return values.length === boxes.length ? undefined : values.join(',');
}

/** Ticks the boxes of these values, joined by commas, or all. */
export function tick(boxes: readonly HTMLInputElement[], asked: string | null): void {
  const values = asked?.split(',');
  for (const box of boxes) box.checked = values === undefined || values.includes(box.value);
}

/** The same, for boxes that have further names (`data-names`); gives the asked names that no box has. */
export function tickNamed(boxes: readonly HTMLInputElement[], asked: string | null): string[] {
  const names = asked?.toLowerCase().split(',').filter(Boolean);
  const isNamed = (box: HTMLInputElement, name: string) =>
    box.value === name || box.dataset['names']?.split('|').includes(name) === true;
  for (const box of boxes) box.checked = names === undefined || names.some((name) => isNamed(box, name));
  return names?.filter((name) => !boxes.some((box) => isNamed(box, name))) ?? [];
}

/** Keeps what holds a choice open where it stands in the rail; elsewhere a reader opens it. */
export function openWhereWide(choice: HTMLDetailsElement, signal: AbortSignal): void {
  const wide = matchMedia('(width >= 75rem)');
  const follow = () => (choice.open = wide.matches);
  wide.addEventListener('change', follow, { signal });
  follow();
}
