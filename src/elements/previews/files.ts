import type { Preview } from '#views/preview/preview.ts';
import { fetched } from '../fetched.ts';
import { fragmentOf } from '../fragment.ts';
import { inTime } from '../in-time.ts';
import * as say from '#words/previews.ts';

const base = document.documentElement.dataset['base'] ?? '/';

/** What a link of this site leads to, as a path below the base; other links have none. */
export function pathOf(link: HTMLAnchorElement): string | undefined {
  if (link.origin !== location.origin || !link.pathname.startsWith(base)) return undefined;
  return link.pathname.slice(base.length).replace(/\/$/, '');
}

/** The line of a claim that stands on this very page, where the link leads to one. */
export function lineOf(link: HTMLAnchorElement): HTMLElement | undefined {
  if (link.pathname !== location.pathname) return undefined;
  return document.querySelector<HTMLElement>(`.claim[id="${CSS.escape(fragmentOf(link))}"]`) ?? undefined;
}

/** What is to be shown of what a link leads to; nothing of a place on this page that is no claim. */
export async function previewOf(link: HTMLAnchorElement): Promise<Preview | undefined> {
  if (link.pathname === location.pathname) return hereOf(lineOf(link));
  const path = pathOf(link) ?? '';
  if (/^(?:claims|sources)\/[^/]+$/.test(path)) return fileOf<Preview>(`previews/${path}.json`, isPreview);
  if (path === '' || path.includes('/')) return undefined;
  const pages = await fileOf<Record<string, Preview>>('previews/pages.json', () => true);
  const page = pages?.[decodeURI(path)];
  if (!isPreview(page)) return undefined;
  const place = page?.places?.[fragmentOf(link)];
  return page && place ? { ...place, meta: page.title } : page;
}

function hereOf(line: HTMLElement | undefined): Preview | undefined {
  const [statement, meta] = line?.querySelectorAll(':scope > p') ?? [];
  if (!statement || !meta) return undefined;
  const parts = [...meta.children].slice(0, 3).map((part) => part.textContent.trim());
  return { title: say.claim, text: statement.textContent, meta: parts.join(' · ') };
}

const files = new Map<string, Promise<unknown>>();

/** What is told of a claim, from its own file. */
export const claimPreview = (id: string) => fileOf<Preview>(`previews/claims/${encodeURI(id)}.json`, isPreview);

const isPreview = (one: Partial<Preview> | undefined): boolean =>
  [one?.title, one?.text, one?.meta].every((words) => typeof words === 'string');

/** A file of previews, fetched once. One that does not come gives no preview, and is asked for again next time. */
function fileOf<T>(file: string, isAsKnown: (content: Partial<T>) => boolean): Promise<T | undefined> {
  const found = files.get(file) as Promise<T | undefined> | undefined;
  if (found) return found;
  const coming = inTime(fetched<T>(base + file, isAsKnown)).catch(() => void files.delete(file));
  files.set(file, coming);
  return coming as Promise<T | undefined>;
}
