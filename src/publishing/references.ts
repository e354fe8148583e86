import { attribute, type Element, type MarkupFile } from './markup-file.ts';

/** An address as it stands in a file, and whether a browser fetches it without being asked. */
export interface Reference {
  readonly address: string;
  readonly isFetched: boolean;
}

/** What refers to something, and the attribute in which it does. */
export type Place = readonly [element: Element, attribute: string];

/** Every address in a document, in the order of the text, with its place. */
export function* placedReferences(document: MarkupFile): Iterable<Reference & { readonly place: Place }> {
  for (const element of document.elements) {
    for (const { name, value } of element.attrs) {
      if (!isAddressOf(element, name)) continue;
      const isFetched =
        !['a', 'area', 'form', 'button', 'input'].includes(element.tagName) && attribute(element, 'rel') !== 'cite-as';
      for (const address of name === 'srcset' ? candidates(value) : [value.trim()])
        yield { address, isFetched, place: [element, name] };
    }
  }
}

/** The same without their places. */
export function* referencesOf(document: MarkupFile): Iterable<Reference> {
  for (const { address, isFetched } of placedReferences(document)) yield { address, isFetched };
}

const ADDRESSES = new Set(['href', 'src', 'srcset', 'poster', 'action', 'formaction']);

function isAddressOf(element: Element, name: string): boolean {
  if (name === 'data') return element.tagName === 'object';
  // A canonical address names this very page, wherever it is published; it is neither followed nor fetched.
  return ADDRESSES.has(name) && !(element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
}

const candidates = (srcset: string) => srcset.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
