import { datesMeant, inCalendar, isRough, standsAt } from '#graph/time.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { formatDate } from '../wording/dates.ts';
import type { Work } from './work.ts';

/** A format that programs for bibliographies read. */
export interface Format {
  readonly label: string;
  /** The ending of its files. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (work: Work) => string;
}

/**
 * BibTeX with the fields of biblatex.
 *
 * @see Philipp Lehman and others, "The biblatex Package", 2.2 and 2.3.
 */
function bibtex({ id, title, authors, publisher, date, url, note }: Work): string {
  const fields: [string, string | undefined][] = [
    ['title', braced(title)],
    // A name in braces of its own is that of an institution, which has no first name.
    ['author', authors.map(({ name, isPerson }) => (isPerson ? tex(name) : braced(name))).join(' and ')],
    ['organization', braced(publisher)],
    // A rough date is told in words: programs read only some of the forms that it may have.
    ['date', inCalendar(date)],
    ['year', date && (inCalendar(date)?.slice(0, 4) ?? tex(formatDate(date)))],
    ['url', url && urlOf(url)],
    ['note', note && tex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@online{${keyOf(id)},\n${lines.join('\n')}\n}\n`;
}

/** Letters of other scripts make no key that every program reads. */
const keyOf = (id: string) => id.normalize('NFKD').replaceAll(/[^\w-]+/g, '') || 'work';

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string) => text.replaceAll(/[\\~^]|[{}%&$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
const braced = (text: string) => `{${tex(text)}}`;
/** Only these end an address before its time. */
const urlOf = (url: string) => url.replaceAll(/[{}\\]/g, encodeURIComponent);

/**
 * RIS, one field a line.
 *
 * @see Research Information Systems, "RIS Format Specifications".
 */
function ris({ title, authors, publisher, date, url, note }: Work): string {
  const [year = '', month = '', day = ''] = inCalendar(date)?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['TI', title],
    ...authors.map(({ name }): [string, string] => ['AU', name]),
    ['PB', publisher],
    ['PY', year || undefined],
    ['DA', date && `${year}/${month}/${day}/${isRough(date) ? formatDate(date) : ''}`],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/**
 * CSL-JSON: a list of one item.
 *
 * @see Citation Style Language 1.0.2, schema of input data.
 */
function cslJson({ id, title, authors, publisher, date, url, note }: Work): string {
  const item = {
    id,
    type: 'webpage',
    title,
    author: authors.map(({ name }) => ({ literal: name })),
    publisher,
    ...(date === undefined ? {} : { issued: issuedOn(date) }),
    ...(url === undefined ? {} : { URL: url }),
    ...(note === undefined ? {} : { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** What is approximate or uncertain is `circa`, and what means a stretch of dates is that stretch. */
function issuedOn(date: PartialDate | Day): object {
  if (/[~?%]$/.test(date)) return { 'date-parts': [partsOf(standsAt(date))], circa: true };
  const meant = datesMeant(date as PartialDate);
  return { 'date-parts': [...new Set([meant[0]!, meant.at(-1)!])].map(partsOf) };
}

const partsOf = (date: string): number[] => date.split('-').map(Number);

export const FORMATS: readonly Format[] = [
  { label: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  { label: 'RIS', ending: 'ris', mediaType: 'application/x-research-info-systems', write: ris },
  { label: 'CSL-JSON', ending: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json', write: cslJson },
];
