import { factsThat } from '#views/facts/answer.ts';
import { answerInWords, tableOfAnswer } from '#views/facts/fact-table.ts';
import type { Fact, FactsFile } from '#views/facts/fact.ts';
import type { Query } from '#views/facts/query.ts';
import { element } from '../nodes.ts';
import { filled } from '../templates.ts';
import * as say from '#words/facts.ts';

/** So many rows are shown at once; the others when a reader asks for them. */
const AT_ONCE = 100;

/** Shows the answer to a query in its place, and gives its rows with what is said of them. */
export function answerTo(
  place: HTMLElement,
  file: FactsFile,
  query: Query,
): { readonly rows: readonly Fact[]; readonly count: string; readonly rest: string } {
  const { families, facts } = file;
  const answer = factsThat(
    facts,
    query,
    families.map(({ id }) => id),
  );
  const show = (most: number) => {
    const table = filled('facts', tableOfAnswer(answer, query, families, most));
    const shown = table.querySelector('table')!;
    shown.dataset['columns'] = query.columns.replaceAll(',', ' ');
    const heading = shown.querySelector(`[data-column="${query.sort.replace(/^-/, '')}"]`);
    heading?.setAttribute('aria-sort', query.sort.startsWith('-') ? 'descending' : 'ascending');
    const left = answer.rows.length - most;
    const more = left > 0 && element('button', { type: 'button', class: 'button' }, say.showTheOther(left));
    if (more) more.addEventListener('click', () => show(Infinity));
    place.replaceChildren(...(answer.rows.length > 0 ? [table] : []), ...(more ? [more] : []));
  };
  show(AT_ONCE);
  return { rows: answer.rows, ...answerInWords(answer, query) };
}
