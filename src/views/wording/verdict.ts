/** A part of a text, which may be its verdict. */
export interface Word {
  readonly text: string;
  readonly isVerdict: boolean;
}

/** A text that begins with a short sentence has it as its verdict: `No.`, `Reported, not confirmed.` */
export const verdictOf = (text: string): string | undefined => /^.{1,48}?[.](?=\s+[A-Z“"$])/.exec(text)?.[0];

/** The parts of a text in order, of which one is the verdict, where the text holds it. */
export function wordsAround(text: string, verdict: string | undefined): readonly Word[] {
  const at = verdict === undefined ? -1 : text.indexOf(verdict);
  if (verdict === undefined || at < 0) return [{ text, isVerdict: false }];
  return [
    { text: text.slice(0, at), isVerdict: false },
    { text: verdict, isVerdict: true },
    { text: text.slice(at + verdict.length), isVerdict: false },
  ].filter(({ text: part }) => part !== '');
}
