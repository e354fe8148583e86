/** What becomes of the links of a drawing: a page, a claim or the list of statements, named by placeholders. */
export interface Links {
  /** Id of a node or a line → where it leads, as `page:tea`, `claim:tea-is-hot` or `list:`, and the name of the link where its own text is not enough. */
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

/**
 * Makes a drawing of Mermaid ours: elements and attributes of a white list alone, no style in it, colours by class,
 * numbers rounded, empty groups gone, links put in. It runs inside the page that has drawn it, and uses nothing from outside.
 *
 * @param svg - In the document, so that its styles can be asked for.
 * @returns Markup, and what had to be left out although it holds text.
 */
export function cleanDrawing(
  svg: SVGSVGElement,
  options: CleanOptions,
): { readonly markup: string; readonly lost: readonly string[] } {
  const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
  const GEOMETRY = new Set([
    'x',
    'y',
    'width',
    'height',
    'rx',
    'ry',
    'cx',
    'cy',
    'r',
    'x1',
    'y1',
    'x2',
    'y2',
    'd',
    'points',
    'transform',
    'dx',
    'dy',
    'text-anchor',
    'refX',
    'refY',
    'markerWidth',
    'markerHeight',
    'markerUnits',
    'orient',
    'viewBox',
  ]);
  const lost: string[] = [];
  const inRows = svg.querySelector('[data-piece]') !== null;

  const rounded = (text: string) =>
    text.replace(/-?\d*\.\d{2,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10));
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const element = (tag: string, attributes: Record<string, string | undefined>, content: string) => {
    const written = Object.entries(attributes)
      .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
      .join('');
    return content || tag === 'text' ? `<${tag}${written}>${content}</${tag}>` : `<${tag}${written}/>`;
  };

  /** The class that stands for a colour of Mermaid's theme; whether it is text decides between ink and paper. */
  const tone = (colour: string): string => {
    const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    if (colour === 'none' || parts.length < 3 || parts[3] === 0) return 'none';
    const light = (0.299 * parts[0]! + 0.587 * parts[1]! + 0.114 * parts[2]!) / 255;
    return light > 0.97 ? 'paper' : light > 0.8 ? 'sunk' : light > 0.6 ? 'rule' : light > 0.25 ? 'quiet' : 'ink';
  };

  const geometry = (from: Element) => {
    const attributes: Record<string, string> = {};
    for (const { name, value } of from.attributes) {
      if (GEOMETRY.has(name)) attributes[name] = rounded(value);
      const marker = /^marker-(?:start|mid|end)$/.test(name) && /url\(["']?#([^"')]+)["']?\)/.exec(value)?.[1];
      if (marker) attributes[name] = `url(#${options.prefix}${shortId(marker)})`;
    }
    return attributes;
  };

  const ids = new Map<string, string>();
  const shortId = (id: string) => ids.get(id) ?? ids.set(id, `-m${ids.size + 1}`).get(id)!;

  const paint = (from: Element): Record<string, string | undefined> => {
    const style = getComputedStyle(from);
    const [fill, stroke] = [tone(style.fill), tone(style.stroke)];
    const seen = stroke !== 'none' && parseFloat(style.strokeWidth) > 0;
    const dashes = style.strokeDasharray;
    return {
      class:
        [fill !== 'none' && from.tagName !== 'line' && `f-${fill}`, seen && `s-${stroke}`].filter(Boolean).join(' ') ||
        undefined,
      ...(seen ? { stroke: 'currentColor' } : {}),
      ...(seen && /^\d.*[1-9]/.test(dashes) && !/^\d+px, 0px$/.test(dashes) && parseFloat(dashes) > 0
        ? { 'stroke-dasharray': rounded(dashes.replace(/px/g, '')) }
        : {}),
      ...(seen && parseFloat(style.strokeWidth) > 2
        ? { 'stroke-width': rounded(style.strokeWidth.replace('px', '')) }
        : {}),
    };
  };

  const isHidden = (from: Element) => {
    const style = getComputedStyle(from);
    return style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) === 0;
  };

  const isPenStroke = (from: Element) =>
    from.tagName === 'path' &&
    from.getAttribute('fill') === 'none' &&
    from.previousElementSibling?.tagName === 'path' &&
    from.parentElement?.children.length === 2 &&
    from.closest('.label-container, .outer-path, .rough-node') !== null;

