/** A quote of more words is looked for by its first and its last ones: what is between may be set in other signs. */
const MOST_WORDS = 8;
const AT_EACH_END = 4;

/**
 * The address of a work, at the words of it that are quoted: browsers scroll there and mark them; where the words have
 * changed, or a browser knows no such addresses, the work opens at its head.
 *
 * @see W3C WICG, "URL Fragment Text Directives", 3.
 */
export function atPassage(address: string, quote: string | undefined): string {
  const words = quote?.trim().split(/\s+/) ?? [];
  // What was left out of a quote is not found in the work.
  const pieces = words
    .join(' ')
    .split(/\s*(?:\[?(?:…|\.\.\.)\]?)\s*/)
    .filter(Boolean);
  const [first = '', last = first] = [pieces[0], pieces.at(-1)];
  if (first === '') return address;
  const isShort = pieces.length === 1 && words.length <= MOST_WORDS;
  const passage = isShort ? [first] : [startOf(first), endOf(last)];
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${passage.map(encoded).join(',')}`;
}

const startOf = (text: string) => text.split(' ').slice(0, AT_EACH_END).join(' ');
const endOf = (text: string) => text.split(' ').slice(-AT_EACH_END).join(' ');
/** A hyphen divides the parts of such an address, and is left as it is by the usual way of writing signs. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
