import type { RowShape } from '#views/diagram/diagram.ts';
import { arrange } from './arrange.ts';
import { FACES, type Measure, type Placed, type Sketch, type SketchLine, type Stroke } from './sketch.ts';

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
    readonly thickness?: string;
    readonly pattern?: string;
    readonly arrowTypeEnd?: string;
    readonly minlen?: number;
  }[];
}

/** What Mermaid offers for layouts that are not its own. */
export interface LayoutRegistry {
  registerLayoutLoaders(loaders: unknown[]): void;
}

/** Teaches Mermaid the layouts `rows-wide`, `rows-narrow` and `rows-half`, in the page in which both run. */
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
  mermaid.registerLayoutLoaders([loader('wide'), loader('narrow'), loader('half')]);
}

/** Texts are as wide as their words together, and those as wide as their letters where a line breaks inside them. */
function measureIn(family: string, { boxes, lines }: Sketch): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const texts = [...boxes.map(({ title }) => title), ...lines.flatMap(({ label, detail }) => [label, detail])];
  const whole = new Set(texts.flatMap((text) => text.split(' ')));
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
    const [label = '', ...detail] = plain(edge.label).split(/<br\s*\/?>/);
    const look = edge.thickness === 'invisible' ? 'hidden' : edge.pattern === 'dotted' ? 'broken' : 'whole';
    return {
      id: edge.id,
      from: edge.start,
      to: edge.end,
      label,
      detail: detail.join(' '),
      look,
      arrow: edge.arrowTypeEnd === 'arrow_point',
      room: (edge.minlen ?? 1) - 1,
    };
  }),
});

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
  if (!('text' in stroke)) return svgElement(tag, stroke);
  const { text, anchor, ...place } = stroke;
  const element = svgElement(tag, anchor === 'middle' ? { ...place, 'text-anchor': 'middle' } : place);
  element.textContent = text;
  return element;
}

function svgElement(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
