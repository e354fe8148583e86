import { rounded } from './markup.ts';

export type Tone = 'none' | 'paper' | 'sunk' | 'rule' | 'quiet' | 'ink';

/** The tone that stands for a colour of Mermaid's theme; the site's stylesheet gives it a colour again. */
export function toneOf(colour: string): Tone {
  const [red, green, blue, alpha] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  if (colour === 'none' || red === undefined || green === undefined || blue === undefined || alpha === 0) return 'none';
  const light = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
  return light > 0.97 ? 'paper' : light > 0.8 ? 'sunk' : light > 0.6 ? 'rule' : light > 0.25 ? 'quiet' : 'ink';
}

/** The attributes that stand for the style of a shape. Without a class nothing of it is seen. */
export function paintOf(shape: Element): Record<string, string | undefined> {
  const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(shape);
  const filled = shape.tagName === 'line' ? 'none' : toneOf(fill);
  const drawn = parseFloat(strokeWidth) > 0 ? toneOf(stroke) : 'none';
  const classes = [filled !== 'none' && `f-${filled}`, drawn !== 'none' && `s-${drawn}`].filter(Boolean).join(' ');
  if (drawn === 'none') return { class: classes || undefined };
  return {
    class: classes,
    stroke: 'currentColor',
    'stroke-dasharray': isDashed(strokeDasharray) ? rounded(strokeDasharray.replace(/px/g, '')) : undefined,
    'stroke-width': parseFloat(strokeWidth) > 2 ? rounded(strokeWidth.replace('px', '')) : undefined,
  };
}

const isDashed = (dashes: string) =>
  /^\d.*[1-9]/.test(dashes) && !/^\d+px, 0px$/.test(dashes) && parseFloat(dashes) > 0;

export function isHidden(shown: Element): boolean {
  const style = getComputedStyle(shown);
  return style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0;
}

/** Mermaid draws the edge of some shapes twice, once to fill and once like a pen. */
export const isPenStroke = (shape: Element): boolean =>
  shape.tagName === 'path' &&
  shape.getAttribute('fill') === 'none' &&
  shape.previousElementSibling?.tagName === 'path' &&
  shape.parentElement?.children.length === 2 &&
  shape.closest('.label-container, .outer-path, .rough-node') !== null;
