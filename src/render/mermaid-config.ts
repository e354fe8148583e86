/** The family in which drawings are set, as it is named in `fonts.ts`. */
export const FAMILY = 'Source Sans 3';

const [INK, PAPER, SUNK, LINE] = ['#111111', '#ffffff', '#e8e8e8', '#666666'];

const coloured = (colour: string, ...names: readonly string[]) =>
  Object.fromEntries(names.flatMap((some) => some.split(' ').map((name) => [name, colour])));

/** Mermaid’s variables by the colour that they get. */
const COLOURS = {
  ...coloured(
    INK,
    'primaryTextColor primaryBorderColor secondaryTextColor tertiaryTextColor textColor nodeBorder',
    'titleColor noteTextColor actorBorder actorTextColor signalTextColor loopTextColor taskTextColor',
    'taskTextDarkColor taskTextLightColor taskTextOutsideColor activeTaskBorderColor critBorderColor',
    'todayLineColor',
  ),
  ...coloured(
    PAPER,
    'background primaryColor mainBkg edgeLabelBackground actorBkg sequenceNumberColor altSectionBkgColor',
    'doneTaskBkgColor critBkgColor',
  ),
  ...coloured(
    SUNK,
    'secondaryColor tertiaryColor clusterBkg noteBkgColor labelBoxBkgColor activationBkgColor',
    'sectionBkgColor sectionBkgColor2 taskBkgColor activeTaskBkgColor',
  ),
  ...coloured(
    LINE,
    'secondaryBorderColor tertiaryBorderColor lineColor clusterBorder noteBorderColor actorLineColor',
    'signalColor labelBoxBorderColor activationBorderColor taskBorderColor doneTaskBorderColor',
  ),
  gridColor: '#bbbbbb',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      [`cScale${index}`, SUNK],
      [`cScaleLabel${index}`, INK],
      [`cScalePeer${index}`, LINE],
      [`pie${index + 1}`, index % 2 ? PAPER : SUNK],
      [`fillType${index}`, SUNK],
    ]).flat(),
  ),
};

/**
 * How Mermaid draws: pinned where it has a default, so that a drawing is the same on every machine and after every
 * update. Its colours are only told apart here; the site's stylesheet gives them.
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
    ...COLOURS,
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
