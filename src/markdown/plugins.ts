import type { HastPluginList, MdastPluginList } from 'satteri';
import { alignedCells, tasks, wideBlocks } from './blocks.ts';
import { citations } from './citations.ts';
import { folds } from './folds.ts';
import { handDrawings } from './hand-drawings.ts';
import { focusableHeadings, pageLinks } from './page-links.ts';

/** All that the Markdown processor is taught, in its order. */
export const markdownPlugins = (base: string): { mdastPlugins: MdastPluginList; hastPlugins: HastPluginList } => ({
  mdastPlugins: [
    pageLinks(base),
    focusableHeadings(),
    wideBlocks(),
    tasks(),
    handDrawings(),
    // It remembers what a text has cited, and is made anew for each.
    citations,
    folds(),
  ],
  hastPlugins: [alignedCells()],
});
