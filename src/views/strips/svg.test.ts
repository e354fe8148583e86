import assert from 'node:assert/strict';
import { it } from 'node:test';
import { familySign, hatching, path, words, type Drawing } from './drawing.ts';
import { markupOf, relative, svgOf } from './svg.ts';

const drawing: Drawing = {
  as: 'narrow',
  width: 40,
  height: 20,
  parts: [
    { class: 'time', marks: [path('hair', 'M', 0, 10, 'H', 20)] },
    { class: 'right', href: '/claims/a/', title: 'Tea & "leaf" < all', marks: [words('date', '2019', 3, 12, 'end')] },
    { marks: [familySign('square', 5, 6, true)] },
  ],
};

it('a drawing is written with its parts in order, its texts as texts, and none of its links a stop of the keys', () => {
  const written = markupOf(svgOf(drawing));
  assert.match(written, /^<svg class="strip narrow" width="40" height="20" viewBox="0 0 40 20" aria-hidden="true"/);
  assert.match(written, /<g class="time"><path class="hair" d="M0 10h20"><\/path><\/g><a class="right" href="/);
  assert.match(written, /tabindex="-1"><title>Tea &amp; &quot;leaf&quot; &lt; all<\/title>/);
  assert.match(written, /<text class="date" x="3" y="12" text-anchor="end">2019<\/text>/);
  assert.match(written, /<g><path class="sign sign-square hollow" transform="translate\(5 6\) scale\(0.86\)" d="M/);
});

it('a path is written from place to place in whole pixels, and no place is off by more than it was rounded', () => {
  assert.equal(relative('M2 10H21.6V30.2L2 10ZM3 4L5.1 6.2'), 'M2 10h20v20l-20-20zm1-6l2 2');
  const { d } = hatching(40.3, 66, 203.7, 26);
  let [x, y] = [0, 0];
  const places = [...relative(d).matchAll(/[Mml](-?\d+) ?(-?\d+)/g)].map(([, right, down]) => {
    [x, y] = [x + Number(right), y + Number(down)];
    return [x, y];
  });
  const drawn = d.split(/[ML]/).slice(1);
  assert.deepEqual(
    places,
    drawn.map((place) => place.split(' ').map((length) => Math.round(Number(length)))),
  );
});
