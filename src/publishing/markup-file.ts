import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Position } from '#issues/issue.ts';

export type Element = Tree.Element;

/** One HTML or SVG file of a built site, as it was read. */
export interface MarkupFile {
  /** Its path in the site, with forward slashes: `tea-pot/index.html`. */
  readonly file: string;
  readonly isPage: boolean;
  /** All its elements in the order of the text, those inside `<template>` left out. */
  readonly elements: readonly Element[];
  /** What `#…` may lead to: its ids, and the names of its `<a name>`. */
  readonly anchors: ReadonlySet<string>;
}

/**
 * Reads one file. An SVG is read by the rules of HTML too: it finds the same elements.
 *
 * @param how - `isLocated`: whether elements know where they stand, which takes half as long again.
 */
export function readMarkup(folder: string, file: string, how: { readonly isLocated: boolean }): MarkupFile {
  const text = readFileSync(join(folder, file), 'utf8');
  // As a browser without script sees it: what stands in <noscript> counts.
  const tree = parse(text, { sourceCodeLocationInfo: how.isLocated, scriptingEnabled: false });
  const elements = elementsBelow(tree);
  const anchors = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    const name = element.tagName === 'a' ? attribute(element, 'name') : undefined;
    if (id) anchors.add(id);
    if (name) anchors.add(name);
  }
  return { file, isPage: file.endsWith('.html'), elements, anchors };
}

/** The elements inside one, in the order of the text, those inside `<template>` left out. */
export function elementsBelow(parent: Tree.ParentNode, found: Element[] = []): Element[] {
  for (const child of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    found.push(child);
    elementsBelow(child, found);
  }
  return found;
}

/** The value of an attribute, or `undefined`. That of `xlink:href` is found as `href`. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Its text, that of all elements inside it included, with single spaces. */
export function textOf(parent: Tree.ParentNode): string {
  return rawText(parent).replace(/\s+/g, ' ').trim();
}

function rawText(parent: Tree.ParentNode): string {
  return parent.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? rawText(child) : ''))
    .join('');
}

/** Where an element, or one of its attributes, stands: at the start of the file if nobody knows. */
export function spot(document: MarkupFile, element?: Element, name?: string): Position {
  const place = element?.sourceCodeLocation;
  const exact = (name !== undefined && (place?.attrs?.[name] ?? place?.attrs?.[`xlink:${name}`])) || place;
  return { file: document.file, line: exact?.startLine ?? 1, column: exact?.startCol ?? 1 };
}
