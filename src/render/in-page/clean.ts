import { element, escaped, rounded } from './markup.ts';
import { isHidden, isPenStroke, paintOf, toneOf } from './paint.ts';

/** What becomes of the links of a drawing: a page, a claim or the list of statements, named by placeholders. */
export interface Links {
  /**
   * Id of a node or a line → where it leads, as `page:tea`, `claim:tea-is-hot` or `list:`, and the name of the link
   * where its own text is not enough.
   */
  readonly [id: string]: { readonly to: string; readonly name?: string };
}

export interface CleanOptions {
  /** Prefix of every id in the drawing. */
  readonly prefix: string;
  readonly class: string;
  readonly title: string;
  readonly description: string;
  readonly links: Links;
}

/** Markup, and what had to be left out although it holds text. */
export interface Cleaned {
  readonly markup: string;
  readonly lost: readonly string[];
}

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const GEOMETRY = new Set(
  [
    'x y width height rx ry cx cy r x1 y1 x2 y2 d points transform dx dy text-anchor viewBox',
    'refX refY markerWidth markerHeight markerUnits orient',
  ].flatMap((names) => names.split(' ')),
);

/** A wide drawing is shown from the width on that holds it; the stylesheet knows those in steps of this many pixels. */
const WIDTH_STEP = 40;

/**
 * Makes a drawing of Mermaid ours: elements and attributes of a white list alone, no style in it, colours by class,
 * numbers rounded, empty groups gone, links put in.
 *
 * @param svg - In the document, so that its styles can be asked for.
 */
export function cleanDrawing(svg: SVGSVGElement, options: CleanOptions): Cleaned {
  const cleaner = new Cleaner(options, svg.querySelector('[data-piece]') !== null);
  const { prefix, title, description } = options;
  const content = withoutUnusedMarkers(cleaner.children(svg));
  const [x, y, width, height] = frameOf(svg);
  // The pixel that lines may stand over on either side is no part of it.
  const from = Math.ceil((width! - 2) / WIDTH_STEP) * WIDTH_STEP;
  const markup = element(
    'svg',
    {
      class: `${options.class} from-${from}`,
      viewBox: [x, y, width, height].join(' '),
      width: String(width),
      height: String(height),
      fill: 'none',
      role: 'group',
      'aria-labelledby': `${prefix}-t`,
      'aria-describedby': `${prefix}-d`,
    },
    element('title', { id: `${prefix}-t` }, escaped(title)) +
      element('desc', { id: `${prefix}-d` }, escaped(description)) +
      content,
  );
  return { markup, lost: cleaner.lost };
}

/** Its view box in whole pixels. */
function frameOf(svg: SVGSVGElement): number[] {
  const size = svg.querySelector('[data-size]')?.getAttribute('data-size');
  if (size != null) return [-1, -1, ...size.split(' ').map((side) => Math.ceil(Number(side)) + 2)];
  const sides = (svg.getAttribute('viewBox') ?? '0 0 100 100').split(/[\s,]+/).map(Number);
  return sides.map((side, index) => (index < 2 ? Math.floor(side) : Math.ceil(side)));
}

