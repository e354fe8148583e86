import type { Edition } from '#graph/edition.ts';
import type { Graph } from '#graph/graph.ts';
import { typeset } from '#graph/typographic.ts';
import type { Day } from '#schema/partial-date.ts';
import { stepSince } from '../changes/step-since.ts';
import { inNumbers } from '../changes/in-numbers.ts';
import { addressesUnder, href } from '../href.ts';
import type { Link } from '../link.ts';
import { citationOfEdition, type Citation } from '../site-frame.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/editions.ts';

export const EDITION_SAID = say.factsAsTheyStood;

/** What the site tells of an edition. The edition itself is frozen; this is not. */
export interface EditionPage {
  readonly day: Day;
  readonly words: string;
  /** `First edition`, `360 claims`. */
  readonly meta: readonly string[];
  /** What has changed since, in numbers; the bold part first. */
  readonly since: { readonly until: string; readonly bold: string; readonly rest: string };
  readonly files: readonly {
    readonly name: string;
    readonly href: string;
    readonly holds: string;
    readonly sum: string;
  }[];
  /** Its pages by kind. */
  readonly read: readonly { readonly label: string; readonly pages: readonly Link[] }[];
  readonly claims: readonly Link[];
  readonly citation: Citation;
}

export function editionPage(graph: Graph, edition: Edition): EditionPage {
  const { day, claims, relations, sources, pages } = edition;
  const path = addressesUnder('');
  const at = (inside: string) => href.edition(day, inside);
  const counts = {
    claims: say.claimsCounted(claims.size),
    relations: say.relationsCounted(relations.size),
    sources: say.sourcesCounted(sources.size),
    pages: say.pagesCounted(pages.length),
  };
  const file = (name: string, holds: string) => ({
    name,
    href: at(name),
    holds,
    sum: shortSum(edition.sums.get(name)),
  });
  return {
    day,
    words: formatDate(day),
    meta: [graph.editions[0] === edition ? say.firstEdition : '', ...Object.values(counts)].filter(Boolean),
    since: { until: formatDate(graph.site.checked), ...inNumbers(graph, stepSince(graph, edition)) },
    files: [
      file('claims.json', counts.claims),
      file('relations.json', counts.relations),
      file('sources.json', counts.sources),
      file('edition.json', say.pagesByName(counts.pages)),
      file('manifest.sha256', say.sumOfEachFile),
    ],
    read: [...Map.groupBy(pages, ({ sort }) => sort)].map(([label, its]) => ({
      label,
      pages: its.map(({ id, title }) => ({ title: typeset(title), href: at(path.page(id)) })),
    })),
    claims: [...claims.values()].map(({ id, statement }) => ({ title: typeset(statement), href: at(path.claim(id)) })),
    citation: citationOfEdition(graph, day),
  };
}

const shortSum = (sum: string | undefined) => (sum === undefined ? '–' : `${sum.slice(0, 4)}…${sum.slice(-4)}`);

/** Every edition in a line, the newest first. */
export const editionList = ({ editions }: Graph) =>
  editions
    .map(({ day, claims, pages }, index) => ({
      title: formatDate(day),
      href: href.edition(day),
      words: say.claimsOnPages(index === 0, claims.size, pages.length),
    }))
    .toReversed();
