import type { ClaimId, PageId } from '#schema/ids.ts';
import type { SubjectPage } from './subject-page.ts';
import type { RelationGroup } from '../page/relation-groups.ts';
import { href } from '../href.ts';

/**
 * A page as Markdown, with its facts and sources: for readers who take it elsewhere.
 *
 * @param prose - Its text as the author wrote it, without front matter.
 * @param absolute - Makes an address of the site one that works from outside, where the host is known.
 */
export function markdownPage(view: SubjectPage, prose: string, absolute: (address: string) => string): string {
  const link = (title: string, address: string) => `[${title}](${absolute(address)})`;
  const relations = (title: string, groups: readonly RelationGroup[]) =>
    groups.length === 0
      ? []
      : [
          `### ${title}`,
          ...groups.map(({ entries }) =>
            entries
              .map(
                ({ verb, other, detail, dates, caution }) =>
                  `- ${verb} ${link(other.title, other.href)}${detail && `: ${detail}`}${caution ? ` (${caution.toLowerCase()})` : ''}${dates && `, ${dates}`}`,
              )
              .join('\n'),
          ),
        ];
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`## ${title}`, ...lines]);
  return `${[
    `# ${view.title}`,
    view.summary,
    `Facts checked ${view.basis.checked} · ${view.basis.rest} · ${absolute(href.page(view.id))}`,
    ...view.answers.flatMap(({ question, text, asOf }) => [`**${question}** ${text} (As of ${asOf}.)`]),
    ...(view.definition ? [`**${view.title}**: ${view.definition}`] : []),
    ...section(
      'Period by period',
      view.periods
        ? [
            view.periods.rows
              .map(({ dates, label, detail }) => `- ${dates}: ${label}${detail && `: ${detail}`}`)
              .join('\n'),
          ]
        : [],
    ),
    ...section('Relations', [
      ...relations('In force', view.relations.inForce),
      ...relations('Upcoming', view.relations.upcoming),
      ...relations('Ended', view.relations.ended),
    ]),
    plainProse(prose, absolute),
    ...section(
      'Where sources differ',
      view.disagreements.map(
        ({ question, positions, verdict, why }) =>
          `**${question}** ${positions.map(({ says }, index) => `(${index + 1}) ${says}`).join(' ')} ${verdict} ${why}`,
      ),
    ),
    ...section(
      'Claims',
      [
        view.claims
          .map(
            ({ statement, evidence, dates, href: address, source }) =>
              `- ${statement} (${[evidence.word.toLowerCase(), dates, source.publisher].filter(Boolean).join('; ')}) ${absolute(address)}`,
          )
          .join('\n'),
      ].filter(Boolean),
    ),
    ...section(
      'Sources',
      view.sources.map(
        ({ label, entries }) =>
          `${label}:\n${entries.map((source) => `- ${source.title}, ${source.publisher}, ${source.date}`).join('\n')}`,
      ),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

/** The author's text with the tags and the file links of the subject turned into plain Markdown. */
function plainProse(prose: string, absolute: (address: string) => string): string {
  return prose
    .replace(/<Cite\s+claim="([^"]+)"\s*\/>/g, (_, id: string) => ` ([claim](${absolute(href.claim(id as ClaimId))}))`)
    .replace(/<\/?Uncited[^>]*>/g, '')
    .replace(
      /\]\((?:[^()\s]*\/)?([^()\s/]+)\.mdx(#[^()\s]*)?\)/g,
      (_, id: string, anchor = '') => `](${absolute(href.page(decodeURI(id) as PageId))}${anchor})`,
    )
    .replace(/^(#{2,3} .*?)\s*\{#[^}]+\}\s*$/gm, '$1')
    .replace(/^```mermaid \{#[^}]+\}$/gm, '```mermaid')
    .trim();
}
