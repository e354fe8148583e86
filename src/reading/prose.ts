import { mdxToMdast, type Features } from 'satteri';
import type { Prose } from '#graph/prose.ts';
import type { Issue } from '#issues/issue.ts';
import { entangledCode } from './braced-code.ts';
import { namedSigns } from './entities.ts';
import { isReadable } from './entangled.ts';
import { reportSyntax } from './mdx-syntax.ts';
import { deepestLine, tooDeepLine, tooDeepNode } from './nesting.ts';
import type { Node } from './nodes.ts';
import { ProseReader } from './prose-reader.ts';
import type { Report } from './report.ts';
import type { TextFile } from './text-file.ts';
import { marksToldOnce } from './told-once.ts';

/** The dialect of Markdown that authors write; the build renders with the same. */
export const DIALECT: Features = { gfm: { footnotes: false }, headingAttributes: true, smartPunctuation: true };

/** What the prose of a page holds, with every fault that shows without looking at other files. */
export interface ReadProse {
  readonly prose: Prose;
  readonly issues: readonly Issue[];
}

const NOTHING: Prose = { headings: [], mentions: [], citings: [], drawings: [], sentences: [], stretches: [] };

/**
 * Reads the Markdown of a page.
 *
 * @param start - Offset at which the prose begins, after the front matter.
 */
export function readProse(file: TextFile, start: number): ReadProse {
  const issues: Issue[] = [];
  const report: Report = (issue) => void issues.push(issue);
  // The front matter is kept as blank space, so that every position is one of the file.
  const text = file.text.slice(0, start).replace(/[^\n]/g, ' ') + file.text.slice(start);
  const deep = tooDeepLine(file, start) ?? entangledCode(file, start);
  if (deep) return { prose: NOTHING, issues: [deep] };
  if (!isReadable(file, start, report)) return { prose: NOTHING, issues };
  try {
    const tree = mdxToMdast(text, { features: DIALECT }) as Node;
    const deeper = tooDeepNode(file, tree);
    if (deeper) return { prose: NOTHING, issues: [deeper] };
    const hidden = namedSigns(file, tree);
    if (hidden.length > 0) return { prose: NOTHING, issues: hidden };
    const reader = new ProseReader(file, tree, report);
    reader.read(tree);
    return { prose: reader.prose, issues: marksToldOnce(file, issues) };
  } catch (error) {
    // Tags or marks inside each other, thousands deep, are more than the stack can hold.
    if (error instanceof RangeError) report(deepestLine(file, start));
    else reportSyntax(file, error, report);
    return { prose: NOTHING, issues };
  }
}
