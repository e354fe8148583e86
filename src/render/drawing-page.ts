import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { Browser, Page, Route } from 'playwright';
import type { Shape } from '#views/diagram/diagram.ts';
import { cleanDrawing, type CleanOptions } from './clean-in-page.ts';
import { FONT_FACES } from './fonts.ts';
import { arrange } from './rows/arrange.ts';
import { teachRows, type ArrangeOutside } from './rows/layout-in-page.ts';
import { FACES, type Face } from './rows/sketch.ts';

/** The family in which drawings are set, as it is named in `fonts.ts`. */
const FAMILY = 'Source Sans 3';

const [INK, PAPER, SUNK, LINE] = ['#111111', '#ffffff', '#e8e8e8', '#666666'];
const cycle = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [
    [`cScale${index}`, SUNK],
    [`cScaleLabel${index}`, INK],
    [`cScalePeer${index}`, LINE],
    [`pie${index + 1}`, index % 2 ? PAPER : SUNK],
    [`fillType${index}`, SUNK],
  ]).flat(),
);

/**
 * How Mermaid draws: pinned where it has a default, so that a drawing is the same on every machine and after every update.
 * Its colours are only told apart here; the site's stylesheet gives them.
 */
export const MERMAID_CONFIG = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  deterministicIds: true,
  handDrawnSeed: 1,
  layout: 'dagre',
  look: 'classic',
  theme: 'base',
  htmlLabels: false,
  markdownAutoWrap: false,
  fontFamily: `"${FAMILY}"`,
  fontSize: 14,
  themeVariables: {
    fontFamily: `"${FAMILY}"`,
    fontSize: '14px',
    background: PAPER,
    primaryColor: PAPER,
    primaryTextColor: INK,
    primaryBorderColor: INK,
    secondaryColor: SUNK,
    secondaryTextColor: INK,
    secondaryBorderColor: LINE,
    tertiaryColor: SUNK,
    tertiaryTextColor: INK,
    tertiaryBorderColor: LINE,
    lineColor: LINE,
    textColor: INK,
    mainBkg: PAPER,
    nodeBorder: INK,
    clusterBkg: SUNK,
    clusterBorder: LINE,
    edgeLabelBackground: PAPER,
    titleColor: INK,
    noteBkgColor: SUNK,
    noteTextColor: INK,
    noteBorderColor: LINE,
    actorBkg: PAPER,
    actorBorder: INK,
    actorTextColor: INK,
    actorLineColor: LINE,
    signalColor: LINE,
    signalTextColor: INK,
    labelBoxBkgColor: SUNK,
    labelBoxBorderColor: LINE,
    loopTextColor: INK,
    activationBkgColor: SUNK,
    activationBorderColor: LINE,
    sequenceNumberColor: PAPER,
    sectionBkgColor: SUNK,
    altSectionBkgColor: PAPER,
    sectionBkgColor2: SUNK,
    taskBkgColor: SUNK,
    taskBorderColor: LINE,
    taskTextColor: INK,
    taskTextDarkColor: INK,
    taskTextLightColor: INK,
    taskTextOutsideColor: INK,
    activeTaskBkgColor: SUNK,
    activeTaskBorderColor: INK,
    doneTaskBkgColor: PAPER,
    doneTaskBorderColor: LINE,
    critBkgColor: PAPER,
    critBorderColor: INK,
    gridColor: '#bbbbbb',
    todayLineColor: INK,
    ...cycle,
  },
  flowchart: {
    htmlLabels: false,
    curve: 'linear',
    useMaxWidth: false,
    wrappingWidth: 180,
    nodeSpacing: 36,
    rankSpacing: 48,
    padding: 12,
  },
  sequence: {
    useMaxWidth: false,
    mirrorActors: false,
    actorFontSize: 14,
    messageFontSize: 14,
    noteFontSize: 14,
    actorFontFamily: FAMILY,
    messageFontFamily: FAMILY,
    noteFontFamily: FAMILY,
  },
  gantt: { useMaxWidth: false, fontSize: 13, sectionFontSize: 13, useWidth: 720 },
  state: { useMaxWidth: false },
  timeline: { useMaxWidth: false },
  class: { useMaxWidth: false, htmlLabels: false },
  er: { useMaxWidth: false },
  pie: { useMaxWidth: false },
} as const;

/** A text that Mermaid cannot draw, with its words for it. */
export class CannotDraw extends Error {
  override readonly name = 'CannotDraw';
  /** Line of the text, from 1, where it is known. */
  readonly line: number | undefined;
  constructor(message: string, line: number | undefined) {
    super(message);
    this.line = line;
  }
}

export interface DrawingPage {
  /**
   * Draws one text.
   *
   * @throws {CannotDraw} when Mermaid cannot.
   */
  draw(text: string, shape: Shape, options: CleanOptions): Promise<string>;
  close(): Promise<void>;
}

