/** A copy of what the build printed as `<template data-of="…">`. */
function copyOf(name: string): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-of="${name}"]`);
  if (!template) throw new Error(`A <template data-of="${name}"> is missing on the page.`);
  // It stays in the document of the template, where nothing is drawn, until it is filled.
  return template.content.cloneNode(true) as DocumentFragment;
}

/**
 * A copy with values in place of its `{names}`, of which `{object.title}` is the title of `object`.
 *
 * What has no value goes: the words around its name, the element that bears it in an attribute, and what they leave
 * empty; of a `{name?}` the attribute alone. An element with `data-if` goes where that value is none or an empty list,
 * and one with `data-open` is closed. One with `data-each` holds its last child once for each entry of that list,
 * filled with the values of the entry, behind what else it holds.
 */
export function filled(name: string, values: object): DocumentFragment {
  const copy = copyOf(name);
  fill(copy, values);
  return copy;
}

function fill(node: Node, values: object): void {
  if (node instanceof Text) {
    const words = withValues(node.data, values);
    if (words === undefined) remove(node);
    else node.data = words;
  }
  if (node instanceof Element) {
    const { if: needed, each, open } = (node as HTMLElement).dataset;
    if (needed !== undefined && isNone(valueOf(values, needed))) return node.remove();
    if (open !== undefined) node.toggleAttribute('open', !isNone(valueOf(values, open)));
    for (const attribute of Array.from(node.attributes)) {
      const value = withValues(attribute.value, values);
      if (value !== undefined) attribute.value = value;
      else if (attribute.value.endsWith('?}')) node.removeAttribute(attribute.name);
      else return remove(node);
    }
    if (each !== undefined) return repeat(node, (valueOf(values, each) ?? []) as readonly object[], values);
  }
  for (const child of Array.from(node.childNodes)) fill(child, values);
}

function repeat(list: Element, entries: readonly object[], values: object): void {
  const pattern = list.lastElementChild!;
  pattern.remove();
  for (const child of Array.from(list.childNodes)) fill(child, values);
  for (const entry of entries) {
    const copy = list.appendChild(pattern.cloneNode(true));
    fill(copy, entry);
  }
}

function remove(node: ChildNode): void {
  const parent = node.parentElement;
  node.remove();
  if (parent && !parent.hasChildNodes()) remove(parent);
}

function withValues(text: string, values: object): string | undefined {
  let isMissing = false;
  const words = text.replace(/\{([\w.]+)\??\}/g, (_, path: string) => {
    const value = valueOf(values, path);
    isMissing ||= isNone(value);
    return String(value);
  });
  return isMissing ? undefined : words;
}

const valueOf = (values: object, path: string): unknown =>
  path.split('.').reduce<unknown>((of, key) => (of as Record<string, unknown> | undefined)?.[key], values);

const isNone = (value: unknown) =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
