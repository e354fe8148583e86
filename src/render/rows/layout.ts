import type { Fate, RowShape, Sign } from '#views/diagram/diagram.ts';
import { SIGN_SHAPES } from '#views/diagram/signs.ts';
import { arrange } from './arrange.ts';
import { FACES, type Measure, type Placed, type Run, type Sketch, type SketchLine, type Stroke } from './sketch.ts';

/** The parts of Mermaid's own data that the layout reads. */
interface LayoutData {
  readonly nodes: readonly {
    readonly id: string;
    readonly label?: string;
    readonly parentId?: string;
    readonly cssClasses?: string;
    readonly isGroup?: boolean;
  }[];
  readonly edges: readonly {
    readonly id: string;
    readonly start: string;
    readonly end: string;
    readonly label?: string;
    readonly pattern?: string;
    readonly arrowTypeStart?: string;
    readonly arrowTypeEnd?: string;
  }[];
}

/** What Mermaid offers for layouts that are not its own. */
export interface LayoutRegistry {
  registerLayoutLoaders(loaders: unknown[]): void;
}

/** Teaches Mermaid the layouts `rows-wide`, `rows-narrow` and `rows-large`, in the page in which both run. */
export function teachRows(mermaid: LayoutRegistry, family: string): void {
  const loader = (shape: RowShape) => ({
    name: `rows-${shape}`,
    loader: async () => ({
      async render(data: LayoutData, svg: { node(): Element }) {
        const sketch = sketchOf(data);
        draw(svg.node().querySelector('g') ?? svg.node(), arrange(sketch, shape, measureIn(family, sketch)));
      },
    }),
  });
  mermaid.registerLayoutLoaders([loader('wide'), loader('narrow'), loader('large')]);
}

/** Texts are as wide as their words together, and those as wide as their letters where a line breaks inside them. */
function measureIn(family: string, { boxes, lines }: Sketch): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const labels = lines.flatMap(({ label, date }) => [...label.map(({ text }) => text), date]);
  const whole = new Set([...boxes.map(({ title }) => title), ...labels].flatMap((text) => text.split(' ')));
  return (text, face) => {
    context.font = `${FACES[face].weight} ${FACES[face].sizePx}px "${family}"`;
    const widthOf = (part: string) => context.measureText(part).width;
    const words = text.split(' ').map((word) => (whole.has(word) ? widthOf(word) : sum([...word].map(widthOf))));
    return sum(words) + (words.length - 1) * widthOf(' ');
  };
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

// Mermaid keeps character codes in a form of its own until the drawing is done.
const plain = (text = '') => text.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));

const sketchOf = ({ nodes, edges }: LayoutData): Sketch => ({
  boxes: nodes.map((node) => ({
    id: node.id,
    title: plain(node.label).trim(),
    inside: node.parentId,
    classes: (node.cssClasses ?? '').split(' ').filter(Boolean),
  })),
  lines: edges.map((edge): SketchLine => {
    const [label = '', ...date] = (edge.label ?? '').split(/<br\s*\/?>/);
    // The id carries what Mermaid keeps from a layout: the family of a line, and what became of it.
    const [, sign, fate] = edge.id.split('-');
    const end = edge.arrowTypeEnd ?? '';
    const [from, to] = [edge.arrowTypeStart === 'arrow_point', end === 'arrow_point'];
    return {
      id: edge.id,
      from: edge.start,
      to: edge.end,
      label: runsOf(label),
      date: plain(date.join(' ')),
      sign: sign !== undefined && sign in SIGN_SHAPES ? (sign as Sign) : 'ring',
      fate: fate as Fate | undefined,
      look: end === 'arrow_cross' ? 'ended' : !from && !to ? 'folded' : edge.pattern === 'dotted' ? 'broken' : 'whole',
      arrow: from && to ? 'both' : to ? 'one' : 'none',
    };
  }),
});

/** Words between `<b>` and `</b>` are strong, those between `<s>` and `</s>` are struck. */
function runsOf(label: string): Run[] {
  const looks = { b: 'strong', s: 'struck' } as const;
  return [...label.matchAll(/<([bs])>(.*?)<\/\1>|([^<]+)/g)].map(([, tag, marked, text]) => ({
    text: plain(marked ?? text),
    look: tag === undefined ? 'plain' : looks[tag as keyof typeof looks],
  }));
}

/** Puts what was arranged into the drawing, with the names by which the cleaner knows its pieces. */
function draw(root: Element, { width, height, pieces }: Placed): void {
  root.setAttribute('data-size', `${width} ${height}`);
  for (const { id, class: name, strokes } of pieces) {
    const group = svgElement('g', { class: name, 'data-piece': id });
    group.append(...strokes.map(drawnStroke));
    root.append(group);
  }
}

function drawnStroke({ tag, ...stroke }: Stroke): SVGElement {
  if (!('runs' in stroke)) return svgElement(tag, stroke);
  const { runs, anchor, ...place } = stroke;
  const element = svgElement(tag, anchor === 'end' ? { ...place, 'text-anchor': 'end' } : place);
  for (const { text, look } of runs) {
    const run = look === 'plain' ? document.createTextNode(text) : svgElement('tspan', { class: look });
    if (look !== 'plain') run.textContent = text;
    element.append(run);
  }
  return element;
}

function svgElement(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
