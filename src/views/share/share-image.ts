import type { ClaimNode, Graph, Page } from '#graph/graph.ts';
import { escaped } from '../escaped.ts';
import { claimDates } from '../evidence/claim-entry.ts';
import { evidence } from '../evidence/evidence.ts';
import { saidBy } from '../evidence/said-by.ts';
import { periodStates } from '../periods/period-states.ts';
import { timeOfStrips } from '../strips/axis.ts';
import type { Drawing } from '../strips/drawing.ts';
import { rightsStrip } from '../strips/rights-strip.ts';
import { homeRights, sensesOf } from '../strips/rows-of-rights.ts';
import { markupOf, svgOf } from '../strips/svg.ts';
import { timelineStrip } from '../strips/timeline-strip.ts';
import { wholeTimeline, type TimelinePage } from '../timeline/timeline.ts';
import { formatDate } from '../wording/dates.ts';
import { verdictOf, wordsAround } from '../wording/verdict.ts';
import * as say from '#words/site.ts';

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
  const checked = say.factsCheckedOn(formatDate(site.checked));
  const image = (path: string, note: string, ...parts: readonly string[]): ShareImage => ({
    path,
    markup: `<p class="brand">${escaped(site.name)}<span>${escaped(note)}</span></p>${parts.join('')}`,
  });
  const timeline = wholeTimeline(graph);
  return [
    image(sharePath.site(), checked, sized('title', site.tagline), strip(rightsStrip(homeRights(graph)).drawings)),
    ...[...graph.pages.values()].map((page) =>
      image(sharePath.page(page), checked, ...wordsOf(page), strip(drawingsOf(graph, page, timeline))),
    ),
    ...[...graph.claims.values()].map((claim) => image(sharePath.claim(claim), say.claim, ...ofClaim(claim))),
  ];
}

/** The question of a page with its short answer, of which a tall drawing leaves the verdict; or else what it is about. */
function wordsOf(page: Page): readonly string[] {
  const [first] = page.answers;
  if (!first || page.shape === 'entity') return [sized('title', page.title), sized('answer', page.summary)];
  const words = wordsAround(first.answer, first.verdict ?? verdictOf(first.answer))
    .filter(({ isVerdict }) => isVerdict || !hasRights(page))
    .map(({ text, isVerdict }) => (isVerdict ? `<b>${escaped(text)}</b>` : escaped(text)));
  return [sized('question', first.question), `<p class="answer ${sizeOf(first.answer)}">${words.join('')}</p>`];
}

/** How the right of a page went; of one that is about no right, when something of it happened. */
function drawingsOf(graph: Graph, page: Page, timeline: TimelinePage): readonly Drawing[] {
  if (hasRights(page)) return rightsStrip(sensesOf(graph)).drawings;
  const states = page.shape === 'topic' ? periodStates(graph, page)?.drawings : [];
  if (states?.length) return states;
  const own = linesOf(page, timeline);
  const count = own.years.reduce((sum, { lines, more }) => sum + lines.length + more.length, 0);
  return count < LEAST_LINES ? [] : timelineStrip(own, timeOfStrips(graph));
}

/** Fewer say nothing by their places. */
const LEAST_LINES = 3;

const hasRights = (page: Page) => page.shape === 'topic' && page.rights === true;

/** The timeline with only those lines that concern a page, and only years that have any. */
function linesOf({ id }: Page, { years, ahead, ...rest }: TimelinePage): TimelinePage {
  const own = <T extends { readonly concerns: readonly string[] }>(lines: readonly T[]) =>
    lines.filter(({ concerns }) => concerns.includes(id));
  const coming = ahead.years.map((year) => ({ ...year, lines: own(year.lines) }));
  return {
    ...rest,
    years: years.map((year) => ({ ...year, lines: own(year.lines), more: own(year.more) })),
    ahead: { ...ahead, years: coming.filter(({ lines }) => lines.length > 0) },
  };
}

/** The first that is low enough to stand below words; letters of a narrower one are larger. */
const strip = (drawings: readonly Drawing[]): string => {
  const low = drawings.find(({ as, width, height }) => height / width <= (HIGHEST[as] ?? 0));
  return low ? markupOf(svgOf(low)) : '';
};

/** Of a drawing, by its width. */
const HIGHEST: Partial<Record<Drawing['as'], number>> = { middle: 0.2, wide: 0.3 };

const ofClaim = (claim: ClaimNode): readonly string[] => [
  sized('claim', claim.statement),
  `<p class="from"><b>${escaped(evidence(claim).word)}</b> · ${escaped(said(claim))}</p>`,
];

const said = (claim: ClaimNode) => [claimDates(claim), saidBy(claim)].filter(Boolean).join(' · ');

const sized = (name: string, text: string) => `<p class="${name} ${sizeOf(text)}">${escaped(text)}</p>`;

/** What is long is set smaller, so that all of it is seen. */
const sizeOf = ({ length }: string) => (length <= 100 ? 'short' : length <= 200 ? 'middle' : 'long');
