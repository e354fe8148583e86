/** What Sätteri gives for a part of a page, as far as it is read here. */
export interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly identifier?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly start?: number | null;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly data?: { readonly hProperties?: { readonly id?: string; readonly [attribute: string]: unknown } };
  readonly position?: { readonly start: Point; readonly end: Point };
}

interface Point {
  readonly line: number;
  readonly column: number;
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  /** Text, `null` for a bare name, or an object for code in braces. */
  readonly value?: unknown;
}

export const childrenOf = (node: Node): readonly Node[] => node.children ?? [];

/** The text of a field of a tag. */
export function attributeOf(node: Node, name: string): string | undefined {
  const value = (node.attributes ?? []).find((field) => field.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
