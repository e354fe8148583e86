/**
 * What a reader could not read in a drawing as it is shown. It runs inside a page, and uses nothing from outside.
 *
 * @param drawing - Shown, with the site's stylesheet and fonts.
 * @param leastPx - Smallest size of letters on the screen.
 * @returns One line for each fault: words on words, words across the edge of a box or of the drawing, a line through a
 * box or through words, a sign on words, letters or areas to touch that are too small. Empty when all is well.
 */
export function layoutFaults(drawing: SVGSVGElement, leastPx = 12): string[] {
  const faults: string[] = [];
  const frame = drawing.getBoundingClientRect();
  const scale = frame.width / drawing.viewBox.baseVal.width;
  // Neighbouring boxes of text touch by the height of their empty lines; what is seen of letters is lower.
  const boxOf = (element: Element, trim = 0) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top: top + trim * scale, bottom: bottom - trim * scale };
  };
  type Box = ReturnType<typeof boxOf>;
  const overlap = (a: Box, b: Box, by: number) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;
  const within = (inner: Box, outer: Box, by: number) =>
    inner.left >= outer.left - by &&
    inner.right <= outer.right + by &&
    inner.top >= outer.top - by &&
    inner.bottom <= outer.bottom + by;
  const quoted = (text: Element) => `"${(text.textContent ?? '').trim()}"`;

  const texts = [...drawing.querySelectorAll('text')].map((text) => ({ text, box: boxOf(text, 2.5) }));
  const boxes = [...drawing.querySelectorAll('rect.box, rect.edge-of')].map((shape) => ({ shape, box: boxOf(shape) }));
  for (const [index, { text, box }] of texts.entries()) {
    if (!within(box, frame, 1)) faults.push(`${quoted(text)} runs out of the drawing.`);
    const sizePx = parseFloat(getComputedStyle(text).fontSize) * scale;
    if (sizePx < leastPx - 0.05) faults.push(`${quoted(text)} has letters of ${sizePx.toFixed(1)} px.`);
    for (const other of texts.slice(index + 1))
      if (overlap(box, other.box, 0.5)) faults.push(`${quoted(text)} lies on ${quoted(other.text)}.`);
    for (const other of boxes)
      if (overlap(box, other.box, 0.5) && !within(box, other.box, -1))
        faults.push(`${quoted(text)} crosses the edge of the box of ${quoted(other.shape.parentElement!)}.`);
    const own = text.parentElement?.querySelector('rect.box, rect.hit');
    if (own && !within(box, boxOf(own), -2 * scale)) faults.push(`${quoted(text)} does not fit its box.`);
  }
  for (const line of drawing.querySelectorAll('.line')) {
    const box = boxOf(line);
    const level = { ...box, top: (box.top + box.bottom) / 2, bottom: (box.top + box.bottom) / 2 };
    const crosses = (other: Box) =>
      level.top > other.top + 1 &&
      level.top < other.bottom - 1 &&
      Math.min(level.right, other.right) - Math.max(level.left, other.left) > 1.5;
    const name = quoted(line.parentElement!);
    for (const { shape, box: other } of boxes)
      if (crosses(other)) faults.push(`The line of ${name} runs through the box of ${quoted(shape.parentElement!)}.`);
    for (const { text, box: other } of texts)
      if (crosses(other)) faults.push(`The line of ${name} runs through ${quoted(text)}.`);
  }
  const findSignsAndTouch = () => {
    for (const sign of drawing.querySelectorAll('.mark, .fate'))
      for (const { text, box } of texts)
        if (overlap(boxOf(sign), box, 0.5)) faults.push(`A sign lies on ${quoted(text)}.`);
    for (const hit of drawing.querySelectorAll('.hit')) {
      const heightPx = hit.getBoundingClientRect().height;
      if (heightPx < 23.9) faults.push(`${quoted(hit.parentElement!)} can be touched on ${heightPx.toFixed(1)} px.`);
    }
  };
  findSignsAndTouch();
  return faults;
}
