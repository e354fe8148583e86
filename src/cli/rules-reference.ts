import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue, Position } from '#issues/issue.ts';
import { inOrder } from '#issues/order.ts';
import { RULES, severityOf, type RuleName } from '#issues/rules.ts';
import { checkBuiltSite } from '#publishing/check-built-site.ts';
import { readContent } from '#reading/read-content.ts';
import { checkResult } from './checked-content.ts';

const FIXTURES = join(import.meta.dirname, '../../e2e/fixtures');

const INTRODUCTION = `# What each rule means

\`npm run check\` names a rule with each fault that it finds. Here is each of them, with an example of what it finds and the words in which it is told. An error ends the build; a warning is printed and the build goes on.

This file is written by \`npm run reference\` from the code and from \`e2e/fixtures/broken/\`, a subject with every fault.`;

const BUILT_SITE = `## The built site

What is found in the finished pages is most often a fault of a template, and for those who work on \`src/\`.`;

/** What each rule means, as Markdown for authors: one heading a rule, with an example of what it finds. */
export function rulesReference(): string {
  const written = examples([...checkResult(join(FIXTURES, 'broken')).issues, ...beyondOneSubject()]);
  const built = examples(checkBuiltSite(join(FIXTURES, 'broken-site'), '/kb/').map(inFixtures));
  const [content, site] = [[] as string[], [] as string[]];
  for (const rule of Object.keys(RULES) as RuleName[]) {
    const example = written.get(rule) ?? built.get(rule);
    if (!example) throw new Error(`The rule "${rule}" has no example: add one to e2e/fixtures/broken/.`);
    (written.has(rule) ? content : site).push(section(example));
  }
  return `${[INTRODUCTION, '## The content', ...content, BUILT_SITE, ...site].join('\n\n')}\n`;
}

/** What a repository cannot hold, one subject cannot have beside its other faults, or a browser alone can find. */
function beyondOneSubject(): readonly Issue[] {
  const files = new Map(['topics/Tea.mdx', 'topics/tea.mdx'].map((path) => [path, new Uint8Array()]));
  return [
    ...readContent({ name: 'broken', files }).issues,
    {
      rule: 'undrawable-diagram',
      at: { file: 'broken/entities/thing/diagram-undrawable.mdx', line: 10, column: 1 },
      what: 'The diagram "One" cannot be drawn: LINK stands where it cannot.',
      why: 'Mermaid, which draws it, must be able to read it.',
      fix:
        'Correct the text here or on the line above. ' +
        'An editor at mermaid.live shows the same fault while you write.',
    },
  ];
}

function inFixtures(issue: Issue): Issue {
  const moved = (at: Position): Position => ({ ...at, file: `broken-site/${at.file}` });
  return { ...issue, at: moved(issue.at), ...(issue.also && { also: issue.also.map(moved) }) };
}

/** The first issue of each rule, passing over those whose remedy is the nearest word and says nothing of others. */
function examples(issues: readonly Issue[]): ReadonlyMap<RuleName, Issue> {
  const general = inOrder(issues).filter(({ fix }) => !fix.startsWith('Did you mean'));
  return new Map(general.toReversed().map((issue) => [issue.rule, issue]));
}

const section = (issue: Issue): string => `### ${issue.rule}

${RULES[issue.rule]}${severityOf(issue) === 'warning' ? ' This is a warning.' : ''}

${[...new Set([issue.at, ...(issue.also ?? [])].map((at) => `    ${excerpt(at)}`))].join('\n')}

- **Found.** ${escaped(issue.what)}
- **Why.** ${escaped(issue.why)}
- **Mend.** ${escaped(issue.fix)}`;

/** Most characters of a line that are shown before and after the spot. */
const AROUND = 60;

/** A place with the line that stands there; a file as a whole by its name alone. */
function excerpt({ file, line, column }: Position): string {
  const path = join(FIXTURES, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8').split('\n')[line - 1]! : '';
  if (line === 1 && /^-*$/.test(text)) return file;
  const [from, to] = [Math.max(0, column - AROUND), column + AROUND];
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
  return `${file}:${line}  ${shown.replace(/\p{Cf}/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`)}`;
}

/** Text as Markdown shows it letter for letter. */
const escaped = (text: string) => text.replace(/[\\`*_<>{}[\]]/g, '\\$&');
