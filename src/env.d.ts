/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The claims of the page being printed, for the citations in its prose. */
    book: import('#views/evidence/claim-book.ts').ClaimBook;
    /** Id of the page being printed, for the drawings in its prose. */
    page: import('./schema/ids.ts').PageId;
  }
}

declare module 'virtual:drawings' {
  type Diagram = import('#views/diagram/diagram.ts').Diagram;
  /** The drawings of a diagram as markup, the widest first, with placeholders for addresses. */
  export function drawing(diagram: Diagram): string;
  /** Draws what is new while the site is being written. */
  export function draw(diagrams: readonly Diagram[]): Promise<unknown>;
}

declare module '@fonts/*' {
  /** Address of the file on the site. */
  const address: string;
  export default address;
}

/** A program for bibliographies, by which tests read back what is written for such; it has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(text: string, options: { readonly forceType: string; readonly generateGraph: boolean }): unknown[];
    };
  };
}
