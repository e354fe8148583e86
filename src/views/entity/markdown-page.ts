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
          ...groups.map(({ rows }) =>
            rows
              .flatMap(({ verb, others, terms: shared, dates, notes }) => [
                ...others.flatMap(({ other, parts }) =>
                  parts.map(({ terms, dates: own }) => {
                    const words = saidInWords([...shared, ...terms, dates ?? own]);
                    return `- ${verb} ${link(other.title, other.href)}${words && `, ${words}`}`;
                  }),
                ),
                ...notes.map(({ of, text }) => `  - ${of === undefined ? '' : `${of}: `}${text}`),
              ])
              .join('\n'),
          ),
        ];
  const lines = (section: Section): readonly string[] => {
    switch (section.part) {
      case 'lag':
        return [
          section.lag.verdict,
          listed(section.lag.rows, ({ item, offers, ahead }) => {
            const told = offers.flatMap((its, index) =>
              its.map(({ when, kind }) => `${section.lag.places[index]!.title} ${when}${kind && ` (${kind})`}`),
            );
            return `${item}: ${told.join('; ')}. Ahead: ${ahead}.`;
          }),
        ];
      case 'periods':
        return [listed(section.states.rows, ({ dates, text }) => `${dates}: ${text}`)];
      case 'change':
        return section.relations ? relations('Relations', [section.relations]) : [];
      case 'relations':
        return [
          ...relations('In force', section.relations.inForce),
          ...section.relations.apart.flatMap(({ label, groups }) => relations(label, groups)),
        ];
      case 'prose':
        return [plainProse(prose, absolute)];
      case 'disagreements':
        return [...section.differences.shown, ...section.differences.folded, ...section.differences.asked].map(
          ({ question, verdict, rest, rejected }) =>
            `**${question}** ${[verdict, rest, rejected && `Not followed: ${rejected}`].filter(Boolean).join(' ')}`,
        );
      case 'evidence':
        return [
          listed(
            section.claims,
            ({ statement, evidence, dates, href: address, source }) =>
              `${statement} (${[evidence.word.toLowerCase(), dates, source.publisher].filter(Boolean).join('; ')}) ${absolute(address)}`,
          ),
          ...section.sources.groups.map(
            ({ label, entries }) =>
              `${label}:\n${listed(entries, ({ title, publisher, date }) => `${title}, ${publisher}, ${date}`)}`,
          ),
          ...(section.gaps.entries.length === 0
            ? []
            : [
                '### Looked for and not found',
                listed(
                  section.gaps.entries,
                  ({ sought, found, looked }) =>
                    `${sought}: ${found}${looked === undefined ? '' : ` Looked in ${looked}.`}`,
                ),
              ]),
        ];
      default:
        return [];
    }
  };
  return `${[
    `# ${view.title}`,
    view.summary,
    `Facts checked ${view.basis.checked} · ${view.basis.evidence} · ${absolute(href.page(view.id))}`,
    ...view.answers.map(({ question, words }) => `**${question}** ${words.map(({ text }) => text).join('')}`),
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
    .replace(/<\/?(?:Folded|Uncited)[^>]*>/g, '')
    .replace(
      /\]\((?:[^()\s]*\/)?([^()\s/]+)\.mdx(#[^()\s]*)?\)/g,
      (_, id: string, anchor = '') => `](${absolute(href.page(decodeURI(id) as PageId))}${anchor})`,
    )
    .replace(/^(#{2,3} .*?)\s*\{#[^}]+\}\s*$/gm, '$1')
    .replace(/^```mermaid \{#[^}]+\}$/gm, '```mermaid')
    .trim();
}
