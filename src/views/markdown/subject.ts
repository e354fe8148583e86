import type { Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { ClaimId } from '#schema/ids.ts';
import type { Absolute } from '../absolute.ts';
import type { Section } from '../entity/sections.ts';
import type { SubjectPage } from '../entity/subject-page.ts';
import { saidByInWords } from '../evidence/said-by.ts';
import { sourcesByKind } from '../evidence/sources-used.ts';
import { href } from '../href.ts';
import { saidInWords } from '../page/said.ts';
import type { RelationGroup } from '../page/relation-groups.ts';
import { recordLines } from './records.ts';
import { plainProse } from './plain-prose.ts';
import { link, listed, text } from './text.ts';
import * as lag from '#words/lag.ts';
import * as say from '#words/markdown.ts';

/**
 * The page of an entity or a topic as Markdown, with its facts and sources: for readers who take it elsewhere.
 *
 * @param prose - Its text as the author wrote it, without front matter.
 */
export function subjectMarkdown(graph: Graph, view: SubjectPage, prose: string, absolute: Absolute): string {
  const page = the(graph.pages, view.id);
  const sections = view.sections.flatMap((section) => {
    const its =
      section.part === 'prose' ? [plainProse(prose, cited(graph, absolute), absolute)] : lines(section, view, absolute);
    return 'title' in section && its.length > 0 ? [`## ${text(section.title)}`, ...its] : its;
  });
  return `${[
    `# ${text(view.title)}`,
    text(view.summary),
    say.factsCheckedWithEvidence(view.basis.checked, view.basis.evidence, absolute(href.page(view.id))),
    ...page.answers.map(({ question, answer, claims }) => {
      const said = claims.map((claim) => link(saidByInWords(claim), absolute(href.claim(claim.id))));
      return `**${text(question)}** ${text(answer)} (${said.join('; ')})`;
    }),
    ...(view.definition ? [`**${text(view.title)}**: ${text(view.definition)}`] : []),
    ...sections,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const remarks = (heading: string, all: readonly { readonly text: string }[]): readonly string[] =>
  all.length === 0 ? [] : [`${heading}:`, listed(all.map((one) => text(one.text)))];

function lines(section: Section, { book }: SubjectPage, absolute: Absolute): readonly string[] {
  switch (section.part) {
    case 'stops':
      return [listed(section.pointers.map(({ title, href: to, why }) => `${link(title, absolute(to))}: ${text(why)}`))];
    case 'lag':
      return [
        `${text(section.lag.verdict)} ${lag.computedByThisSite}`,
        listed(
          section.lag.rows.map(({ item, offers, ahead }) => {
            const told = offers.flatMap((its, index) =>
              its.map(({ when, kind }) => `${section.lag.places[index]!.title} ${when}${kind && ` (${kind})`}`),
            );
            return text(say.ahead(item, told.join('; '), ahead));
          }),
        ),
        ...remarks(lag.whatItShows, section.lag.shows),
        ...remarks(lag.whatItCannotShow, section.lag.hides),
      ];
    case 'items':
      return [
        listed(
          section.items.rows.flatMap(({ item, ways }) =>
            ways.map(({ when, how, by, claim }) => {
              const told = [item, when, how].filter(Boolean).join(', ');
              return `${text(told)} (${link(by, absolute(claim))})`;
            }),
          ),
        ),
      ];
    case 'periods':
      return [
        listed(
          section.states.rows.map(
            ({ dates, text: words, said, how, claim }) =>
              `${text(`${dates}: ${words}`)} (${link(`${said}; ${how}`, absolute(claim))})`,
          ),
        ),
      ];
    case 'change':
      return section.relations ? relations(say.relations, [section.relations], absolute) : [];
    case 'relations':
      return [
        ...relations(say.inForce, section.relations.inForce, absolute),
        ...section.relations.apart.flatMap(({ label, groups }) => relations(label, groups, absolute)),
      ];
    case 'disagreements': {
      const { shown, folded, asked } = section.differences;
      return [...shown, ...folded, ...asked].map(({ question, verdict, rest, rejected, href: to }) =>
        [
          `**${link(question, absolute(to))}**`,
          text([verdict, rest, rejected && say.notFollowed(rejected)].filter(Boolean).join(' ')),
        ].join(' '),
      );
    }
    case 'evidence': {
      const record = recordLines(absolute);
      const sources = sourcesByKind(book.claims.flatMap((claim) => claim.sources.map(({ source }) => source)));
      const { gaps } = section;
      return [
        listed(book.claims.map(record.claimInFull)),
        ...sources.flatMap(([kind, its]) => [`### ${kind.label}`, listed(its.map(record.source))]),
        ...(gaps.entries.length === 0
          ? []
          : [
              `### ${say.lookedForAndNotFound}`,
              listed(
                gaps.entries.map(({ sought, found, looked }) =>
                  text(`${sought}: ${found}${looked === undefined ? '' : say.lookedIn(looked)}`),
                ),
              ),
            ]),
      ];
    }
    default:
      return [];
  }
}

function relations(title: string, groups: readonly RelationGroup[], absolute: Absolute): readonly string[] {
  if (groups.length === 0) return [];
  const rows = groups.flatMap((group) =>
    group.rows.flatMap(({ verb, others, terms: shared, dates, notes }) => [
      ...others.flatMap(({ other, parts }) =>
        parts.map(({ terms, dates: own }) => {
          const { end, ...span } = dates ?? own;
          const words = saidInWords([...shared, ...terms, span, ...(end?.caution ? [end] : [])]);
          return `- ${text(verb)} ${link(other.title, absolute(other.href))}${words && text(`, ${words}`)}`;
        }),
      ),
      ...notes.map(({ of, text: note }) => `  - ${text(of === undefined ? note : `${of}: ${note}`)}`),
    ]),
  );
  return [`### ${text(title)}`, rows.join('\n')];
}

/** Who says what is cited, as a link to the claim. */
const cited = (graph: Graph, absolute: Absolute) => (id: string) => {
  const claim = the(graph.claims, id as ClaimId);
  return ` (${link(saidByInWords(claim), absolute(href.claim(claim.id)))})`;
};
