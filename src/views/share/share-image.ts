import type { ClaimNode, Graph, Page } from '#graph/graph.ts';
import { escaped } from '../escaped.ts';
import { evidence } from '../evidence/evidence.ts';
import { saidBy } from '../evidence/said-by.ts';
import { periodStates } from '../periods/period-states.ts';
import { markupOf, svgOf } from '../strips/svg.ts';
import { formatDate } from '../wording/dates.ts';
import { verdictOf, wordsAround } from '../wording/verdict.ts';

/** A picture that others show beside a link to the site, before it is painted. */
export interface ShareImage {
  /** Where it lies below the folder of the site. */
  readonly path: string;
  /** What it shows, as elements that `styles/share.css` lays out. */
  readonly markup: string;
}

/** Where the picture of a page lies; that of the site serves every page without one of its own. */
export const sharePath = {
  site: () => 'share/index.jpg',
  page: ({ id }: Pick<Page, 'id'>) => `share/${id}.jpg`,
  claim: ({ id }: Pick<ClaimNode, 'id'>) => `share/claims/${id}.jpg`,
} as const;

export function shareImages(graph: Graph): readonly ShareImage[] {
  const { site } = graph;
  const checked = `Facts checked ${formatDate(site.checked)}`;
  const image = (path: string, note: string, ...parts: readonly string[]): ShareImage => ({
    path,
    markup: `<p class="brand">${escaped(site.name)}<span>${escaped(note)}</span></p>${parts.join('')}`,
  });
  return [
    image(sharePath.site(), checked, sized('claim', site.tagline)),
    ...[...graph.pages.values()].map((page) => image(sharePath.page(page), checked, ...ofPage(graph, page))),
    ...[...graph.claims.values()].map((claim) => image(sharePath.claim(claim), 'Claim', ...ofClaim(claim))),
  ];
}

/** The question of a page with its short answer, or else what it is about; and how its right went. */
function ofPage(graph: Graph, page: Page): readonly string[] {
  const [first] = page.answers;
  const drawing =
    page.shape === 'topic' ? periodStates(graph, page)?.drawings.find(({ as }) => as === 'middle') : undefined;
  const strip = drawing ? markupOf(svgOf(drawing)) : '';
  if (!first || page.shape === 'entity') return [sized('title', page.title), sized('answer', page.summary), strip];
  const words = wordsAround(first.answer, first.verdict ?? verdictOf(first.answer)).map(({ text, isVerdict }) =>
    isVerdict ? `<b>${escaped(text)}</b>` : escaped(text),
  );
  return [sized('question', first.question), `<p class="answer ${sizeOf(first.answer)}">${words.join('')}</p>`, strip];
}

const ofClaim = (claim: ClaimNode): readonly string[] => [
  sized('claim', claim.statement),
  `<p class="from"><b>${escaped(evidence(claim).word)}</b> · ${escaped(saidBy(claim))}</p>`,
];

const sized = (name: string, text: string) => `<p class="${name} ${sizeOf(text)}">${escaped(text)}</p>`;

/** What is long is set smaller, so that all of it is seen. */
const sizeOf = ({ length }: string) => (length <= 100 ? 'short' : length <= 200 ? 'middle' : 'long');
