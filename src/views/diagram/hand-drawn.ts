import type { Page } from '#graph/graph.ts';
import type { Diagram } from './diagram.ts';

/**
 * The diagrams that an author drew in the prose of a page, in their order. They lead nowhere and state nothing by
 * themselves.
 */
export function handDrawn(page: Page): Diagram[] {
  return page.prose.drawings.map(({ id, title, description, text, textAt }) => ({
    id,
    title,
    description,
    text,
    shapes: ['own'],
    families: [],
    nodes: new Map(),
    lines: new Map(),
    at: textAt,
  }));
}
