import { element } from './nodes.ts';

const fields = (of: ParentNode) =>
  ['d', 'm', 'y'].map((name) => of.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)!);

/** The day in three fields as an address has it. What is no day stays as it was typed. */
export function dayOf(of: ParentNode): string {
  const [day, month, year] = fields(of).map(({ value }) => value.trim());
  return `${year}-${month}-${day!.padStart(2, '0')}`;
}

/**
 * Puts the text of an address into the three fields, as far as it fits; a year that cannot be chosen yet can be then.
 */
export function fillDay(of: ParentNode, text: string): void {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(.{0,9})$/.exec(text) ?? ['', '', '', ''];
  const [day, month, year] = fields(of);
  if (y && !year!.querySelector(`[value="${y}"]`)) year!.append(element('option', { value: y }, y));
  day!.value = d!.replace(/^0/, '');
  if (m) month!.value = m;
  if (y) year!.value = y;
}
