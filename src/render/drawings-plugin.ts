import type { Plugin } from 'vite';

/** What pages print that is made outside the bundler. */
export interface Made {
  /** Folder of the fonts. */
  readonly fonts: string;
  /** Folder of the drawings. */
  readonly drawings: string;
}

/** What a page reads a drawing with, as the bundler finds it from anywhere. */
const READER = '#render/drawings.ts';
const DRAWINGS = 'virtual:drawings';
const MODULE = `\0${DRAWINGS}`;

/**
 * Hands fonts and drawings to pages: `@fonts/…` is a file of the one folder, `virtual:drawings` reads from the other.
 */
export function drawingsPlugin(made: () => Promise<Made>): Plugin {
  let isServing = false;
  return {
    name: 'drawings',
    async config(_, { command }) {
      isServing = command === 'serve';
      return { resolve: { alias: { '@fonts': (await made()).fonts } } };
    },
    resolveId: (id) => (id === DRAWINGS ? MODULE : undefined),
    load: async (id) => (id === MODULE ? moduleFor((await made()).drawings, isServing) : undefined),
  };
}

/** A build has drawn everything before. While the site is being written a page does not wait for what is new on it. */
const moduleFor = (drawings: string, isServing: boolean) => `
import { drawing as drawingIn, isDrawn } from ${JSON.stringify(READER)};
const folder = ${JSON.stringify(drawings)};
export const drawing = (diagram) =>
  ${isServing ? `!isDrawn(folder, diagram) ? '<p>This is being drawn.</p>' :` : ''} drawingIn(folder, diagram);`;
