type Child = Node | string | undefined | false;

/** An element with attributes and children. Text is always text: nothing here reads markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(
    ...children
      .flat()
      .filter((child): child is Node | string => child !== undefined && child !== false && child !== ''),
  );
  return made;
}
