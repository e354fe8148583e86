import type { Graph } from '#graph/graph.ts';
import { changeDiagram } from '../diagram/change-diagram.ts';
import type { Diagram, Few } from '../diagram/diagram.ts';
import { overviewDiagram } from '../diagram/overview-diagram.ts';
import { href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { marksToPages, type Mark } from '../evidence/claim-book.ts';
import { timelineEntry, type TimelineEntry } from '../page/timeline-entry.ts';
import { linkTo, type Link } from '../link.ts';

interface Way {
  readonly label: string;
  readonly links: readonly Link[];
}

/** Everything the front page shows. */
export interface HomePage {
  readonly heading: string;
  readonly lead: readonly { readonly text: string; readonly marks: readonly Mark[] }[];
  readonly searches: readonly { readonly text: string; readonly href: string }[];
  readonly change: {
    readonly title: string;
    readonly href: string;
    readonly date: string;
    readonly diagram: Diagram | undefined;
  };
  readonly overview: Diagram | Few | undefined;
  readonly dates: readonly TimelineEntry[];
  readonly ways: readonly Way[];
  /** A way to the questions on which sources differ, where there are any. */
  readonly differ: readonly Way[];
  readonly counts: {
    readonly pages: number;
    readonly claims: number;
    readonly sources: number;
    readonly checked: string;
    readonly datetime: string;
  };
}

/** How many of the questions on which sources differ the front page names. */
const DIFFER_SHOWN = 4;

export function homePage(graph: Graph): HomePage {
  const { home } = graph;
  const { checked } = graph.site;
  const { change } = home;
  let used = 0;
  return {
    heading: home.heading,
    lead: home.lead.map(({ text, claims }) => {
      const marks = marksToPages(claims, used + 1);
      used += claims.length;
      return { text, marks };
    }),
    searches: home.searches.map((text) => ({ text, href: href.search(text) })),
    change: {
      title: change.title,
      href: href.page(change.id),
      date: change.shape === 'entity' && change.on !== undefined ? formatDate(change.on) : '',
      diagram: changeDiagram(graph, change) ?? undefined,
    },
    overview: overviewDiagram(graph) ?? undefined,
    dates: home.dates.flatMap((claim) => timelineEntry(claim) ?? []),
    ways: home.ways.map(({ label, pages }) => ({
      label,
      links: pages.map(linkTo),
    })),
    differ: differ(graph),
    counts: {
      pages: graph.pages.size,
      claims: graph.claims.size,
      sources: graph.sources.size,
      checked: formatDate(checked),
      datetime: checked,
    },
  };
}

function differ({ disagreements }: Graph): readonly Way[] {
  if (disagreements.length === 0) return [];
  const named = disagreements
    .slice(0, DIFFER_SHOWN)
    .map(({ id, question }) => ({ title: question, href: href.disagreements(id) }));
  const all = { title: `All ${disagreements.length} questions`, href: href.disagreements() };
  return [{ label: 'Where sources differ', links: [...named, all] }];
}
