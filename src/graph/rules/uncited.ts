import type { Issue } from '#issues/issue.ts';
import { figuresIn } from '../figures.ts';
import type { Records } from '../records.ts';
import { pagesOf } from '../references.ts';

/** An amount, a percentage or a full date in prose or in a summary must have the claim that carries it beside it. */
export function* uncited(records: Records): Iterable<Issue> {
  for (const entry of pagesOf(records)) {
    for (const { figures, claims } of entry.prose.sentences) {
      const figure = figures.find(({ needsClaim }) => needsClaim);
      if (!figure || claims.length > 0) continue;
      yield {
        rule: 'uncited',
        at: figure.at,
        what: `"${figure.text}" stands in a sentence without a citation.`,
        why: 'A reader can follow every amount, percentage and full date to the claim that carries it.',
        fix: 'Put <Cite claim="…" /> after it, before the full stop, or <Uncited why="…">…</Uncited> around a sentence that needs none.',
      };
    }
    const figure = figuresIn(entry.value.summary).find(({ needsClaim }) => needsClaim);
    if (!figure || (entry.value.claims ?? []).length > 0) continue;
    yield {
      rule: 'uncited',
      at: entry.at(['summary']),
      what: `"${figure.text}" stands in the summary, and no claim carries it.`,
      why: 'A reader can follow every amount, percentage and full date to the claim that carries it.',
      fix: 'Name the claim under claims: in the front matter, or leave the number out.',
    };
  }
}
