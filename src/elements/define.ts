/** Makes an element known to the page. In a browser without such elements the page is as it is without script. */
export const define = (name: string, element: CustomElementConstructor): void =>
  (globalThis.customElements as CustomElementRegistry | undefined)?.define(name, element);
