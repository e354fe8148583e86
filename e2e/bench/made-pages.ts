/** How the pages are shared out among kinds; what is left over are topics. */
const SHARES = [
  ['house', 0.5],
  ['garden', 0.25],
  ['person', 0.1],
  ['contract', 0.08],
] as const;

export interface MadePage {
  readonly id: string;
  readonly kind: (typeof SHARES)[number][0] | 'topic';
  readonly title: string;
  /** Of its file in the folder of the subject. */
  readonly path: string;
}

export const madePages = (titles: readonly string[]): readonly MadePage[] =>
  titles.map((title, place) => {
    const id = `${title.toLowerCase().replaceAll(' ', '-')}-${place}`;
    const kind = kindOf(place / titles.length);
    return { id, kind, title, path: kind === 'topic' ? `topics/${id}.mdx` : `entities/${kind}/${id}.mdx` };
  });

function kindOf(place: number): MadePage['kind'] {
  let share = 0;
  return SHARES.find(([, part]) => place < (share += part))?.[0] ?? 'topic';
}
