/** First steps of addresses that the site itself gives, so that no page may have them as its id. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  '404',
  '_astro',
  'about',
  'as-of',
  'assets',
  'card',
  'claims',
  'common-errors',
  'changes',
  'clauses',
  'compare',
  'content',
  'data',
  'disagreements',
  'editions',
  'facts',
  'feed',
  'fonts',
  'home',
  'index',
  'money',
  'pagefind',
  'paths',
  'previews',
  'robots',
  'search',
  'share',
  'sitemap',
  'sources',
  'terms',
  'ties',
  'timeline',
  'topics',
]);

/** Anchors that a page itself gives, which its prose must leave free. */
export const PAGE_ANCHORS: ReadonlySet<string> = new Set([
  'facts',
  'diagram',
  'relations',
  'before-after',
  'lag',
  'items',
  'answers',
  'periods',
  'stops',
  'claims',
  'timeline',
  'disagreements',
  'gaps',
  'links',
  'related',
  'sources',
  'tools',
  'main',
  'contents',
  'search',
  'evidence',
  'relation-list',
]);

/** Beginnings of the anchors that the site itself gives: of claims, diagrams, relations, sources, days and the like. */
export const ANCHOR_PREFIX = /^[a-z]-/;

/** Diagrams that a page itself gives, so that none in its prose may have their ids. */
export const PAGE_DIAGRAMS: ReadonlySet<string> = new Set(['relations', 'before', 'after', 'overview']);