/** Mermaid defines all markers it has, used or not. */
function withoutUnusedMarkers(drawing: string): string {
  const used = new Set([...drawing.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
  return drawing.replace(/<marker id="([^"]+)".*?<\/marker>/g, (marker, id: string) => (used.has(id) ? marker : ''));
}

class Cleaner {
  readonly lost: string[] = [];
  readonly #options: CleanOptions;
  /** Whether it was laid out in rows, by us, with classes that the stylesheet knows. */
  readonly #inRows: boolean;
  readonly #ids = new Map<string, string>();

  constructor(options: CleanOptions, inRows: boolean) {
    this.#options = options;
    this.#inRows = inRows;
  }

  children(from: Element): string {
    return [...from.children].map((child) => this.#node(child)).join('');
  }

  #node(from: Element): string {
    if (SHAPES.has(from.tagName)) return this.#shape(from);
    switch (from.tagName) {
      case 'text':
        return isHidden(from) ? '' : this.#text(from);
      case 'marker':
        return element('marker', { id: this.#idOf(from.id), ...this.#geometry(from) }, this.children(from));
      case 'g':
      case 'a':
      case 'svg':
      case 'defs':
        return this.#group(from);
      case 'switch':
        // A text in HTML, with the same in SVG for those who cannot show it.
        return [...from.children].map((child) => (child.tagName === 'foreignObject' ? '' : this.#node(child))).join('');
      case 'foreignObject':
      case 'image':
      case 'use':
        this.#lose(from);
        return '';
      default:
        return '';
    }
  }

  #lose(from: Element): void {
    const words = (from.textContent ?? '').trim();
    if (words || from.tagName !== 'foreignObject') this.lost.push(words || from.tagName);
  }

  #shape(from: Element): string {
    if (isHidden(from) && !from.closest('marker')) return '';
    // Colours of rows are those of the style sheet.
    if (this.#inRows) return element(from.tagName, { ...this.#geometry(from), class: classOf(from) });
    // Mermaid leaves boxes without a size behind.
    if ((from.tagName === 'rect' && !from.hasAttribute('width')) || isPenStroke(from)) return '';
    const paint = paintOf(from);
    return paint['class'] ? element(from.tagName, { ...this.#geometry(from), ...paint }) : '';
  }

  /** A text with one element for each of its lines, whatever the elements it was made of. */
  #text(from: Element): string {
    if (this.#inRows) return this.#words(from);
    const lines = [...from.children].filter((child) => child.hasAttribute('x') || child.hasAttribute('dy'));
    const words = (part: Element) => part.textContent ?? '';
    const content =
      lines.length === 0
        ? escaped(words(from).trimStart())
        : lines.map((line) => element('tspan', this.#geometry(line), escaped(words(line).trim()))).join('');
    if (content.replace(/<[^>]*>/g, '') === '') return '';
    return element('text', { ...this.#geometry(from), ...typeOf(from), fill: 'currentColor' }, content);
  }

  /** A text of ours, with its runs of another look. */
  #words(from: Element): string {
    const runs = [...from.childNodes].map((run) => {
      const text = escaped(run.textContent ?? '');
      return run.nodeType === Node.TEXT_NODE ? text : element('tspan', { class: classOf(run as Element) }, text);
    });
    return element('text', { ...this.#geometry(from), class: classOf(from) }, runs.join(''));
  }

  #group(from: Element): string {
    const content = this.children(from);
    if (content === '') return '';
    const piece = from.getAttribute('data-piece');
    if (piece !== null) {
      const link = this.#options.links[piece];
      return link
        ? element('a', { class: classOf(from), href: link.to, 'aria-label': nameOf(link.name, from) }, content)
        : element('g', { class: classOf(from) }, content);
    }
    const transform = from.getAttribute('transform');
    const isMoved = transform && !/^translate\(\s*0[\s,]+0\s*\)$/.test(transform);
    return isMoved ? element('g', { transform: rounded(transform) }, content) : content;
  }

  #geometry(from: Element): Record<string, string> {
    const attributes: Record<string, string> = {};
    for (const { name, value } of from.attributes) {
      if (GEOMETRY.has(name)) attributes[name] = rounded(value);
      const marker = /^marker-(?:start|mid|end)$/.test(name) && /url\(["']?#([^"')]+)["']?\)/.exec(value)?.[1];
      if (marker) attributes[name] = `url(#${this.#idOf(marker)})`;
    }
    return attributes;
  }

  /** A short id in place of one of Mermaid's. */
  #idOf(id: string): string {
    const known = this.#ids.get(id) ?? `${this.#options.prefix}-m${this.#ids.size + 1}`;
    this.#ids.set(id, known);
    return known;
  }
}

/** A name with the words that are seen in it, since whoever speaks to a browser says those. */
function nameOf(name: string | undefined, from: Element): string | undefined {
  if (name === undefined) return undefined;
  const seen = [...from.querySelectorAll('text')]
    .map((text) => text.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name.toLowerCase().includes(seen.toLowerCase()) ? name : `${seen}: ${name}`;
}

const classOf = (from: Element) => from.getAttribute('class') ?? undefined;

/** The attributes that stand for the style of a text. */
function typeOf(from: Element): Record<string, string | undefined> {
  const { fontSize, fontWeight, textAnchor, dominantBaseline } = getComputedStyle(from);
  const fill = toneOf(getComputedStyle(from.querySelector('tspan') ?? from).fill);
  return {
    'text-anchor': textAnchor === 'start' ? undefined : textAnchor,
    'dominant-baseline': dominantBaseline === 'auto' ? undefined : dominantBaseline,
    'font-size': fontSize === '14px' ? undefined : rounded(String(parseFloat(fontSize))),
    'font-weight': Number(fontWeight) >= 600 ? '600' : undefined,
    class: fill === 'paper' || fill === 'sunk' ? 'f-paper' : 'f-ink',
  };
}
