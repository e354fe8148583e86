/** What the sweep looks at on every page, each with the sentence that the tests say about it. */
export const CHECKS = {
  loads: 'loads, with everything it asks for',
  'valid-html': 'is valid HTML',
  'one-h1': 'has one h1',
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

/** What is wrong, a line each, for people: the sentence that does not hold and the page it does not hold of. */
export const listed = (findings: readonly Finding[]): string[] =>
  findings.map(({ check, page, detail }) => `/${page} should be one that ${CHECKS[check]}: ${detail}`);
