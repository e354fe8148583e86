import type { Face, Measure, Run } from './sketch.ts';

/** What stands between two spaces: of one look, or several without a gap. */
export type Word = readonly Run[];
export type TextLine = readonly Word[];

/** Breaks words so that no line is wider than `most`: between words, and inside one that is wider itself. */
export function wrapped(runs: readonly Run[], face: Face, most: number, measure: Measure): readonly TextLine[] {
  const lines: Word[][] = [];
  for (const word of wordsOf(runs).flatMap((one) => broken(one, face, most, measure))) {
    const last = lines.at(-1);
    if (last && widthOf([...last, word], face, measure) <= most) last.push(word);
    else lines.push([word]);
  }
  return lines.length === 0 ? [[]] : lines;
}

/** Width of a line with one space between its words. */
export const widthOf = (line: TextLine, face: Face, measure: Measure): number =>
  line.reduce((sum, word) => sum + wordWidth(word, face, measure), 0) +
  Math.max(0, line.length - 1) * measure(' ', face);

const wordWidth = (word: Word, face: Face, measure: Measure) =>
  word.reduce((sum, run) => sum + measure(run.text, faceOf(run, face)), 0);

const faceOf = ({ look }: Run, face: Face): Face => (look === 'strong' && face === 'label' ? 'strong' : face);

/** The words of runs. A run goes on with the last word of the one before where neither has a space between them. */
export function wordsOf(runs: readonly Run[]): Word[] {
  const words: Run[][] = [];
  let isOpen = false;
  for (const { text, look } of runs)
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) isOpen = false;
      if (part === '') continue;
      if (isOpen) words.at(-1)!.push({ text: part, look });
      else words.push([{ text: part, look }]);
      isOpen = true;
    }
  return words;
}

/**
 * The words of a line as runs to draw: neighbours of one look are one run, so that a stroke goes through their gaps.
 */
export function joined(line: TextLine): Run[] {
  const runs: { text: string; look: Run['look'] }[] = [];
  const add = (text: string, look: Run['look']) => {
    const last = runs.at(-1);
    if (last?.look === look) last.text += text;
    else runs.push({ text, look });
  };
  for (const [index, word] of line.entries()) {
    const [before, after] = [line[index - 1]?.at(-1)?.look, word[0]!.look];
    if (before) add(' ', before === after ? before : 'plain');
    for (const { text, look } of word) add(text, look);
  }
  return runs;
}

/** A word of one look in parts that fit, each but the last with a hyphen. */
function broken(word: Word, face: Face, most: number, measure: Measure): Word[] {
  const [run, ...others] = word;
  if (others.length > 0 || wordWidth(word, face, measure) <= most) return [word];
  const letters = [...run!.text];
  let end = letters.length - 1;
  while (end > 1 && measure(`${letters.slice(0, end).join('')}-`, faceOf(run!, face)) > most) end--;
  const start = letters.slice(0, end).join('');
  const rest = [{ ...run!, text: letters.slice(end).join('') }];
  return [[{ ...run!, text: /\W$/.test(start) ? start : `${start}-` }], ...broken(rest, face, most, measure)];
}
