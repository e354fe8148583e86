import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrange } from './arrange.ts';
import { FACES, type Measure, type Placed, type Sketch, type SketchBox, type SketchLine } from './sketch.ts';

/** Letters half as wide as they are tall. */
const measure: Measure = (text, face) => text.length * FACES[face].sizePx * 0.5;

const box = (id: string, title = id, inside?: string): SketchBox => ({
  id,
  title,
  inside,
  classes: id === 'n1' ? ['subject'] : [],
});
const line = (from: string, to: string, label: string, rest: Partial<SketchLine> = {}): SketchLine => ({
  id: `${from}-${to}-${label}`,
  from,
  to,
  label: [{ text: label, look: 'plain' }],
  date: '',
  sign: 'square',
  fate: undefined,
  look: 'whole',
  arrow: 'one',
  ...rest,
});

const strokesOf = (placed: Placed, id: string) =>
  placed.pieces.filter((piece) => piece.id === id).flatMap(({ strokes }) => strokes);
const rectOf = (placed: Placed, id: string, name = 'box') =>
  strokesOf(placed, name === 'box' ? `${id}-field` : id).flatMap((stroke) =>
    stroke.tag === 'rect' && stroke.class === name ? [stroke] : [],
  )[0]!;
const textsOf = (placed: Placed, id: string, name = 'label') =>
  strokesOf(placed, id).flatMap((stroke) => (stroke.tag === 'text' && stroke.class === name ? [stroke] : []));
const wordsOf = (placed: Placed, id: string, name = 'label') =>
  textsOf(placed, id, name).map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
const pathOf = (placed: Placed, id: string, name = 'line') =>
  strokesOf(placed, id).flatMap((stroke) => (stroke.tag === 'path' && stroke.class === name ? [stroke.d] : []))[0];

const SHAPES = ['wide', 'narrow', 'large'] as const;

