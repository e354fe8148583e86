import type { Issue, Position } from '#issues/issue.ts';
import { carriedBy, datedBy, isCarried } from '../carried.ts';
import { figuresIn, type Figure } from '../figures.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { textsOf } from '../texts.ts';

/**
 * Every figure of a text is one that a claim cited for it gives: in its sentence, its fields, its note, or as the day
 * of a source. A sentence of prose that cites nothing is held against all that its page cites.
 */
export function* unsupportedFigure(records: Records, known: Known): Iterable<Issue> {
  const checked = records.site?.value.checked;
  for (const { text, at, dates = [], sources, citedOnPage = [], ...its } of textsOf(records)) {
    const figures: readonly (Figure & { readonly at?: Position })[] = its.figures ?? figuresIn(text);
    if (figures.length === 0) continue;
    const claims = its.claims.length > 0 ? its.claims : citedOnPage;
    const cited = claims.flatMap((id) => known.claims.find(id) ?? []);
    if ((cited.length === 0 && !sources) || cited.length < claims.length) continue;
    const values = [
      ...cited.flatMap(({ value }) => carriedBy(value, known)),
      ...datedBy(sources?.cited ?? [], known),
      ...dates,
      ...(checked ? [checked] : []),
    ];
    for (const figure of figures) {
      if (isCarried(figure.value, values)) continue;
      yield {
        rule: 'unsupported-figure',
        at: figure.at ?? at(),
        what: `"${figure.text}" stands here, and no claim cited for it says so.`,
        why: 'A figure in a text is that of its claims: of their sentence, their dates, their amount or their sources.',
        fix: 'Correct the one that is wrong, or cite the claim that gives it.',
        also: [...cited.slice(0, 3).map((claim) => claim.at(['statement'])), ...(sources ? [sources.at()] : [])],
      };
    }
  }
}
