export const undated = 'undated';
export const source = (publisher: string, title: string, date: string, address: string) =>
  `Source: ${publisher}, “${title}”, ${date}${address === '' ? '' : `, ${address}`}`;
export const readInACopy = (address: string | undefined) => `Read in a copy${address ? ` at ${address}` : ''}`;
export const factsChecked = (day: string) => `Facts checked ${day}`;
export const editionOf = (day: string) => `Edition of ${day}`;
