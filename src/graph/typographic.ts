/**
 * Straight quotation marks and apostrophes as printers set them: “so”, ‘so’, it’s, ’90s.
 * Prose is set like this by its Markdown processor; this does it for the fields of records.
 *
 * @see Robert Bringhurst, "The Elements of Typographic Style", 5.4, for which mark stands where.
 */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s([{—–/“‘])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(\p{L}|\p{N}|[.,;:!?)\]”])'/gu, '$1’')
    .replace(/(^|[\s([{—–/“])'(?=\d\ds?\b)/g, '$1’')
    .replace(/(^|[\s([{—–/“])'/g, '$1‘')
    .replace(/'/g, '’');
}

/** A record with all its texts set typographically. Addresses of the web are left as they are. */
export function typeset<T>(record: T): T {
  if (typeof record === 'string')
    return (/["']/.test(record) && !/^https?:/.test(record) ? typographic(record) : record) as T;
  if (Array.isArray(record)) return record.map(typeset) as T;
  if (typeof record !== 'object' || record === null) return record;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, typeset(value)])) as T;
}
