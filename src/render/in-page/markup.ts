/** One element as markup. Attributes without a value are left out. */
export function element(tag: string, attributes: Record<string, string | undefined>, content = ''): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ''))
    .join('');
  return content || tag === 'text' ? `<${tag}${written}>${content}</${tag}>` : `<${tag}${written}/>`;
}

export const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A text with all numbers in it to one place after the point. */
export const rounded = (text: string) =>
  text.replace(/-?\d*\.\d{2,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10));
