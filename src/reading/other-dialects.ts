import { TO_DO } from '#schema/text.ts';

/** Something that text must not hold, since it would be shown letter for letter. */
export interface Sign {
  readonly sign: RegExp;
  /** Whether it means something at the beginning of a line only. */
  readonly opens?: true;
  readonly is: string;
  readonly fix: string;
}

/** An odd number of backslashes before a sign takes its meaning away. */
const plain = (sign: string, flags = '') => new RegExp(String.raw`(?<=(?<!\\)(?:\\\\)*)(?:${sign})`, `g${flags}`);

/** Constructs that other dialects of Markdown have. Of two that begin in one place the first counts. */
export const OF_OTHERS: readonly Sign[] = [
  {
    sign: plain(String.raw`\[\^[^\]\n]*\]|\^\[`),
    is: 'a footnote',
    fix: 'Put <Cite claim="…" /> after the words that it supports, or write the note into the text.',
  },
  {
    sign: /\*\[[^\]\n]+\]:/g,
    opens: true,
    is: 'an abbreviation',
    fix: 'Say in the text what it stands for, or write it into aliases: of its page.',
  },
  {
    sign: plain(String.raw`\[-?@[^\]\n]+\]`),
    is: 'a citation of another dialect',
    fix: 'Put <Cite claim="…" /> after the words that it supports.',
  },
  {
    sign: plain(String.raw`!?\[\[[^\]\n]*\]\]`),
    is: 'a wiki link',
    fix: 'Write [words](./file.mdx), with the path from this file to that of the page.',
  },
  {
    sign: plain(String.raw`\[!\w+\][+-]?`),
    is: 'an alert',
    fix: 'Take the mark out, and say in words what the reader is to heed.',
  },
  {
    sign: plain(String.raw`(?<![\w:]):{1,2}[a-z][\w-]*(?:\[[^\]\n]*\]|(?=\{))`),
    is: 'a directive',
    fix: 'Write its words as plain text.',
  },
  {
    sign: plain(String.raw`\[[^\]\n]*\](?=\{)`),
    is: 'a text with attributes',
    fix: 'Write the words without brackets and braces.',
  },
  {
    sign: /:{3,}(?=[ \t]*[\w{])|[!?]{3}\+?(?=[ \t]*\w)/g,
    opens: true,
    is: 'a directive',
    fix: 'Delete its first and its last line. <Folded says="…"> folds a part.',
  },
  {
    sign: plain(
      String.raw`\$\$(?:[^$]*\$\$)?|(?<![\p{L}\d])\$(?:(?=[^\s\d])[^$\n]*[^\s$]|\d[^$\n]*[\\^_=][^$\n]*)\$(?![\p{L}\d])`,
      'u',
    ),
    is: 'a formula',
    fix: 'Write it in words, or with signs such as × and ². A dollar that is meant as a sign is written \\$.',
  },
  {
    sign: plain(String.raw`\\\([^\n]*?\\\)|\\\[[ \t]*\n[^\n]*\n[ \t>]*\\\]|\\\[[^\n\]]*[=+^_×{}][^\n\]]*\\\]`),
    is: 'a formula',
    fix: 'Write it in words, or with signs such as × and ². Round brackets need no \\ before them.',
  },
  {
    sign: plain(String.raw`(?<![\w:/.])\\[a-z]+(?![\w\\])`, 'i'),
    is: 'a command of another language',
    fix: 'Write the sign that is meant, or put between backticks what is to be shown as it is.',
  },
  {
    sign: plain(String.raw`==(?=[^\s=])[^\n]*?[^\s=]==`),
    is: 'marked text',
    fix: 'Write **words** for what is to stand out.',
  },
  {
    sign: plain(String.raw`(?<![+\w])\+\+(?=[^\s+])[^\n+]*[^\s+]\+\+(?![+\w])`),
    is: 'inserted text',
    fix: 'Write **words** for what is to stand out, or leave the marks out.',
  },
  {
    sign: plain(String.raw`(?<!\|)\|\|(?=[^\s|])[^\n|]*[^\s|]\|\|(?!\|)|>![^\n]+?!<`),
    is: 'hidden text',
    fix: 'Say it openly, or fold it: <Folded says="…">.',
  },
  {
    sign: plain(String.raw`(?<!\^)\^[^\s^]+\^(?!\^)|(?<=[\p{L}\p{N})])\^(?=[\p{L}\p{N}(])`, 'u'),
    is: 'raised text',
    fix: 'Write the raised sign itself, such as ² or ᵗʰ. A ^ that is meant as a sign is written \\^.',
  },
  {
    sign: plain(String.raw`%%[^%\n]+%%`),
    is: 'a comment of another sort',
    fix: 'A note to other authors is written {/* … */}.',
  },
  {
    sign: plain(String.raw`(?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])`),
    is: 'the name of a sign',
    fix: 'Write the sign itself, or delete it.',
  },
  {
    sign: plain(String.raw`(?<![\w:])(?!https?:)[a-z][a-z\d+.-]*:\/\/[^\s)\]]+`, 'i'),
    is: 'an address that leads nowhere from here',
    fix: 'Link to a page that begins with https:// or http://, or put it between backticks.',
  },
  {
    sign: plain(String.raw`(?<![\p{L}\p{N}._+@/-])@[\p{L}\p{N}][\p{L}\p{N}_/-]*`, 'u'),
    is: 'a mention of somebody by the name of an account',
    fix: 'Write the name itself, with a link where there is a page. A sign that is meant as one has a \\ before it.',
  },
  {
    sign: new RegExp(TO_DO, 'giu'),
    is: 'a text that is still to be written',
    fix: 'Write it, or delete the mark. A note to other authors is written {/* … */}.',
  },
  {
    sign: /%+(?=[ \t]+\S)/g,
    opens: true,
    is: 'a comment of another sort',
    fix: 'A note to other authors is written {/* … */}.',
  },
  {
    sign: plain(String.raw`(?<=\s)\^[\p{L}\p{N}][\p{L}\p{N}-]*(?=\s*$)`, 'u'),
    is: 'the name of a block',
    fix: 'Delete it. A heading has an id to link to: ## Words {#short-id}.',
  },
  {
    sign: plain(String.raw`(?<![\p{L}\p{N}&/#])#\p{L}[\p{L}\p{N}_-]*`, 'u'),
    is: 'a word with a mark by which other programs gather pages',
    fix: 'Write the word without it. A heading has a space after its number signs, and an id: ## Words {#short-id}.',
  },
  {
    sign: /(?:<|&(?:lt|#60|#[xX]3[cC]);)(?:Cite|Uncited|Folded)\b[^>\n]*>?/g,
    is: 'a tag that readers would see',
    fix: 'Write its < as it is, without a backslash or a name before it, or put the whole tag between backticks.',
  },
  {
    sign: /:(?=[ \t]+\S)/g,
    opens: true,
    is: 'a list of definitions',
    fix: 'Write a list: "- **term**: what it means".',
  },
  {
    sign: /\.\.[ \t]+[\w-]+::/g,
    opens: true,
    is: 'a directive',
    fix: 'Write its words as plain text. <Folded says="…"> folds a part.',
  },
  {
    sign: /={1,6}(?=[ \t]+\p{L})/gu,
    opens: true,
    is: 'a heading of another dialect',
    fix: 'Write ## Words {#short-id}.',
  },
  {
    sign: /'{2,}(?=[^\s'])[^'\n]+'{2,}/g,
    is: 'a mark of another dialect',
    fix: 'Write **words** or *words* for what is to stand out.',
  },
  {
    sign: /\+{3}[ \t]*(?:\n[^]*\n\+{3}[ \t]*)?$/gm,
    opens: true,
    is: 'a line of front matter of another sort',
    fix: 'Write the fields at the very top, in YAML, between two lines of three hyphens.',
  },
  {
    sign: /!(?=[ \t]+\S)/g,
    opens: true,
    is: 'hidden text',
    fix: 'Say it openly, or fold it: <Folded says="…">.',
  },
  {
    sign: /\/\/(?=[ \t]+\S)/g,
    opens: true,
    is: 'a comment of another sort',
    fix: 'A note to other authors is written {/* … */}.',
  },
];

/** Marks of our own dialect that mark nothing where they stand. */
export const ASTRAY: readonly Sign[] = [
  {
    sign: /\|[^\n]*(?:\n[ \t>]*\|[^\n]*)*$/gm,
    opens: true,
    is: 'a row of a table that is none',
    fix: 'Write |---|---| under the first row, with an empty line above it.',
  },
  {
    sign: /#{2,}(?=[^\s#])|#{7,}/g,
    opens: true,
    is: 'a heading that is none',
    fix: 'Put a space after the number signs, and an id at the end: ## Words {#short-id}.',
  },
  {
    sign: plain(String.raw`\[[^\]\n]*\]\([^)\n]*\)`),
    is: 'a link that is none, for there is a space in its address',
    fix: 'Write %20 for each space of the address.',
  },
  {
    sign: plain(String.raw`\[[^\]\n]+\]\[[^\]\n]*\]`),
    is: 'a link whose address is nowhere',
    fix: 'Write [words](address), or \\[ and \\] for brackets that are meant as signs.',
  },
  {
    sign: plain(String.raw`\[`),
    is: 'a bracket that opens no link',
    fix: 'Write [words](address) for a link, or \\[ and \\] for brackets that are meant as signs.',
  },
  {
    sign: plain(String.raw`(\*\*+|~~+)(?:[^\n]*?\1)?|(?<!\w)__(?=\w)|\x60+`),
    is: 'a mark that is opened or closed and not both',
    fix: 'Write it before and after the words, without a space between, or put \\ before it where it is meant as a sign.',
  },
  {
    sign: plain(String.raw`(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|(?<![\w_])_(?=[^\s_])`),
    is: 'a mark that is opened or closed and not both',
    fix: 'Write it before and after the words, without a space between, or put \\ before it where it is meant as a sign.',
  },
  {
    sign: plain(String.raw`\\(?=\n*$)`),
    is: 'a line break with nothing after it',
    fix: 'Delete it.',
  },
];
