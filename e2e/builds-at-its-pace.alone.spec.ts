import { sideBySide, type SideBySide } from './bench/side-by-side.ts';
import type { Usage } from './bench/usage.ts';
import { expect, test } from './support/test.ts';

/** So many pages show what a page costs, and how much a build costs before the first one. */
const PAGES = 120;

/** What a build may use of what bare Astro uses for the same texts in the same run: a slow machine slows down both. */
const MOST = { processor: 9.5, memory: 2.2, again: 0.4 } as const;

const usedTooMuch = ({ cold, peer, warm }: Omit<SideBySide, 'site'>): string[] =>
  Object.entries({
    processor: cold.cpu / peer.cpu,
    memory: cold.memory / peer.memory,
    again: warm.cpu / peer.cpu,
  }).flatMap(([what, share]) => {
    const most = MOST[what as keyof typeof MOST];
    return share > most ? [`${what}: ${share.toFixed(2)} times that of bare Astro, at most ${most}`] : [];
  });

test('a build uses not much more than Astro by itself for the same texts, and one with nothing new hardly any', async () => {
  test.setTimeout(300_000);
  expect(usedTooMuch(await sideBySide(PAGES))).toEqual([]);
});

test('one that uses more is told', () => {
  const used = (cpu: number, memory: number): Usage => ({ cpu, memory, steps: [] });
  expect(usedTooMuch({ peer: used(3, 600), cold: used(36, 1500), warm: used(2, 600) })).toEqual([
    'processor: 12.00 times that of bare Astro, at most 9.5',
    'memory: 2.50 times that of bare Astro, at most 2.2',
    'again: 0.67 times that of bare Astro, at most 0.4',
  ]);
});
