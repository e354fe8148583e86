import { escaped } from '#views/escaped.ts';

/** A sentence with marks of HTML in it. What is put into it is text, whatever signs it holds. */
export const marked = (text: TemplateStringsArray, ...parts: readonly (string | number)[]): string =>
  String.raw({ raw: text }, ...parts.map((part) => escaped(String(part))));
