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
    load: async (id) => (id === MODULE ? moduleFor(await made(), isServing) : undefined),
  };
}

/** While the site is being written pages draw what is new themselves; a build has drawn everything before. */
const moduleFor = ({ fonts, drawings }: Made, isServing: boolean) => `
import { drawing as drawingIn } from ${JSON.stringify(READER)};
export const drawing = (diagram) => drawingIn(${JSON.stringify(drawings)}, diagram);
${isServing ? drawingModule(fonts) : 'export const draw = () => Promise.resolve();'}`;

// Node loads the renderer, not the bundler: it drives a browser, and reads files that lie beside it.
const drawingModule = (fonts: string) => `
import { createRequire } from 'node:module';
const { renderDiagrams } = createRequire(${JSON.stringify(import.meta.url)})('./render-diagrams.ts');
export const draw = (diagrams) => renderDiagrams(diagrams, ${JSON.stringify(fonts)});`;
