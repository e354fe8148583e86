import type { Line } from '#views/as-of/day.ts';
import { filled } from './templates.ts';

/** A line as the templates of the page have it, with the marks of its further claims. */
export function lineNode(template: 'line' | 'before' | 'after', line: Line): Node {
  const copy = filled(template, line);
  const hows = copy.querySelector('.hows')!;
  for (const mark of line.marks) hows.append(' ', filled('mark', mark));
  return copy;
}
