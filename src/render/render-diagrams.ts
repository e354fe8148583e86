import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Issue } from '#issues/issue.ts';
import { printedReport } from '#issues/report.ts';
import { keep } from '#keeping/kept.ts';
import type { Diagram } from '#views/diagram/diagram.ts';
import { FATE_SHAPES, SIGN_SHAPES } from '#views/diagram/signs.ts';
import { cacheFolder } from './cache-folder.ts';
import { chromiumVersion, launchChromium } from './chromium.ts';
import { CannotDraw, openDrawingPage, type DrawingPage } from './drawing-page.ts';
import { fileOf, isDrawn, linksOf } from './drawings.ts';
import { FONT_FACES } from './fonts.ts';
import { MERMAID_CONFIG } from './mermaid-config.ts';

/** Longest time that the drawings of one diagram may take. */
const LIMIT_MS = 10_000;

export interface DrawingOptions {
  /** Is told how many of the diagrams to draw are drawn. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly limitMs?: number;
}

/** Texts of authors that cannot be drawn. The message is the printed report; programs end with `exitCode`. */
export class UndrawableDiagrams extends Error {
  override readonly name = 'UndrawableDiagrams';
  readonly exitCode = 1;
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(printedReport(issues));
    this.issues = issues;
  }
}

/**
 * Draws every diagram that the cache does not hold, all in one headless Chromium; with a full cache none is started.
 *
 * @param fonts - Folder of the site's fonts.
 * @returns The folder in which `drawing` finds each of them.
 * @throws {UndrawableDiagrams} when an author's text cannot be drawn, after all others were.
 * @throws {NoChromium} when there is no browser to draw with.
 */
export async function renderDiagrams(
  diagrams: readonly Diagram[],
  fonts: string,
  options: DrawingOptions = {},
): Promise<string> {
  const issues = await undrawable(diagrams, fonts, options);
  if (issues.length > 0) throw new UndrawableDiagrams(issues);
  return drawingsFolder(fonts);
}

/** Does the same, and returns what cannot be drawn, for a check that reports other faults as well. */
export async function undrawable(
  diagrams: readonly Diagram[],
  fonts: string,
  { onProgress, limitMs = LIMIT_MS }: DrawingOptions = {},
): Promise<readonly Issue[]> {
  const folder = drawingsFolder(fonts);
  mkdirSync(folder, { recursive: true });
  const missing = [
    ...new Map(
      diagrams
        .filter((diagram) => !isDrawn(folder, diagram))
        .map((diagram) => [fileOf(folder, diagram, diagram.shapes[0]!), diagram]),
    ).values(),
  ];
  if (missing.length === 0) return [];
  const issues: Issue[] = [];
  const browser = await launchChromium();
  try {
    let page = await openDrawingPage(browser, fonts);
    for (const [index, diagram] of missing.entries()) {
      const fault = await drawnInTime(drawAll(page, folder, diagram), limitMs);
      if (fault) {
        issues.push(issueOf(diagram, fault));
        // A page that is still at work on an endless text is of no more use.
        await page.close();
        page = await openDrawingPage(browser, fonts);
      }
      onProgress?.(index + 1, missing.length);
    }
  } finally {
    await browser.close();
  }
  return issues;
}

/**
 * Where drawings are kept, by all that shapes one beside its diagram: the fonts, Mermaid, its configuration, the
 * browser and this folder's own code.
 *
 * @throws {NoChromium} when there is no browser.
 */
export function drawingsFolder(fonts: string): string {
  const { version } = createRequire(import.meta.url)('mermaid/package.json') as { version: string };
  const hash = createHash('sha256').update(version).update(JSON.stringify(MERMAID_CONFIG)).update(chromiumVersion());
  hash.update(JSON.stringify([SIGN_SHAPES, FATE_SHAPES]));
  for (const { file } of FONT_FACES) hash.update(readFileSync(join(fonts, file)));
  const code = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  for (const file of code.sort()) hash.update(readFileSync(join(import.meta.dirname, file)));
  return cacheFolder('diagrams', hash.digest('hex').slice(0, 12));
}

async function drawAll(page: DrawingPage, folder: string, diagram: Diagram): Promise<void> {
  for (const shape of diagram.shapes) {
    const markup = await page.draw(diagram.text, shape, {
      prefix: `${diagram.id}-${shape}`,
      class: `drawing ${shape}`,
      title: diagram.title,
      description: diagram.description,
      links: linksOf(diagram),
    });
    keep(fileOf(folder, diagram, shape), markup);
  }
}

async function drawnInTime(work: Promise<void>, limitMs: number): Promise<CannotDraw | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new CannotDraw(`Drawing it takes more than ${limitMs / 1000} seconds.`, undefined)),
      limitMs,
    );
  });
  // When the limit has won, what becomes of the work no longer matters.
  work.catch(() => {});
  try {
    await Promise.race([work, limit]);
    return undefined;
  } catch (error) {
    if (error instanceof CannotDraw) return error;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function issueOf(diagram: Diagram, error: CannotDraw): Issue {
  if (!diagram.at)
    throw new Error(
      `A fault of the engine: Mermaid cannot draw the derived diagram "${diagram.title}": ${error.message}\n` +
        `${diagram.text}`,
    );
  const at =
    error.line === undefined
      ? diagram.at
      : { ...diagram.at, line: diagram.at.line + error.line - 1, column: error.line === 1 ? diagram.at.column : 1 };
  return {
    rule: 'undrawable-diagram',
    at,
    what: `The diagram "${diagram.title}" cannot be drawn: ${plainWords(error.message)}`,
    why: 'Mermaid, which draws it, must be able to read it.',
    fix: 'Correct the text here or on the line above. An editor at mermaid.live shows the same fault while you write.',
  };
}

/** The first sentence of what Mermaid says, without the drawing of the place that follows it. */
function plainWords(message: string): string {
  const expecting = /got '([^']+)'/.exec(message)?.[1];
  if (/^(?:Parse|Lexical|Syntax) error/i.test(message))
    return expecting ? `${expecting} stands where it cannot.` : 'its text cannot be read.';
  const first = message.split('\n')[0]!.trim();
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
