export const linesShown = (shown: number, noun: string, lines: number) =>
  shown === 0 ? `No ${noun} fits. Choose more, or clear the words.` : `${shown} of ${lines} ${noun}s`;
