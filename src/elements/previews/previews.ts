import type { Preview } from '#views/preview/preview.ts';
import { element } from '../nodes.ts';

const base = document.documentElement.dataset['base'] ?? '/';
/** Long enough not to open under a pointer that passes by. */
const OPENS_AFTER_MS = 300;
/** Long enough to move the pointer from the link into the preview. */
const CLOSES_AFTER_MS = 250;

/**
 * Shows what links to pages, claims and sources lead to, while they are pointed at or hold the focus of the keyboard.
 * Esc closes a preview, the pointer may enter it, and it stays until pointer and focus have left (WCAG 2.2, 1.4.13).
 *
 * @param isOn - Asked each time: readers can turn previews off.
 * @param signal - When it is aborted, nothing of them stays on the page.
 * @returns What to call for each event that might begin or end one.
 */
export function previews(isOn: () => boolean, signal: AbortSignal) {
  let box: HTMLElement | undefined;
  let shown: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const soon = (act: () => void, after = CLOSES_AFTER_MS) => {
    clearTimeout(timer);
    timer = setTimeout(act, after);
  };
  const close = () => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    if (box?.matches(':popover-open')) box.hidePopover();
  };
  const open = async (link: HTMLAnchorElement) => {
    close();
    shown = link;
    const preview = await previewOf(link);
    // Meanwhile the reader has gone elsewhere.
    if (!preview || shown !== link || !link.isConnected) return;
    box ??= newBox(signal);
    const [title, text, meta] = box.children;
    title!.textContent = preview.title;
    text!.textContent = preview.text;
    meta!.textContent = preview.meta;
    box.showPopover();
    place(box, link);
    link.setAttribute('aria-describedby', box.id);
  };
  const over = (target: EventTarget | null) => {
    if (!isOn() || !(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('main a[href]');
    if (target.closest('.preview') || (link && link === shown)) clearTimeout(timer);
    else if (link && hasPreview(link)) soon(() => void open(link), OPENS_AFTER_MS);
    else soon(close);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !box?.matches(':popover-open')) return;
    close();
    event.stopPropagation();
  };
  return { over, close, closeSoon: () => shown && soon(close), escape };
}

/** What a link of this site leads to, as a path below the base; other links have no preview. */
function pathOf(link: HTMLAnchorElement): string | undefined {
  if (link.origin !== location.origin || !link.pathname.startsWith(base)) return undefined;
  return link.pathname.slice(base.length).replace(/\/$/, '');
}

/** Links that lead about the page, or whose words say all that a preview would, have none. */
const hasPreview = (link: HTMLAnchorElement) =>
  pathOf(link) !== undefined && !link.closest('.toc, .crumbs, .tools, svg');

async function previewOf(link: HTMLAnchorElement): Promise<Preview | undefined> {
  const path = pathOf(link)!;
  // A claim that stands on this very page is read from it.
  const here =
    link.pathname === location.pathname ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
  if (here) {
    const [statement, meta] = here.querySelectorAll(':scope > p');
    return here.matches('.claim') && statement
      ? {
          title: 'Claim',
          text: statement.textContent,
          meta: [...(meta?.children ?? [])]
            .slice(0, 3)
            .map((part) => part.textContent.trim())
            .join(' · '),
        }
      : undefined;
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
  const coming = fetch(base + file)
    .then((response) => (response.ok ? (response.json() as Promise<T>) : undefined))
    .catch(() => void files.delete(file));
  files.set(file, coming);
  return coming as Promise<T | undefined>;
}

function newBox(signal: AbortSignal): HTMLElement {
  const box = element(
    'div',
    { id: 'link-preview', class: 'preview', popover: 'manual', role: 'tooltip' },
    ['preview-title', 'preview-text', 'preview-meta'].map((name) => element('p', { class: name })),
  );
  document.body.append(box);
  signal.addEventListener('abort', () => box.remove());
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
