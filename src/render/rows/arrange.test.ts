import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrange } from './arrange.ts';
import {
  FACES,
  type Measure,
  type Placed,
  type Sketch,
  type SketchBox,
  type SketchLine,
  type Stroke,
} from './sketch.ts';

/** Letters half as wide as they are tall. */
const measure: Measure = (text, face) => text.length * FACES[face].sizePx * 0.5;

const box = (id: string, title = id, rest: Partial<SketchBox> = {}): SketchBox => ({
  id,
  title,
  inside: undefined,
  classes: id === 'n1' ? ['subject'] : [],
  ...rest,
});
const line = (from: string, to: string, label: string, rest: Partial<SketchLine> = {}): SketchLine => ({
  id: `${from}-${to}-${label}`,
  from,
  to,
  label,
  detail: '',
  room: 0,
  look: 'whole',
  arrow: true,
  ...rest,
});

const rects = ({ pieces }: Placed) =>
  pieces.flatMap(({ id, strokes }) =>
    strokes.flatMap((stroke) => (stroke.tag === 'rect' && stroke.class === 'box' ? [{ id, ...stroke }] : [])),
  );
const rectOf = (placed: Placed, id: string) => rects(placed).find((rect) => rect.id === id)!;
const wordsOf = (placed: Placed, id: string) =>
  placed.pieces
    .filter((piece) => piece.id === id)
    .flatMap(({ strokes }) => strokes)
    .filter((stroke): stroke is Stroke & { tag: 'text' } => stroke.tag === 'text');
const levels = (placed: Placed) =>
  placed.pieces.flatMap(({ strokes }) =>
    strokes.flatMap((stroke) => (stroke.tag === 'path' && stroke.class === 'line' ? [stroke.d] : [])),
  );

