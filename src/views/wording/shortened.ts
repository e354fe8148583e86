/**
 * The beginning of a text in whole words, at most so many letters long; a sign says that there is more. It never ends
 * with a number, which says another thing without its unit: `$1.4` of `$1.4 trillion`; a year stands by itself.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const whole = text[most - 1] === ' ' ? cut : cut.slice(0, Math.max(cut.lastIndexOf(' '), 0) || undefined);
  return `${whole.replace(/ [$€£]?(?!\d{4}\D*$)\d[\d.,]*$/, '').replace(/[\s,;:.–—-]+$/, '')}…`;
}