describe('rows', () => {
  const many: Sketch = {
    boxes: [box('n1', 'Pot'), ...Array.from({ length: 8 }, (_, index) => box(`n${index + 2}`, `Cup ${index}`))],
    lines: Array.from({ length: 8 }, (_, index) =>
      index % 2 ? line('n1', `n${index + 2}`, 'fills') : line(`n${index + 2}`, 'n1', 'warms'),
    ),
  };

  it('run level from a bar, as tall as all of them, to their boxes', () => {
    for (const shape of SHAPES) {
      const placed = arrange(many, shape, measure);
      for (const { id } of many.lines) assert.match(pathOf(placed, id)!, /^M[\d.]+ [\d.]+H[\d.]+$/);
      assert.match(pathOf(placed, 'n1', 'box')!, new RegExp(`V${placed.height}H0Z$`));
    }
  });

  it('point to the one that gets what passes', () => {
    const placed = arrange(many, 'wide', measure);
    const lane = rectOf(placed, 'n2').x;
    assert.match(pathOf(placed, 'n1-n3-fills', 'tip')!, new RegExp(`^M${lane} `));
    assert.match(pathOf(placed, 'n2-n1-warms', 'tip')!, /^M8 /);
  });

  it('are as wide as the widest needs, within limits, and as a telephone', () => {
    const long = { ...many, lines: [...many.lines, line('n1', 'n2', 'word '.repeat(60).trim())] };
    assert.deepEqual(
      [many, long].flatMap((sketch) => SHAPES.map((shape) => arrange(sketch, shape, measure).width)),
      [560, 328, 800, 680, 328, 960],
    );
  });

  it('have a hit area of at least 24 px, and so has a name', () => {
    const shared = {
      boxes: [...many.boxes, box('n10', ''), box('n11', 'A', 'n10'), box('n12', 'B', 'n10')],
      lines: many.lines,
    };
    for (const shape of SHAPES)
      for (const { pieces } of [arrange(shared, shape, measure)])
        for (const { strokes } of pieces)
          for (const stroke of strokes)
            if (stroke.tag === 'rect' && stroke.class === 'hit') assert.ok(stroke.height >= 24);
  });

  it('give a box the height of its rows or of its name', () => {
    const sketch: Sketch = {
      boxes: [box('n1'), box('n2', 'A'), box('n3', 'A name that goes over a good many lines of a box')],
      lines: [1, 2, 3].map((index) => line('n1', 'n2', `r${index}`)).concat(line('n1', 'n3', 'r')),
    };
    const placed = arrange(sketch, 'wide', measure);
    assert.equal(rectOf(placed, 'n2').height, 3 * 30);
    assert.ok(rectOf(placed, 'n3').height >= textsOf(placed, 'n3', 'name').length * 19);
  });

  it('stand in boxes, a part inside its owner, several names in one', () => {
    const placed = arrange(
      {
        boxes: [
          box('n1'),
          box('n2', 'Owner'),
          box('n3', 'Part', 'n2'),
          box('n4', ''),
          box('n5', 'One', 'n4'),
          box('n6', 'Two', 'n4'),
        ],
        lines: [line('n1', 'n2', 'a'), line('n3', 'n1', 'b'), line('n4', 'n1', 'c')],
      },
      'wide',
      measure,
    );
    const [owner, part] = [rectOf(placed, 'n2'), rectOf(placed, 'n3')];
    assert.ok(part.y > owner.y && part.y + part.height < owner.y + owner.height);
    assert.ok(part.x === owner.x && part.width < owner.width);
    const [one, two] = [rectOf(placed, 'n5', 'hit'), rectOf(placed, 'n6', 'hit')];
    assert.equal(one.y + one.height, two.y);
    assert.ok(rectOf(placed, 'n5').height >= one.height + two.height);
  });

  it('show the families of a party in fixed columns, hollow where all of one is less than stated', () => {
    const placed = arrange(
      {
        boxes: [box('n1'), box('n2'), box('n3')],
        lines: [
          line('n1', 'n2', 'a'),
          line('n1', 'n2', 'b', { sign: 'diamond', look: 'broken' }),
          line('n1', 'n3', 'c', { sign: 'diamond' }),
        ],
      },
      'wide',
      measure,
    );
    const marks = ['n2-square', 'n2-diamond', 'n3-diamond'].map((id) => strokesOf(placed, id)[0]!);
    assert.deepEqual(
      marks.map((mark) => [mark.class, 'transform' in mark && mark.transform!.split(/[( ]/)[1]]),
      [
        ['mark', '480'],
        ['mark hollow', '540'],
        ['mark', '540'],
      ],
    );
  });

  it('give the date at the end of the line, on a telephone the year alone, and below where there is no room', () => {
    const sketch = (label: string, date: string): Sketch => ({
      boxes: [box('n1'), box('n2')],
      lines: [line('n1', 'n2', label, { date })],
    });
    const dateOf = (label: string, date: string, shape: (typeof SHAPES)[number]) =>
      wordsOf(arrange(sketch(label, date), shape, measure), `n1-n2-${label}`, 'date');
    assert.deepEqual(dateOf('a', 'since Apr 2026', 'wide'), ['since Apr 2026']);
    assert.deepEqual(dateOf('a', 'since Apr 2026', 'narrow'), ['since 2026']);
    assert.deepEqual(dateOf('a', '27 Apr 2026 to 2032', 'narrow'), ['27 Apr 2026 to 2032']);
    const long = 'a label that fills its line';
    const [words, date] = ['label', 'date'].map(
      (name) => textsOf(arrange(sketch(long, '27 Apr 2026'), 'narrow', measure), `n1-n2-${long}`, name)[0]!,
    );
    assert.equal(date!.y - words!.y, 18);
  });

  it('stop short where they have ended, and lead nowhere where they stand for what is folded', () => {
    const placed = arrange(
      {
        boxes: [box('n1'), box('n2')],
        lines: [
          line('n1', 'n2', 'a', { look: 'ended', fate: 'ended' }),
          line('n1', 'n2', 'b', { look: 'folded', arrow: 'none' }),
        ],
      },
      'wide',
      measure,
    );
    const end = rectOf(placed, 'n2').x;
    assert.match(pathOf(placed, 'n1-n2-a')!, new RegExp(`H${end - 15}$`));
    assert.ok(pathOf(placed, 'n1-n2-a', 'fate'));
    assert.match(pathOf(placed, 'n1-n2-b')!, new RegExp(`H${end}$`));
    assert.equal(pathOf(placed, 'n1-n2-b', 'tip'), undefined);
  });

  it('break long words, and keep together what has no space between', () => {
    const label = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenband';
    const placed = arrange({ boxes: [box('n1'), box('n2')], lines: [line('n1', 'n2', label)] }, 'narrow', measure);
    assert.ok(wordsOf(placed, `n1-n2-${label}`).length > 1);
    const runs = [
      { text: 'paid ', look: 'plain' },
      { text: '$1 billion', look: 'strong' },
      { text: ', at once', look: 'plain' },
    ] as const;
    const told = arrange(
      { boxes: [box('n1'), box('n2')], lines: [line('n1', 'n2', 'x', { label: runs })] },
      'narrow',
      measure,
    );
    assert.deepEqual(wordsOf(told, 'n1-n2-x'), ['paid $1 billion, at once']);
  });

  it('have boxes wide enough for the widest word of a name, which is broken only where none could hold it', () => {
    const named = (title: string): Sketch => ({
      boxes: [box('n1', 'Pot'), { ...box('n2', title), classes: ['state'] }],
      lines: [line('n1', 'n2', 'fills')],
    });
    const names = (title: string) => wordsOf(arrange(named(title), 'wide', measure), 'n2', 'name');
    const long = 'Gotthardbahnvertrag';
    assert.ok(measure(long, 'name') > 130, 'wider than the usual box');
    assert.deepEqual(names(`${long} von 1869`), [long, 'von 1869']);
    assert.ok(names('x'.repeat(80)).every((part, index, all) => part.endsWith('-') === index < all.length - 1));
  });
});