  /** A text with one element for each of its lines, whatever the elements it was made of. */
  const text = (from: Element): string => {
    const lines = [...from.children].filter((child) => child.hasAttribute('x') || child.hasAttribute('dy'));
    // A space at the end parts a line of a label from the next, for those who hear or search them; it is not drawn.
    const content =
      lines.length === 0
        ? escaped((from.textContent ?? '').trimStart())
        : lines.map((line) => element('tspan', geometry(line), escaped((line.textContent ?? '').trim()))).join('');
    if (content.replace(/<[^>]*>/g, '') === '') return '';
    if (inRows)
      return element(
        'text',
        { ...geometry(from), class: from.getAttribute('class') ?? undefined, fill: 'currentColor' },
        content,
      );
    const style = getComputedStyle(from);
    const size = parseFloat(style.fontSize);
    const fill = tone(getComputedStyle(from.querySelector('tspan') ?? from).fill);
    return element(
      'text',
      {
        ...geometry(from),
        'text-anchor': style.textAnchor === 'start' ? undefined : style.textAnchor,
        'dominant-baseline': style.dominantBaseline === 'auto' ? undefined : style.dominantBaseline,
        'font-size': size === 14 ? undefined : rounded(String(size)),
        'font-weight': Number(style.fontWeight) >= 600 ? '600' : undefined,
        class: fill === 'paper' || fill === 'sunk' ? 'f-paper' : 'f-ink',
        fill: 'currentColor',
      },
      content,
    );
  };

  const node = (from: Element): string => {
    const tag = from.tagName;
    if (tag === 'style' || tag === 'script' || tag === 'title' || tag === 'desc' || tag === 'metadata') return '';
    // A text in HTML, with the same in SVG for those who cannot show it.
    if (tag === 'switch')
      return [...from.children]
        .filter((child) => child.tagName !== 'foreignObject')
        .map(node)
        .join('');
    if (tag === 'foreignObject' || tag === 'image' || tag === 'use') {
      const words = (from.textContent ?? '').trim();
      if (words || tag !== 'foreignObject') lost.push(words || tag);
      return '';
    }
    if (tag === 'text') return isHidden(from) ? '' : text(from);
    if (tag === 'marker')
      return element('marker', { id: `${options.prefix}${shortId(from.id)}`, ...geometry(from) }, children(from));
    if (SHAPES.has(tag)) {
      if (isHidden(from) && !from.closest('marker')) return '';
      const own = inRows
        ? {
            class: from.getAttribute('class') ?? undefined,
            ...(from.classList.contains('hit') ? {} : { stroke: 'currentColor' }),
          }
        : paint(from);
      // Mermaid leaves boxes without a size behind, and draws the edge of some shapes twice, once to fill and once like a pen.
      if (!inRows && (!own.class || (tag === 'rect' && !from.hasAttribute('width')) || isPenStroke(from))) return '';
      return element(tag, { ...geometry(from), ...own }, '');
    }
    if (tag === 'g' || tag === 'a' || tag === 'svg' || tag === 'defs') return group(from);
    return '';
  };

  const children = (from: Element) => [...from.children].map(node).join('');

  const group = (from: Element): string => {
    const content = children(from);
    if (content === '') return '';
    const piece = from.getAttribute('data-piece');
    if (piece !== null) {
      const link = options.links[piece];
      const name = from.getAttribute('class') ?? undefined;
      return link
        ? element('a', { class: name, href: link.to, 'aria-label': link.name }, content)
        : element('g', { class: name }, content);
    }
    const transform = from.getAttribute('transform');
    return transform && !/^translate\(\s*0[\s,]+0\s*\)$/.test(transform)
      ? element('g', { transform: rounded(transform) }, content)
      : content;
  };

  const root = svg.querySelector('[data-size]');
  const box = root
    ? [
        -1,
        -1,
        ...root
          .getAttribute('data-size')!
          .split(' ')
          .map((side) => Math.ceil(Number(side)) + 2),
      ]
    : (svg.getAttribute('viewBox') ?? '0 0 100 100')
        .split(/[\s,]+/)
        .map(Number)
        .map((side, index) => (index < 2 ? Math.floor(side) : Math.ceil(side)));
  const drawing = children(svg);
  const used = new Set([...drawing.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
  // Mermaid defines all markers it has, used or not.
  const content = drawing.replace(/<marker id="([^"]+)".*?<\/marker>/g, (marker, id: string) =>
    used.has(id) ? marker : '',
  );
  // The stylesheet knows from which width of its column on a drawing of about this width can be read.
  const upTo = [340, 480, 560, 640, 680, 720].find((width) => box[2]! <= width);
  const markup = element(
    'svg',
    {
      class: [options.class, upTo && `upto-${upTo}`].filter(Boolean).join(' '),
      viewBox: box.join(' '),
      width: String(box[2]),
      height: String(box[3]),
      fill: 'none',
      role: 'group',
      'aria-labelledby': `${options.prefix}-t`,
      'aria-describedby': `${options.prefix}-d`,
    },
    element('title', { id: `${options.prefix}-t` }, escaped(options.title)) +
      element('desc', { id: `${options.prefix}-d` }, escaped(options.description)) +
      content,
  );
  return { markup, lost };
}
