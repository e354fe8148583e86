/** What people and programs put into files by mistake, and what a parser may stumble over. */
const SCRAPS = [
  '"',
  "'",
  '`',
  '```',
  '---\n',
  '{',
  '}',
  '<',
  '>',
  '</',
  '/>',
  '<Cite claim="',
  '<Uncited why="a">',
  '<script>',
  '<!--',
  '[',
  ']',
  '](',
  '(',
  ')',
  '#',
  '##',
  '{#',
  '$',
  '$3 billion',
  '%',
  '%%{',
  ':',
  ': ',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '-',
  '- ',
  '*',
  '**',
  '_',
  '~~',
  '|',
  '\\',
  '&',
  '&amp;',
  '!',
  '!!js/x ',
  '&a ',
  '*a ',
  '? ',
  '0',
  '20266',
  '2023-02-31',
  'null',
  'true',
  '~',
  '<<: ',
  '__proto__: 1\n',
  'constructor: 1\n',
  'id: ',
  '\u0000',
  '\uFEFF',
  '\u200B',
  '\u202E',
  '\uD83D',
  '\u{1F375}',
  'ſ',
  'import x from "y"\n',
  'export default 1\n',
  '<<<<<<< HEAD\n',
  '=======\n',
  '>>>>>>> x\n',
  'click a "javascript:x"\n',
  '../../../',
  'é'.normalize('NFD'),
];

/** Marks of Markdown and of its other dialects. */
export const MARKS: readonly string[] = [
  ...SCRAPS,
  '> ',
  '>',
  '- ',
  '  - ',
  '1. ',
  '- [ ] ',
  '- [x] ',
  '|',
  '| a | b |\n',
  '|:-|-:|\n',
  '    ',
  '\\\n',
  '  \n',

  '***',
  '___',
  '~~',
  '~',
  '==',
  '$$',
  '[^1]',
  '[^1]: a\n',
  '[[a]]',
  '[!NOTE]',
  ':::',
  ': ',
  '{/*',
  '*/}',
  '{/* a */}',
  '<Cite',
  '</Cite>',
  '<Folded says="a">\n',
  '</Folded>\n',
  '</Uncited>',
  '```\n',
  '~~~\n',
  '```mermaid {#a}\n',

  '[a](../house/corner-house.mdx)',
  '[a](b c)',
  '[]()',
  '[a][b]',
  '[b]: https://leaves.example\n',
  '%2F',
  '%',
  '&lt;',
  'https://leaves.example',
  'www.leaves.example',
  '<https://leaves.example>',
  '## ',
  '### a {#a}\n',
  '\u2028',
];

/** Numbers from 0 to 1, the same for the same seed. @see https://prng.di.unimi.it/splitmix64.c, here with 32 bits. */
export function chance(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

export function mutated(text: string, next: () => number, scraps: readonly string[] = SCRAPS): string {
  const pick = (count: number) => Math.floor(next() * count);
  const [at, other] = [pick(text.length + 1), pick(text.length + 1)];
  const length = pick(pick(4) === 0 ? 400 : 12);
  switch (pick(7)) {
    case 0:
      return text.slice(0, at) + scraps[pick(scraps.length)] + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + text.slice(other, other + length) + text.slice(at);
    case 3:
      return text.slice(0, at) + scraps[pick(scraps.length)]!.repeat(pick(60)) + text.slice(at + pick(3));
    case 4:
      return text.slice(0, at);
    case 5: {
      const lines = text.split('\n');
      const [line] = lines.splice(pick(lines.length), 1);
      lines.splice(pick(lines.length + 1), 0, line ?? '');
      return lines.join('\n');
    }
    default:
      return text.slice(0, at) + String.fromCharCode(pick(0x10000)) + text.slice(at + 1);
  }
}
