import type { Diagram } from '#views/diagram/diagram.ts';

type Draw = (diagrams: readonly Diagram[]) => Promise<unknown>;

// Pages run inside the bundler, which cannot load the renderer: that one hands functions to a browser as they are written.
// What the program that started the bundler lends is found here, since both share one process and one global object.
const place = Symbol.for('drawing hand');
const shared = globalThis as { [place]?: Draw };

/** Lends the renderer to pages that are printed in this process. */
export function lend(hand: Draw): void {
  shared[place] = hand;
}

/** Draws with what was lent; a build, which has drawn everything before, lends nothing. */
export async function draw(diagrams: readonly Diagram[]): Promise<void> {
  await shared[place]?.(diagrams);
}
