import { buildGraph } from '#graph/build-graph.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { drawing } from '#render/drawings.ts';
import { writeFonts } from '#render/fonts.ts';
import { faultsOfLayout, WIDTHS_PX } from '#render/layout-faults.fixture.ts';
import { renderDiagrams } from '#render/render-diagrams.ts';
import { allDiagrams } from '#views/diagram/all-diagrams.ts';
import { expect, test } from '../support/test.ts';

test.use({ trace: 'off' });

// That each fault of a layout is found is tried in src/render/layout-faults.test.ts.
test.describe('every diagram of the content', { tag: '@content' }, () => {
  const { records, issues } = readContent(filesOnDisk(contentFolder()));
  const { graph } = buildGraph(records, issues);

  for (const width of WIDTHS_PX)
    test(`is laid out soundly at ${width} px`, async ({ browser }) => {
      test.skip(!graph, 'npm run check names the faults of the content');
      const diagrams = [...allDiagrams(graph!).values()].filter(({ shapes }) => !shapes.includes('own'));
      const folder = await renderDiagrams(diagrams, await writeFonts());
      const drawings = diagrams.map((diagram) => drawing(folder, diagram));
      const faults = await faultsOfLayout(browser, drawings, width);
      expect(faults, 'Shorter titles and labels leave a drawing more room.').toEqual([]);
    });
});
