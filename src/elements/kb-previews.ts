import type { Preview } from '#views/preview/preview.ts';

const base = document.documentElement.dataset['base'] ?? '/';
const key = `${base}previews`;
/** Long enough not to open under a pointer that passes by. */
const OPENS_AFTER_MS = 300;
/** Long enough to move the pointer from the link into the preview. */
const CLOSES_AFTER_MS = 250;

/**
 * Previews of links to pages, claims and sources, on hover and on keyboard focus, never on touch.
 * Esc closes one, the pointer may enter it, and it stays until pointer and focus have left (WCAG 2.2, 1.4.13).
 * The element is the switch that turns them off, which is remembered; without script it is hidden.
 */
class KbPreviews extends HTMLElement {
  #listening: AbortController | undefined;
  #box: HTMLElement | undefined;
  #link: HTMLAnchorElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const box = this.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!box) throw new Error('kb-previews: an <input type="checkbox"> is missing inside.');
    const { signal } = (this.#listening = new AbortController());
    box.checked = stored() !== 'off';
    box.addEventListener('change', () => store(box.checked ? null : 'off'), { signal });
    this.hidden = false;

    const isOn = () => box.checked;
    document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && isOn() && this.#over(event.target), { signal });
    document.addEventListener('focusin', (event) => isOn() && event.target instanceof HTMLAnchorElement && event.target.matches(':focus-visible') && this.#over(event.target), { signal });
    document.addEventListener('focusout', () => this.#link && this.#soon(() => this.#close()), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && this.#box?.matches(':popover-open')) {
          this.#close();
          event.stopPropagation();
        }
      },
      { signal, capture: true },
    );
    addEventListener('scroll', () => this.#close(), { signal, passive: true });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#close();
  }

  #over(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    if (target.closest('.preview')) return clearTimeout(this.#timer);
    const link = target.closest<HTMLAnchorElement>('main a[href]');
    if (link === this.#link && link) return clearTimeout(this.#timer);
    if (link && wanted(link)) this.#soon(() => void this.#open(link), OPENS_AFTER_MS);
    else this.#soon(() => this.#close());
  }

  #soon(act: () => void, after = CLOSES_AFTER_MS): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, after);
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    this.#close();
    this.#link = link;
    const preview = await previewOf(link);
    // Meanwhile the reader has gone elsewhere.
    if (!preview || this.#link !== link || !link.isConnected) return;
    const box = (this.#box ??= newBox());
    const [title, text, meta] = box.children;
    title!.textContent = preview.title;
    text!.textContent = preview.text;
    meta!.textContent = preview.meta;
    box.showPopover();
    place(box, link);
    link.setAttribute('aria-describedby', box.id);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    if (this.#box?.matches(':popover-open')) this.#box.hidePopover();
  }
}

/** What a link of this site leads to, as a path below the base; other links have no preview. */
function pathOf(link: HTMLAnchorElement): string | undefined {
  if (link.origin !== location.origin || !link.pathname.startsWith(base)) return undefined;
  return link.pathname.slice(base.length).replace(/\/$/, '');
}

/** Links whose words already say all that a preview would are left out: those of a list of statements. */
const wanted = (link: HTMLAnchorElement) => pathOf(link) !== undefined && !link.closest('.toc, .crumbs, .tools, svg');

async function previewOf(link: HTMLAnchorElement): Promise<Preview | undefined> {
  const path = pathOf(link)!;
  // A claim that stands on this very page is read from it.
  const here = link.pathname === location.pathname ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
  if (here) {
    const [statement, meta] = here.querySelectorAll(':scope > p');
    return here.matches('.claim') && statement ? { title: 'Claim', text: statement.textContent, meta: [...(meta?.children ?? [])].slice(0, 3).map((part) => part.textContent.trim()).join(' · ') } : undefined;
  }
  if (/^(?:claims|sources)\/[^/]+$/.test(path)) return read<Preview>(`previews/${path}.json`);
  if (path === '' || path.includes('/')) return undefined;
  return (await read<Record<string, Preview>>('previews/pages.json'))?.[decodeURI(path)];
}

const files = new Map<string, Promise<unknown>>();

/** A file of previews, fetched once. One that does not come gives no preview, and is asked for again next time. */
function read<T>(file: string): Promise<T | undefined> {
  const found = files.get(file) as Promise<T | undefined> | undefined;
  if (found) return found;
  const coming = fetch(base + file).then((response) => (response.ok ? (response.json() as Promise<T>) : undefined)).catch(() => void files.delete(file));
  files.set(file, coming);
  return coming as Promise<T | undefined>;
}

function newBox(): HTMLElement {
  const box = document.createElement('div');
  box.id = 'link-preview';
  box.className = 'preview';
  box.setAttribute('popover', 'manual');
  box.setAttribute('role', 'tooltip');
  for (const name of ['preview-title', 'preview-text', 'preview-meta']) {
    const line = document.createElement('p');
    line.className = name;
    box.append(line);
  }
  document.body.append(box);
  return box;
}

/** Puts the box below the link, or above it where there is more room, inside the window. */
function place(box: HTMLElement, link: HTMLAnchorElement): void {
  const at = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const isBelow = at.bottom + height + 8 < innerHeight || at.top < height + 8;
  box.style.insetInlineStart = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  box.style.insetBlockStart = `${isBelow ? at.bottom + 4 : at.top - height - 4}px`;
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage may be closed to the site; the choice then holds for this page.
  }
}

customElements.define('kb-previews', KbPreviews);
