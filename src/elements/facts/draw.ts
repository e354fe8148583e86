import { factDrawing } from '#views/facts/fact-drawing.ts';
import type { Fact, FactsFile } from '#views/facts/fact.ts';
import { formatDate } from '#views/wording/dates.ts';
import { svgOf } from '#views/strips/svg.ts';
import { element, svgElement } from '../nodes.ts';
import * as say from '#words/facts.ts';

/** Draws the rows of an answer in its place, or says why they are not drawn. */
export function draw(place: HTMLElement, { families }: FactsFile, rows: readonly Fact[], day: string): void {
  const drawn = factDrawing(rows, families, day);
  place.replaceChildren(
    ...('instead' in drawn
      ? [element('p', { class: 'quiet' }, drawn.instead)]
      : [
          ...drawn.drawings.map((one) => svgElement(svgOf(one))),
          element('p', { class: 'quiet' }, say.whatBrokenAndPaleMean(formatDate(day))),
        ]),
  );
}
