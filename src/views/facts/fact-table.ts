import type { Sign } from '../diagram/diagram.ts';
import { SIGN_SHAPES } from '../diagram/signs.ts';
import { STATUS_WORDS } from '../evidence/evidence.ts';
import type { FactsAnswer } from './answer.ts';
import type { Fact } from './fact.ts';
import type { Query } from './query.ts';
import * as say from '#words/fact-table.ts';

/** Facts as a table prints them. The build prints it and the browser too. */
export interface FactTable {
  readonly caption: string;
  /** What a row is. */
  readonly what: string;
  readonly groups: readonly {
    readonly label: string;
    readonly count: number;
    readonly sign: Sign | undefined;
    /** The shape of its sign. */
    readonly shape: string | undefined;
    readonly rows: readonly Fact[];
  }[];
}

export interface Family {
  readonly id: string;
  readonly label: string;
  readonly sign: Sign | undefined;
}

/** The facts of one family, under its name alone. */
export const tableOfFamily = ({ label, rows }: Omit<Family, 'id'> & { readonly rows: readonly Fact[] }): FactTable => ({
  caption: label,
  what: say.relation,
  groups: [{ label: '', count: rows.length, sign: undefined, shape: undefined, rows }],
});

/**
 * What is shown of an answer.
 *
 * @param most - At most so many rows; the rest is told by its number.
 */
export function tableOfAnswer(
  { groups }: FactsAnswer,
  { rows: sort, group }: Pick<Query, 'rows' | 'group'>,
  families: readonly Family[],
  most: number,
): FactTable {
  let left = most;
  const wordsOf = (id: string, [first]: readonly Fact[]): Omit<Family, 'id'> => {
    if (group === 'family') return families.find((family) => family.id === id) ?? { label: id, sign: undefined };
    const words: Readonly<Record<string, string>> = group === 'source' ? { [id]: first!.sourceWords } : STATUS_WORDS;
    const label = group === '' ? '' : (words[id] ?? id) || (group === 'year' ? say.withoutADate : say.claims);
    return { label, sign: undefined };
  };
  return {
    caption: sort === 'claims' ? say.claims : say.relations,
    what: sort === 'claims' ? say.claim : say.relation,
    groups: groups.flatMap(({ id, rows }) => {
      const shown = rows.slice(0, left);
      left -= shown.length;
      const words = wordsOf(id, rows);
      const shape = words.sign && SIGN_SHAPES[words.sign];
      return shown.length === 0 ? [] : [{ ...words, shape, count: rows.length, rows: shown }];
    }),
  };
}

/** What an answer says before its rows: `14 relations` · `11 more had ended by then, 2 not known`. */
export function answerInWords({ rows, others }: FactsAnswer, query: Query): { count: string; rest: string } {
  const rest = (['in-force', 'not-known', 'ended', 'upcoming'] as const).flatMap((standing) =>
    others[standing] > 0 ? say.others[standing](others[standing]) : [],
  );
  return {
    count: (query.rows === 'claims' ? say.soManyClaims : say.soManyRelations)(rows.length),
    rest: rest.join(', '),
  };
}