const ORIGIN = 'http://drawing.invalid';

/** A page that has the site's fonts and Mermaid, both from disk, and no way to anywhere else. */
export async function openDrawingPage(browser: Browser, fonts: string): Promise<DrawingPage> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(
    '**/*',
    fromDisk({ '/fonts/': fonts, '/mermaid/': dirname(createRequire(import.meta.url).resolve('mermaid')) }),
  );
  await page.goto(`${ORIGIN}/`);
  await page.exposeFunction('arrangeOutside', ((sketch, shape, widths) =>
    Promise.resolve(arrange(sketch, shape, measuredBy(widths)))) satisfies ArrangeOutside);
  await page.evaluate(readyPage, {
    config: MERMAID_CONFIG,
    faces: FONT_FACES.map(({ family, weight }) => `${weight} 15px "${family}"`),
  });
  await page.evaluate(teachRows, { family: FAMILY, faces: FACES });
  // The cleaner is handed over once; a function of a page cannot be kept otherwise.
  await page.evaluate(`window.cleanDrawing = ${cleanDrawing.toString()}`);
  return {
    draw: (text, shape, options) => drawn(page, text, shape, options),
    close: () => context.close(),
  };
}

async function drawn(page: Page, text: string, shape: Shape, options: CleanOptions): Promise<string> {
  const layout = shape === 'own' ? MERMAID_CONFIG.layout : `rows-${shape}`;
  const result = await page.evaluate(drawInPage, { text, config: { ...MERMAID_CONFIG, layout }, options });
  if ('error' in result) throw new CannotDraw(result.error, result.line);
  if (result.lost.length > 0)
    throw new CannotDraw(
      `Its sort is drawn with parts that are no text or that load something: ${result.lost.join(', ')}.`,
      undefined,
    );
  return result.markup;
}

async function readyPage({ config, faces }: { config: object; faces: readonly string[] }): Promise<void> {
  await Promise.all(faces.map((face) => document.fonts.load(face)));
  await document.fonts.ready;
  const source = '/mermaid/mermaid.esm.min.mjs';
  const { default: mermaid } = (await import(source)) as { default: { initialize(config: object): void } };
  mermaid.initialize(config);
  (window as unknown as { mermaid: unknown }).mermaid = mermaid;
}

interface InPage {
  readonly mermaid: { initialize(config: object): void; render(id: string, text: string): Promise<{ svg: string }> };
  readonly cleanDrawing: typeof cleanDrawing;
}

async function drawInPage({
  text,
  config,
  options,
}: {
  text: string;
  config: object;
  options: CleanOptions;
}): Promise<{ markup: string; lost: readonly string[] } | { error: string; line: number | undefined }> {
  const { mermaid, cleanDrawing } = window as unknown as InPage;
  const place = document.createElement('div');
  document.body.append(place);
  try {
    mermaid.initialize(config);
    const { svg } = await mermaid.render('drawing', text);
    place.innerHTML = svg;
    return cleanDrawing(place.querySelector('svg')!, options);
  } catch (error) {
    const { message = String(error), hash } = error as {
      message?: string;
      hash?: { loc?: { first_line?: number }; line?: number };
    };
    const line = hash?.loc?.first_line ?? Number(/line:? (\d+)/i.exec(message)?.[1] ?? NaN);
    return { error: message, line: Number.isFinite(line) ? line : undefined };
  } finally {
    place.remove();
    document.getElementById('ddrawing')?.remove();
  }
}

const measuredBy = (widths: Record<Face, Record<string, number>>) => (text: string, face: Face) => {
  const words = text.split(' ');
  const widthOf = (word: string) =>
    widths[face][word] ?? [...word].reduce((sum, letter) => sum + (widths[face][letter] ?? 0), 0);
  return words.reduce((sum, word) => sum + widthOf(word), 0) + (words.length - 1) * widths[face][' ']!;
};

const TYPES: Readonly<Record<string, string>> = { mjs: 'text/javascript', woff2: 'font/woff2' };

/** Answers what lies in the folders, and turns everything else away. */
const fromDisk = (folders: Readonly<Record<string, string>>) => async (route: Route) => {
  const { origin, pathname } = new URL(route.request().url());
  if (origin === ORIGIN && pathname === '/')
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><style>${fontRules()}</style>`,
    });
  const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
  const file = prefix && join(folders[prefix]!, pathname.slice(prefix.length));
  if (origin !== ORIGIN || !file || !existsSync(file)) return route.abort();
  return route.fulfill({
    contentType: TYPES[file.replace(/^.*\./, '')] ?? 'application/octet-stream',
    body: readFileSync(file),
  });
};

const fontRules = () =>
  FONT_FACES.map(
    ({ family, weight, file }) => `@font-face{font-family:"${family}";font-weight:${weight};src:url(/fonts/${file})}`,
  ).join('');
