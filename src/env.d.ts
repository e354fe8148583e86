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
}

declare module 'virtual:subject' {
  /** The prose of a page as a module of a component, by the path of its file. */
  export function prose(path: string): Promise<import('astro').MDXInstance<object>>;
  /** What is being written; a build has none. */
  export const subjectInHand: typeof import('#reading/subject-in-hand.ts').subjectInHand | undefined;
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
