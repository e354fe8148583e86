import { FACETS, type Facet } from '../index/cards.ts';
import type { Filters } from './engine.ts';

/** What the address of the page of results holds. */
export interface State {
  readonly text: string;
  readonly filters: Filters;
  readonly literal: boolean;
  readonly everywhere: boolean;
}

export const NOTHING_ASKED: State = { text: '', filters: {}, literal: false, everywhere: false };

/** A value of a filter as addresses have it. Anything else in an address is passed over. */
const VALUE = /^[\p{L}\p{N}-]{1,80}$/u;
const MOST_VALUES = 30;

export function stateFrom(query: string): State {
  const asked = new URLSearchParams(query);
  const filters: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = [...new Set((asked.get(facet) ?? '').split(',').filter((value) => VALUE.test(value)))].slice(
      0,
      MOST_VALUES,
    );
    if (values.length > 0) filters[facet] = values;
  }
  return {
    text: asked.get('q') ?? '',
    filters,
    literal: asked.get('as') === 'typed',
    everywhere: asked.get('in') === 'text',
  };
}

/** The state as the query of an address, with its question mark; empty when there is nothing to say. */
export function addressOf({ text, filters, literal, everywhere }: State): string {
  const said = new URLSearchParams();
  if (text !== '') said.set('q', text.toWellFormed());
  for (const facet of FACETS) if (filters[facet]?.length) said.set(facet, filters[facet].join(','));
  if (literal) said.set('as', 'typed');
  if (everywhere) said.set('in', 'text');
  const query = said.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

/** The state with a value of a filter chosen, or no longer so. */
export function toggled(state: State, facet: Facet, value: string): State {
  const values = state.filters[facet] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [facet]: _, ...others } = state.filters;
  return { ...state, filters: next.length === 0 ? others : { ...others, [facet]: next } };
}
