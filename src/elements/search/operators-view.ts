import * as say from '#words/operators.ts';
import { element } from '../nodes.ts';

/** What can narrow a search: examples, each of which is put into the field, and what they ask for. */
export function operatorsView(use: (example: string) => void): HTMLElement {
  const rows = Object.values(say.operators).flatMap(([example, asks]) => {
    const button = element('button', { type: 'button', class: 'search-try' }, example);
    button.addEventListener('click', () => use(example));
    return [element('dt', {}, button), element('dd', {}, asks)];
  });
  return element(
    'div',
    { class: 'search-operators' },
    element('p', { class: 'search-headline' }, say.whatCanNarrowASearch),
    element('dl', {}, ...rows),
  );
}
