/** The numbers of a mark one by one: `1, 10–12` → 1, 10, 11, 12. */
export function numbersOf(text: string): number[] {
  return text.split(', ').flatMap((run) => {
    const [from = 0, to = from] = run.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
