/** A number or a day in a text that needs a source, and where in the text it begins. */
export interface Figure {
  readonly text: string;
  readonly from: number;
}

const NUMBER = String.raw`\d[\d.,]*`;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const ORDINAL = '(?:st|nd|rd|th)?';
const FIGURE = new RegExp(
  [
    String.raw`\p{Sc}\s?${NUMBER}(?:[\s-]?(?:(?:b|m|tr)illion|bn|tn|[bmk])\b)?`,
    String.raw`(?:\b${NUMBER}(?:\s(?:to|or)\s${NUMBER}|[-–]${NUMBER})?[\s-]?)?\b(?:b|m|tr)illions?\b`,
    String.raw`\b${NUMBER}\s?(?:%|per\s?cent\b)`,
    String.raw`\b\d{1,2}${ORDINAL}\s${MONTH}\s\d{4}\b`,
    String.raw`\b${MONTH}\s\d{1,2}${ORDINAL},?\s\d{4}\b`,
    String.raw`\b\d{4}-\d{2}-\d{2}\b`,
  ].join('|'),
  'gu',
);

/** Amounts of money, millions and more, percentages and full dates, in the order of the text. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].map((match) => ({ text: match[0].replace(/[.,]+$/, ''), from: match.index }));
}
