import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { teaRights } from '../as-of/tea-rights.fixture.ts';
import { faultsOfPlaces } from './places.fixture.ts';
import { wholeTimeline } from '../timeline/timeline.ts';
import { timeOfStrips } from './axis.ts';
import { timelineStrip } from './timeline-strip.ts';

const told = (id: string, on: string) => ({ id, on, headline: id });
const world = teaRights(
  [
    ['hill supplies house', { since: '2023-01-10' }],
    ['hill supplies pot', { since: '2023-03-10' }],
    ['hill supplies jug', { since: '2024-03-10' }],
  ],
  {
    claims: [
      told('old', '2014-05-01'),
      told('older', '2012'),
      told('one', '2023-04-02'),
      told('two', '2023-04'),
      told('some-day', '2024'),
      told('three', '2024-06-30'),
      told('plan', '2026-01-01'),
    ],
  },
);
const drawings = timelineStrip(wholeTimeline(world), timeOfStrips(world));
const linksOf = (index: number) =>
  drawings[index]!.parts.filter(({ href }) => href).map(({ href, title }) => [href, title]);

describe('the strip of the timeline', () => {
  it('has a column for a year up to the story, for a month in it, and for a year ahead, each leading to its lines', () => {
    assert.deepEqual(linksOf(2), [
      ['#t-older', '2012: 1 line'],
      ['#t-old', '2014: 1 line'],
      ['#t-two', 'April 2023: 2 lines'],
      ['#t-some-day', '2024: 1 line'],
      ['#t-three', 'June 2024: 1 line'],
      ['#t-plan', '2026: 1 line'],
    ]);
  });

  it('names what is no year as what it is, and of many years as many as have room', () => {
    const long = teaRights(
      ['1990', '1995', '2001', '2010', '2023'].map((since) => ['hill supplies house', { since }]),
      { claims: [told('old', '18XX'), told('older', '183X'), told('about', '2019~'), told('plan', '203X')] },
    );
    const strips = timelineStrip(wholeTimeline(long), timeOfStrips(long));
    for (const drawing of strips) assert.deepEqual(faultsOfPlaces(drawing), []);
    const wide = strips.at(-1)!;
    assert.deepEqual(
      wide.parts.flatMap(({ title }) => title ?? []),
      ['the 19th century, the 1830s: 2 lines', 'about 2019: 1 line', 'the 2030s: 1 line'],
    );
    const names = wide.parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'words' ? mark.words : [])));
    assert.ok(
      ['19th c.', '2030s'].every((name) => names.includes(name)),
      names.join(' '),
    );
  });

  it('has hollow signs for what is ahead', () => {
    const hollow = drawings[2]!.parts.filter(({ marks }) => marks.some((mark) => mark.class.includes('hollow')));
    assert.deepEqual(
      hollow.map(({ href }) => href),
      ['#t-plan'],
    );
  });

  it('has targets that a finger can meet, in every width', () => {
    for (const { parts } of drawings)
      for (const { href, marks } of parts) {
        const hit = marks.find((mark) => mark.class === 'hit');
        if (!href || hit?.kind !== 'path') continue;
        const [left, right] = [...hit.d.matchAll(/[MH]([\d.]+)/g)].map(([, x]) => Number(x));
        assert.ok(right! - left! >= 24, `${right! - left!} px`);
      }
  });

  it('has its signs and words side by side', () => {
    for (const drawing of drawings) assert.deepEqual(faultsOfPlaces(drawing), []);
  });
});
