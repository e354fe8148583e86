/** Where a day lies between two others, in per cent. */
export type Place = (day: string) => number;

const number = (day: string) => Date.parse(`${day}T00:00:00Z`);

export const placeBetween =
  (from: string, to: string): Place =>
  (day) =>
    (100 * (number(day) - number(from))) / (number(to) - number(from));

export const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;
