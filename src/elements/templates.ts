/** A copy of what the build printed as `<template data-of="…">`. */
export function copyOf(name: string): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-of="${name}"]`);
  if (!template) throw new Error(`A <template data-of="${name}"> is missing on the page.`);
  return document.importNode(template.content, true);
}

/**
 * A copy with values in place of its `{names}`, of which `{object.title}` is the title of `object`.
 *
 * What has no value goes: the words around its name, the element that bears it in an attribute, and what they leave empty.
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
  if (node instanceof Element)
    for (const attribute of node.attributes) {
      const value = withValues(attribute.value, values);
      if (value === undefined) return remove(node);
      attribute.value = value;
    }
  for (const child of Array.from(node.childNodes)) fill(child, values);
}

function remove(node: ChildNode): void {
  const parent = node.parentElement;
  node.remove();
  if (parent && !parent.hasChildNodes()) remove(parent);
}

function withValues(text: string, values: object): string | undefined {
  let isMissing = false;
  const words = text.replace(/\{([\w.]+)\}/g, (_, path: string) => {
    const value = path
      .split('.')
      .reduce<unknown>((of, key) => (of as Record<string, unknown> | undefined)?.[key], values);
    isMissing ||= value === undefined || value === '';
    return String(value);
  });
  return isMissing ? undefined : words;
}
