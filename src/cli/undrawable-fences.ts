import { pagesOf } from '#graph/references.ts';
import type { Page } from '#graph/graph.ts';
import type { Drawing } from '#graph/prose.ts';
import type { Issue } from '#issues/issue.ts';
import type { CheckResult } from './checked-content.ts';

/**
 * What Mermaid cannot draw of the diagrams in prose. Those that have a fault already are left out.
 *
 * The renderer and its browser are loaded only if a page has such a diagram; one that was drawn before costs nothing.
 *
 * @returns Issues, and whether there was no browser to find them with.
 */
export async function undrawableFences({
  records,
  issues,
}: Pick<CheckResult, 'records' | 'issues'>): Promise<{ issues: readonly Issue[]; isBlind: boolean }> {
  const pages = pagesOf(records).map((page) => ({
    prose: {
      ...page.prose,
      drawings: page.prose.drawings.filter((drawing) => !issues.some((issue) => isInside(issue, drawing))),
    },
  }));
  if (pages.every(({ prose }) => prose.drawings.length === 0)) return { issues: [], isBlind: false };
  const [{ undrawable }, { NoChromium }, { writeFonts }, { handDrawn }] = await Promise.all([
    import('#render/render-diagrams.ts'),
    import('#render/chromium.ts'),
    import('#render/fonts.ts'),
    import('#views/diagram/hand-drawn.ts'),
  ]);
  try {
    return {
      issues: await undrawable(
        pages.flatMap((page) => handDrawn(page as Pick<Page, 'prose'> as Page)),
        await writeFonts(),
      ),
      isBlind: false,
    };
  } catch (error) {
    if (error instanceof NoChromium) return { issues: [], isBlind: true };
    throw error;
  }
}

function isInside({ at }: Issue, drawing: Drawing): boolean {
  const last = drawing.textAt.line + drawing.text.split('\n').length;
  return at.file === drawing.at.file && drawing.at.line <= at.line && at.line <= last;
}
