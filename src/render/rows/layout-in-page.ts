import type { RowShape } from '#views/diagram/diagram.ts';
import type { Face, Placed, Sketch, SketchLine } from './sketch.ts';

/** What the layout asks of the program outside the page: where to put things, given the width of each word in each face. */
export type ArrangeOutside = (
  sketch: Sketch,
  shape: RowShape,
  widths: Record<Face, Record<string, number>>,
) => Promise<Placed>;

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

interface Fonts {
  readonly family: string;
  readonly faces: Readonly<Record<Face, { readonly sizePx: number; readonly weight: number }>>;
}

/**
 * Teaches Mermaid the layouts `rows-wide`, `rows-narrow` and `rows-half`. It runs inside the page, so it uses nothing from outside itself
 * but `arrangeOutside`, which the page has been given.
 */
export function teachRows({ family, faces }: Fonts): void {
  const { mermaid, arrangeOutside } = window as unknown as {
    mermaid: { registerLayoutLoaders(loaders: unknown[]): void };
    arrangeOutside: ArrangeOutside;
  };
  const context = document.createElement('canvas').getContext('2d')!;

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

  const widthsOf = ({ boxes, lines }: Sketch) => {
    // Single letters too, for words that must be broken.
    const words = new Set([
      ' ',
      '-',
      '…',
      ...[...boxes.map(({ title }) => title), ...lines.flatMap(({ label, detail }) => [label, detail])].flatMap(
        (text) => [...text.split(' '), ...text],
      ),
    ]);
    const widths = {} as Record<Face, Record<string, number>>;
    for (const [face, { sizePx, weight }] of Object.entries(faces) as [Face, { sizePx: number; weight: number }][]) {
      context.font = `${weight} ${sizePx}px "${family}"`;
      widths[face] = Object.fromEntries([...words].map((word) => [word, context.measureText(word).width]));
    }
    return widths;
  };

  const draw = (root: Element, { width, height, pieces }: Placed) => {
    const make = (tag: string, attributes: Record<string, string | number>) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
      return element;
    };
    root.setAttribute('data-size', `${width} ${height}`);
    for (const { id, class: name, strokes } of pieces) {
      const group = make('g', { class: name, 'data-piece': id });
      for (const { tag, ...stroke } of strokes) {
        if (tag !== 'text') group.append(make(tag, stroke as Record<string, string | number>));
        else {
          const { text, anchor, ...place } = stroke as {
            text: string;
            anchor: string;
            class: string;
            x: number;
            y: number;
          };
          const element = make('text', anchor === 'middle' ? { ...place, 'text-anchor': 'middle' } : place);
          element.textContent = text;
          group.append(element);
        }
      }
      root.append(group);
    }
  };

  const loader = (shape: RowShape) => ({
    name: `rows-${shape}`,
    loader: async () => ({
      async render(data: LayoutData, svg: { node(): Element }) {
        const sketch = sketchOf(data);
        draw(svg.node().querySelector('g') ?? svg.node(), await arrangeOutside(sketch, shape, widthsOf(sketch)));
      },
    }),
  });
  mermaid.registerLayoutLoaders([loader('wide'), loader('narrow'), loader('half')]);
}
