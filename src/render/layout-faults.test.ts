import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright';
import type { EntityPage } from '#graph/graph.ts';
import type { PageId } from '#schema/ids.ts';
import type { Diagram } from '#views/diagram/diagram.ts';
import { entityDiagram } from '#views/diagram/entity-diagram.ts';
import { teaWorld, type Told } from '#views/diagram/tea-world.fixture.ts';
import { launchChromium } from './chromium.ts';
import { pageWithDrawings } from './drawings.fixture.ts';
import { drawing } from './drawings.ts';
import { writeFonts } from './fonts.ts';
import { faultsOfLayout, WIDTHS_PX } from './layout-faults.fixture.ts';
import { renderDiagrams } from './render-diagrams.ts';
import { FACES } from './rows/sketch.ts';

describe('the layout of drawings', () => {
  let browser: Browser;
  before(async () => void (browser = await launchChromium()));
  after(() => browser.close());

  const faultsOf = (drawings: readonly string[], widthPx: number) => faultsOfLayout(browser, drawings, widthPx);

  async function drawingsOf(diagrams: readonly Diagram[]): Promise<string[]> {
    const folder = await renderDiagrams(diagrams, await writeFonts());
    return diagrams.map((diagram) => drawing(folder, diagram));
  }

  const sound = `<svg class="drawing narrow" viewBox="0 0 328 60" width="328" height="60"><g class="node"><rect class="box" x="200" y="10" width="120" height="36"/><text class="name" x="210" y="33">Kettle</text></g><g class="edge sign-square"><rect class="hit" x="0" y="10" width="190" height="30"/><path class="line" d="M0 38H193"/><path class="mark" transform="translate(12 28)" d="M-4.75-4.75h9.5v9.5h-9.5z"/><text class="label" x="24" y="33">pours</text></g></svg>`;
  const planted: readonly [fault: RegExp, from: string, to: string][] = [
    [/"pours" lies on "hot"/, '</svg>', '<text class="label" x="34" y="36">hot</text></svg>'],
    [/"pours" crosses the edge of the box of "Kettle"/, 'x="24" y="33">pours', 'x="185" y="33">pours'],
    [/does not fit its box/, '>Kettle<', '>Kettle for the whole house<'],
    [/"pours" runs out of the drawing/, 'x="24" y="33"', 'x="-9" y="33"'],
    [/The line of "pours" runs through the box of "Kettle"/, 'H193', 'H260'],
    [/The line of "pours" runs through "pours"/, 'M0 38H193', 'M0 29H193'],
    [/A sign lies on "pours"/, 'translate(12 28)', 'translate(24 28)'],
    [/"pours" can be touched on 20\.0 px/, 'height="30"', 'height="20"'],
    [/"Kettle" has letters of 11\.\d px/, 'viewBox="0 0 328 60"', 'viewBox="0 0 420 77"'],
    [/0 drawings are shown for 1 diagrams/, 'width="328" height="60"', 'width="0" height="0"'],
  ];

  it('is found sound where it is', async () => assert.deepEqual(await faultsOf([sound], 360), []));
  for (const [fault, from, to] of planted)
    it(`is found faulty: ${fault.source}`, async () =>
      assert.match((await faultsOf([sound.replace(from, to)], 360)).join('\n'), fault));

  it('is measured with the letters that the stylesheet shows', async () => {
    const page = await pageWithDrawings(browser, 360, [
      '<svg class="drawing wide from-560"><g class="node"><text class="name"/></g><g class="node part"><text class="name"/></g><g class="edge"><text class="label"/><text class="label"><tspan class="strong"/></text><text class="date"/></g></svg>',
      '<svg class="drawing narrow"><text class="date"/></svg>',
    ]);
    const shown = await page.locator('text:empty, tspan').evaluateAll((texts) =>
      texts.map((text) => ({
        sizePx: parseFloat(getComputedStyle(text).fontSize),
        weight: Number(getComputedStyle(text).fontWeight),
      })),
    );
    await page.close();
    assert.deepEqual(shown, Object.values(FACES));
  });

  it('is sound for long names, long labels and many boxes', async () => {
    const told: Told[] = Array.from({ length: 9 }, (_, index): Told[] => [
      [
        `a-very-long-name-of-a-kettle-number-${index} warms pot`,
        { through: '2030-12-31', status: index % 2 ? 'stated' : 'reported' },
      ],
      [`pot pours-into a-very-long-name-of-a-kettle-number-${index}`, { scope: 'x' }],
    ]).flat();
    const world = teaWorld(
      [
        ...told,
        ['incomprehensibilities pours-into pot'] as const,
        ['kitchen owns incomprehensibilities'] as const,
        ['kitchen stands-beside pot'] as const,
        ['kitchen warms cup'] as const,
        ['kitchen warms the-small-room'] as const,
      ].map(([sentence, rest]): Told => [sentence, { since: '2026-01-01', ...rest }]),
    );
    world.relations.forEach(
      ({ type }) =>
        ((type as { short?: string }).short &&= `${type.short} with a label of far too many words`.slice(0, 60)),
    );
    const diagrams = ['pot', 'kitchen'].map(
      (id) => entityDiagram(world, world.pages.get(id as PageId) as EntityPage) as Diagram,
    );
    const drawings = await drawingsOf(diagrams);
    for (const width of WIDTHS_PX) assert.deepEqual(await faultsOf(drawings, width), [], `${width} px`);
  });
});
