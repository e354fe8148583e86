import type { Browser } from 'playwright';
import { pageWithDrawings } from './drawings.fixture.ts';
import { layoutFaults } from './layout-faults.ts';

/** Widths of the column a drawing stands in: from the narrowest telephone on, and close to each change of shape. */
export const WIDTHS_PX = [283, 320, 328, 412, 480, 549, 583, 618, 680, 718, 760, 800, 974, 1100];

/** What is wrong with the layout of drawings in a column of a width. */
export async function faultsOfLayout(
  browser: Browser,
  drawings: readonly string[],
  widthPx: number,
): Promise<string[]> {
  const page = await pageWithDrawings(browser, widthPx, drawings);
  try {
    return await page.evaluate((check) => {
      const faultsIn = new Function(`return ${check}`)() as typeof layoutFaults;
      const shown = [...document.querySelectorAll<SVGSVGElement>('svg')].filter(
        (svg) => svg.getBoundingClientRect().width > 0,
      );
      const diagrams = document.querySelectorAll('figure').length;
      return [
        ...shown.flatMap((svg) => faultsIn(svg)),
        ...(diagrams === shown.length ? [] : [`${shown.length} drawings are shown for ${diagrams} diagrams.`]),
      ];
    }, layoutFaults.toString());
  } finally {
    await page.close();
  }
}
