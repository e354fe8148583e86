import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Position } from '#issues/issue.ts';

export type Element = Tree.Element;

/** One HTML or SVG file of a built site. */
export interface MarkupFile {
  /** Its path in the site, with forward slashes: `tea-pot/index.html`. */
  readonly file: string;
  readonly isPage: boolean;
  /** All its elements in the order of the text, those inside `<template>` left out. */
  readonly elements: readonly Element[];
  /** What `#…` may lead to: its ids, and the names of its `<a name>`. */
  readonly anchors: ReadonlySet<string>;
}

export interface StyleSheet {
  readonly file: string;
  readonly text: string;
}

/** A built site as a link checker sees it: which files there are, and what stands in those that refer to others. */
export interface BuiltSite {
  readonly files: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, MarkupFile>;
  readonly styleSheets: readonly StyleSheet[];
}

export function readBuiltSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const documents = files.filter((file) => /\.(html|svg)$/.test(file)).map((file) => readMarkup(file, read(file)));
  return {
    files: new Set(files),
    documents: new Map(documents.map((document) => [document.file, document])),
    styleSheets: files.filter((file) => file.endsWith('.css')).map((file) => ({ file, text: read(file) })),
  };
}

/** Reads an SVG file by the rules of HTML too: it finds the same elements, and positions come with it. */
function readMarkup(file: string, text: string): MarkupFile {
  // As a browser without script sees it: what stands in <noscript> counts.
  const elements = [...elementsBelow(parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
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
export function* elementsBelow(parent: Tree.ParentNode): Iterable<Element> {
  for (const child of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsBelow(child);
  }
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

/** Where an element, or one of its attributes, stands. What the parser has added stands at the start of the file. */
export function spot(document: MarkupFile, element?: Element, name?: string): Position {
  const place = element?.sourceCodeLocation;
  const exact = (name !== undefined && (place?.attrs?.[name] ?? place?.attrs?.[`xlink:${name}`])) || place;
  return { file: document.file, line: exact?.startLine ?? 1, column: exact?.startCol ?? 1 };
}
