import type { Page } from '#graph/graph.ts';
import { href } from './href.ts';

export interface Link {
  readonly title: string;
  readonly href: string;
}

export const linkTo = ({ id, title }: Pick<Page, 'id' | 'title'>): Link => ({ title, href: href.page(id) });
