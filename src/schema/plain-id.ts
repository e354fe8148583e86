/** The nearest text that can be an id. */
export function plainId(text: string): string {
  const words = text
    .normalize('NFKC')
    .replace(/\p{DI}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}]+/gu, '-')
    .replace(/-[-\p{M}]*/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  return words || 'a-plain-id';
}
