import { answerTo, type DayAnswer, type DayQuestion } from '#views/as-of/answer.ts';
import type { RelationTable } from '#views/as-of/relation-table.ts';
import { statesOfDay } from '#views/as-of/states-of-day.ts';
import type { RightsStrip } from '#views/strips/rights-strip.ts';
import { svgOf } from '#views/strips/svg.ts';
import { fragmentOf } from './fragment.ts';
import { svgElement } from './nodes.ts';
import { filled } from './templates.ts';

/**
 * Shows what holds on a day, as its page shows it, and puts the day into the rail.
 *
 * @param place - Where the answer stands.
 * @param page - Address of the page of all days.
 */
export function showDay(place: HTMLElement, table: RelationTable, page: string, question: DayQuestion): DayAnswer {
  const answer = answerTo(table, question);
  const states = statesOfDay(table, question);
  place.replaceChildren(filled('answer', { ...answer, states }));
  document.querySelector('[data-part="years"]')?.replaceWith(filled('years', answer));
  const { drawn, href, right } = answer.turned ?? {};
  if (states) {
    drawStates(place, states);
    // What changed on the day itself comes before its states.
    if (href === '')
      (sectionOf(place, 'last-right') ?? sectionOf(place, 'changes'))?.after(sectionOf(place, 'states')!);
  }
  if (drawn) drawChange(place.querySelectorAll('[data-part="diagram"]')[href && right ? 1 : 0]!, `${page}${drawn}/`);
  document.getElementById(fragmentOf(location))?.scrollIntoView();
  return answer;
}

const sectionOf = (place: HTMLElement, heading: string) => place.querySelector(`section[aria-labelledby="${heading}"]`);

function drawStates(place: HTMLElement, { drawings, key }: RightsStrip): void {
  place.querySelector('.strip-widths')!.replaceChildren(...drawings.map((drawing) => svgElement(svgOf(drawing))));
  for (const [index, sign] of [...place.querySelectorAll('.strip-key svg')].entries())
    sign.replaceWith(svgElement(svgOf(key[index]!.sign)));
}

/** The drawing of a day of change, from its page: there it was drawn by the build. It can be missed. */
function drawChange(place: Element, page: string): void {
  // Trusted Types forbid to parse a text; a document that comes as one needs no parsing by us.
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.open('GET', page);
  request.onload = () => {
    const drawn = request.responseXML?.querySelector('[data-part="diagram"]');
    if (!drawn) return;
    // Its list stands on its own page.
    for (const link of drawn.querySelectorAll('a[href="#changes"]')) link.setAttribute('href', `${page}#changes`);
    place.replaceChildren(...[...drawn.childNodes].map((node) => document.importNode(node, true)));
  };
  request.send();
}
