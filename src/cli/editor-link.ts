import { join } from 'node:path';
import type { Position } from '#issues/issue.ts';
import { escaped } from '#views/escaped.ts';

/**
 * A place as a link that opens it in the editor of the author. The bundler opens it, and answers scripts alone.
 *
 * @param folder - Of the subject.
 */
export function editorLink({ file, line, column }: Position, folder: string): string {
  const spot = `${file}:${line}:${column}`;
  const opens = `/__open-in-editor?file=${encodeURIComponent(join(folder, '..', spot))}`;
  return (
    `<code>${escaped(spot)}</code> ` +
    `<a href="${escaped(opens)}" onclick="fetch(this.href); return false">Open in editor</a>`
  );
}

/** What shows a page anew when the content has changed; pages of the site have it from Astro. */
export const FOLLOWS = '<script type="module" src="/@vite/client"></script>';
