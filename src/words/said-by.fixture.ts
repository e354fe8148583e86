import ts from 'typescript';

/** Properties whose texts are read by people, also where they are one plain word. */
const READ = new Set(
  'after answer before caption description detail heading label lead note placeholder reason rest summary text title verdict what words'.split(
    ' ',
  ),
);

/** Properties and calls that take what programs read: types, classes, selectors, keys. */
const MACHINE_PROPERTIES = /^(?:@?\w*type|as|class|className|cssText|d|id|sandbox|shape|target|viewBox)$/;
const MACHINE_CALLS =
  /^(?:addEventListener|closest|matches|matchMedia|madeOnce|querySelector|querySelectorAll|setAttribute|getAttribute|split|startsWith|endsWith|includes)$/;

/**
 * Words that a program says itself: texts of more than one word or with a capital, and any word in a property that is
 * read. Types, conditions, faults for programmers, marks, selectors and media queries are none.
 */
export function saidBy(program: string): string[] {
  const file = ts.createSourceFile('', program, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForMachines(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const text = spoken(textOf(node));
      if (isPhrase(text) || (/^\p{Ll}{2,}$/u.test(text) && isRead(node))) found.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The text of a literal, with a sign for each part that is put in. */
const textOf = (node: ts.StringLiteralLike | ts.TemplateExpression) =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
    : node.text;

/** Without marks of HTML, of a selector or a media query, and without lengths and addresses. */
const spoken = (text: string) =>
  text
    .replace(/<[^>]*>|\[[^\]]*\]|\([a-z-]+(?:: [\w-]+| [<>]=? [\w.]+)\)|\b[a-z]+:\/\/\S+|:[\w-]+\([^)]*\)/g, ' ')
    .replace(/(?:^|[\s,>])[.:#][\w-]+/g, ' ')
    .replace(/\b(?:…|\d)*px\b/g, '')
    .trim();

const TAGS =
  /^(?:[abiqs]|button|details|dialog|em|h\d|input|li|main|ol|p|script|select|small|span|strong|style|summary|svg|table|textarea|time|tr|ul)$/;

function isPhrase(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '' && !TAGS.test(word));
  const isWord = (word: string) => /^[“(·–]?…?\p{L}{2,}…?[.,:;?!”)]*$/u.test(word) || /^\p{Lu}\p{Ll}+/u.test(word);
  if (words.length === 1) return /^\p{Lu}\p{Ll}+[.:?!…]*$/u.test(words[0]!);
  return words.length > 1 && words.some(isWord) && words.every((word) => /^[^\s_=<>{}@]+$/u.test(word));
}

const nameOf = (node: ts.Node | undefined): string =>
  node === undefined
    ? ''
    : ts.isPropertyAccessExpression(node)
      ? node.name.text
      : ts.isIdentifier(node) || ts.isStringLiteral(node)
        ? node.text
        : '';

function isForMachines(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return !/^(?:Map|Set)$/.test(nameOf(node.expression));
  if (ts.isCallExpression(node))
    return node.expression.kind === ts.SyntaxKind.SuperKeyword || MACHINE_CALLS.test(nameOf(node.expression));
  if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node))
    return MACHINE_PROPERTIES.test(nameOf(node.name));
  if (ts.isBinaryExpression(node)) return isComparison(node) || MACHINE_PROPERTIES.test(nameOf(node.left));
  return node.parent !== undefined && ts.isCaseClause(node.parent) && node.parent.expression === node;
}

const isComparison = ({ operatorToken, right, left }: ts.BinaryExpression) =>
  /^[!=]==$/.test(operatorToken.getText()) && (ts.isStringLiteral(right) || ts.isStringLiteral(left));

/** Whether it is what a property says, by itself or under a condition. */
function isRead(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && READ.has(nameOf(parent.name));
  return ts.isConditionalExpression(parent) && parent.condition !== node && isRead(parent);
}