describe('rows', () => {
  const many: Sketch = {
    boxes: [box('n1', 'Pot'), ...Array.from({ length: 8 }, (_, index) => box(`n${index + 2}`, `Cup number ${index}`))],
    lines: Array.from({ length: 8 }, (_, index) =>
      index % 2 ? line('n1', `n${index + 2}`, 'fills') : line(`n${index + 2}`, 'n1', 'warms'),
    ),
  };

  it('run level from each box to the subject', () => {
    const placed = arrange(many, 'wide', measure);
    assert.equal(levels(placed).length, 8);
    for (const path of levels(placed)) assert.match(path, /^M[\d.]+ [\d.]+H[\d.]+$/);
    const subject = rectOf(placed, 'n1');
    assert.deepEqual([subject.y, subject.height], [0, placed.height]);
  });

  it('go to the side from which they read from left to right, when both sides stay even', () => {
    const placed = arrange(many, 'wide', measure);
    const middle = rectOf(placed, 'n1').x;
    for (const [index, { id }] of many.boxes.slice(1).entries())
      assert.equal(rectOf(placed, id).x > middle, index % 2 === 1, id);
  });

  it('stay on one side when they are few', () => {
    const placed = arrange({ boxes: [box('n1'), box('n2')], lines: [line('n1', 'n2', 'fills')] }, 'wide', measure);
    assert.equal(rectOf(placed, 'n1').x, 0);
    assert.ok(rectOf(placed, 'n2').x > 0);
  });

  it('hang on a spine as wide as a telephone', () => {
    const placed = arrange(many, 'narrow', measure);
    assert.equal(placed.width, 328);
    assert.ok(many.boxes.slice(1).every(({ id }) => rectOf(placed, id).x + rectOf(placed, id).width === 328));
  });

  it('keep their places when one of them is hidden', () => {
    const hidden: Sketch = {
      ...many,
      lines: many.lines.map((one, index) => (index === 3 ? { ...one, look: 'hidden' } : one)),
    };
    for (const shape of ['wide', 'narrow', 'half'] as const) {
      const [all, fewer] = [arrange(many, shape, measure), arrange(hidden, shape, measure)];
      assert.deepEqual(
        fewer.pieces,
        all.pieces.filter(({ id }) => id !== many.lines[3]!.id),
      );
      assert.deepEqual([fewer.width, fewer.height], [all.width, all.height]);
    }
  });

  it('give a box the height of its rows or of its name', () => {
    const sketch: Sketch = {
      boxes: [
        box('n1'),
        box('n2', 'A'),
        box('n3', 'A name that goes over a good many lines of a box that is not wide'),
      ],
      lines: [1, 2, 3].map((index) => line('n1', 'n2', `r${index}`)).concat(line('n1', 'n3', 'r')),
    };
    const placed = arrange(sketch, 'narrow', measure);
    assert.equal(rectOf(placed, 'n2').height, 36 + 2 * 24);
    assert.ok(rectOf(placed, 'n3').height >= wordsOf(placed, 'n3').length * 18);
  });

  it('put a part inside its owner and share a box among members', () => {
    const placed = arrange(
      {
        boxes: [
          box('n1'),
          box('n2', 'Owner'),
          box('n3', 'Part', { inside: 'n2' }),
          box('n4', ''),
          box('n5', 'One', { inside: 'n4' }),
          box('n6', 'Two', { inside: 'n4' }),
        ],
        lines: [line('n1', 'n2', 'a'), line('n3', 'n1', 'b'), line('n4', 'n1', 'c')],
      },
      'narrow',
      measure,
    );
    const [owner, part, one, two] = ['n2', 'n3', 'n5', 'n6'].map((id) => rectOf(placed, id)) as [
      ReturnType<typeof rectOf>,
      ReturnType<typeof rectOf>,
      ReturnType<typeof rectOf>,
      ReturnType<typeof rectOf>,
    ];
    assert.ok(
      part.y > owner.y && part.y + part.height < owner.y + owner.height && part.x + part.width < owner.x + owner.width,
    );
    assert.equal(one.y + one.height, two.y);
    assert.equal(levels(placed).length, 3);
  });

  it('end at the part of the subject that they are said of', () => {
    const placed = arrange(
      {
        boxes: [box('n1'), box('n2', 'Spout', { inside: 'n1' }), box('n3', 'Cup')],
        lines: [line('n3', 'n1', 'a'), line('n2', 'n3', 'fills')],
      },
      'narrow',
      measure,
    );
    const spout = rectOf(placed, 'n2');
    assert.equal(spout.x, 10);
    assert.ok(levels(placed).some((path) => path.startsWith(`M${spout.x + spout.width} `)));
  });

  it('break long words and cut off small ones for which there is no room', () => {
    const placed = arrange(
      {
        boxes: [box('n1'), box('n2')],
        lines: [
          line('n1', 'n2', 'a label that is much longer than its line allows', {
            detail: 'many small words that need far more than the one line kept for them',
            room: 1,
          }),
        ],
      },
      'narrow',
      measure,
    );
    const id = 'n1-n2-a label that is much longer than its line allows';
    const words = [...wordsOf(placed, id), ...wordsOf(placed, `${id}-terms`)];
    assert.ok(words.filter((word) => word.class === 'label').length > 1);
    const small = words.filter((word) => word.class === 'detail');
    assert.equal(small.length, 1);
    assert.match(small[0]!.text, / …$/);
    for (const word of words) assert.ok(word.x + measure(word.text, word.class as 'label') <= 214, word.text);
  });

  it('leave a word of the subject whole that one box can hold, and break a longer one', () => {
    const names = (title: string) =>
      wordsOf(
        arrange({ boxes: [box('n1', title), box('n2')], lines: [line('n1', 'n2', 'fills')] }, 'wide', measure),
        'n1',
      ).map(({ text }) => text);
    assert.deepEqual(names('Blue earthenware'), ['Blue', 'earthenware']);
    assert.ok(names('Porzellanmanufakturerzeugnis').length > 1);
  });
});
