/** What the sweep looks at on every page, each with the sentence that the tests say about it. */
export const CHECKS = {
  loads: 'loads, with everything it asks for',
  'one-h1': 'has one h1',
  'own-title': 'has a title of its own',
  console: 'says nothing on the console',
  policy: 'keeps to the content policy sent as a header',
  origin: 'asks no other host for anything',
  storage: 'stores nothing by itself',
  'axe-light': 'passes axe in the light theme',
  'axe-dark': 'passes axe in the dark theme',
  reflow: 'does not scroll sideways at 320 px',
  'no-script': 'is complete without script',
  'dead-control': 'has no dead control without script',
} as const;

export type Check = keyof typeof CHECKS;

/** One thing that is wrong with one page. */
export interface Finding {
  readonly check: Check;
  /** The page as its path in the site: `openai/`. */
  readonly page: string;
  readonly detail: string;
}

/** Findings as lines for people: the same one on many pages once, most frequent first, at most twenty. */
export function listed(findings: readonly Finding[]): string {
  const most = 20;
  const alike = [...Map.groupBy(findings, ({ detail }) => detail).values()].sort((a, b) => b.length - a.length);
  const lines = alike
    .slice(0, most)
    .map((all) => `${all[0]!.detail}\n    on /${all[0]!.page}${all.length > 1 ? ` and ${all.length - 1} more` : ''}`);
  return [...lines, ...(alike.length > most ? [`… and ${alike.length - most} more`] : [])].join('\n');
}
