import { isOfCalendar } from './partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;
/** Ways of writing a date of which it is plain which number is the year, the month and the day. */
const PLAIN = [
  String.raw`${YEAR}(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})`,
  String.raw`${YEAR}(?<month>\d{2})(?<day>\d{2})`,
  String.raw`${YEAR}-(?<month>\d{2})-(?<day>\d{2})T.*`,
  String.raw`${YEAR}-(?<month>\d)`,
  String.raw`(?<month>\d{1,2})[-/.]${YEAR}`,
  String.raw`${DAY}[\s-]*(?:of )?${MONTH}[\s,-]*${YEAR}`,
  String.raw`${MONTH}[\s-]*${DAY}[\s,-]+${YEAR}`,
  String.raw`${MONTH}[\s,-]*${YEAR}`,
  String.raw`${YEAR}[\s,-]+${MONTH}(?:[\s-]*${DAY})?`,
].map((form) => new RegExp(`^${form}$`, 'i'));
/** The day or the month first, as people of different countries have it. */
const EITHER = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** Rough dates as people write them, and how they are written here. */
const ROUGH: readonly [form: RegExp, written: (parts: readonly string[]) => string][] = [
  [/^(?:c(?:a|irca)?\.?\s?|about |around |~)(\d{4})$/i, ([year]) => `${year}~`],
  [/^(?:the )?(\d{3})(?:0s|x)$/i, ([decade]) => `${decade}X`],
  [/^(\d{4})[-\s]?Q([1-4])$/i, ([year, quarter]) => `${year}-${32 + Number(quarter)}`],
  [/^Q([1-4])[-\s](\d{4})$/i, ([quarter, year]) => `${year}-${32 + Number(quarter)}`],
];

/**
 * The dates that may be meant by a text that is none, in the form in which dates are written here: one where there is
 * no doubt, two where the day and the month may be either, none where nobody can tell.
 */
export function datesMeant(written: string): readonly string[] {
  const text = written
    .normalize('NFKC')
    .replaceAll(/\p{Pd}|\u2212/gu, '-')
    .trim();
  for (const [form, to] of ROUGH) {
    const found = form.exec(text);
    if (found) return [to(found.slice(1))];
  }
  const either = EITHER.exec(text);
  const found = either
    ? [dateOf(either[4]!, either[3]!, either[1]!), dateOf(either[4]!, either[1]!, either[3]!)]
    : PLAIN.map((form) => form.exec(text)?.groups).map(
        (parts) => parts && dateOf(parts['year']!, monthIn(parts), parts['day']),
      );
  return [...new Set(found)].filter((date) => date !== undefined);
}

const monthIn = ({ month, name }: Readonly<Record<string, string | undefined>>): string =>
  month ?? String(1 + MONTHS.indexOf(name!.slice(0, 3).toLowerCase()));

function dateOf(year: string, month: string, day: string | undefined): string | undefined {
  const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return isOfCalendar(date) ? date : undefined;
}

/** How many days a month has that is written with one too many, as in `2026-02-30`; nothing of other texts. */
export function monthOverrun(written: string): { month: string; days: number } | undefined {
  const [, month = '', day] = /^(\d{4}-\d{2})-(\d{2})$/.exec(written) ?? [];
  if (!isOfCalendar(month) || isOfCalendar(written) || day === '00') return undefined;
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { month, days: new Date(Date.UTC(year, number, 0)).getUTCDate() };
}
