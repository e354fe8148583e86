import type { ClaimId, PageId } from '#schema/ids.ts';
import type { Section } from './sections.ts';
import type { SubjectPage } from './subject-page.ts';
import type { RelationGroup } from '../page/relation-groups.ts';
import { saidInWords } from '../page/said.ts';
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
                ({ verb, other, terms, dates, notes }) =>
                  `- ${[`${verb} ${link(other.title, other.href)}`, saidInWords([...terms, dates])].filter(Boolean).join(terms.length > 0 ? ': ' : ', ')}${notes && `. ${notes}`}`,
              )
              .join('\n'),
          ),
        ];
  const lines = (section: Section): readonly string[] => {
    switch (section.part) {
      case 'periods':
        return [
          listed(section.states.rows, ({ dates, label, detail }) => `${dates}: ${label}${detail && `: ${detail}`}`),
        ];
      case 'relations':
        return [
          ...relations('In force', section.relations.inForce),
          ...relations('Not known whether in force', section.relations.notKnown),
          ...relations('Upcoming', section.relations.upcoming),
          ...relations('Ended', section.relations.ended),
        ];
      case 'prose':
        return [plainProse(prose, absolute)];
      case 'disagreements':
        return [...section.full, ...section.others].map(
          ({ question, positions, verdict, why }) =>
            `**${question}** ${positions.map(({ says }, index) => `(${index + 1}) ${says}`).join(' ')} ${verdict} ${why}`,
        );
      case 'claims':
        return [
          listed(
            section.claims,
            ({ statement, evidence, dates, href: address, source }) =>
              `${statement} (${[evidence.word.toLowerCase(), dates, source.publisher].filter(Boolean).join('; ')}) ${absolute(address)}`,
          ),
        ];
      case 'sources':
        return section.groups.map(
          ({ label, entries }) =>
            `${label}:\n${listed(entries, ({ title, publisher, date }) => `${title}, ${publisher}, ${date}`)}`,
        );
      default:
        return [];
    }
  };
  return `${[
    `# ${view.title}`,
    view.summary,
    `Facts checked ${view.basis.checked} · ${view.basis.rest} · ${absolute(href.page(view.id))}`,
    ...view.answers.flatMap(({ question, text, asOf }) => [`**${question}** ${text} (As of ${asOf}.)`]),
    ...(view.definition ? [`**${view.title}**: ${view.definition}`] : []),
    ...view.sections.flatMap((section) => {
      const its = lines(section);
      return 'title' in section && its.length > 0 ? [`## ${section.title}`, ...its] : its;
    }),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const listed = <T>(entries: readonly T[], words: (entry: T) => string) =>
  entries.map((entry) => `- ${words(entry)}`).join('\n');

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
