import { defineMdastPlugin, type MdastNode } from 'satteri';

/** What closes a clause: a mark stands behind it. */
const CLOSING = /^\s*[.,;:!?…]+/;

type Tag = Extract<MdastNode, { type: 'mdxJsxTextElement' }>;
type Text = Extract<MdastNode, { type: 'text' }>;

/**
 * Makes one mark of citations that stand side by side, `<Cite claims="a b" first="b" />`, and puts it behind the
 * punctuation that follows, without a gap. `first` names the claims that the prose has not cited before.
 * It remembers what a text has cited, and is made anew for each.
 */
export const citations = () => {
  const cited = new Set<string>();
  // Text between two citations loses its beginning to the one and its end to the other.
  const texts = new Map<Text, string>();
  return defineMdastPlugin({
    name: 'citations',
    mdxJsxTextElement(node, context) {
      const siblings: readonly MdastNode[] = context.parent(node).children;
      const at = context.indexOf(node)!;
      const before = siblings[at - 1];
      if (!isCitation(node) || isCitation(before)) return;
      const run = [node];
      const textOf = (one: MdastNode | undefined) => (one?.type === 'text' ? (texts.get(one) ?? one.value) : undefined);
      const write = (one: Text, text: string) => {
        texts.set(one, text);
        context.setProperty(one, 'value', text);
      };
      for (let next = siblings[at + 1]; isCitation(next); next = siblings[at + run.length]) run.push(next);
      const claims = [...new Set(run.flatMap(claimsOf))];
      const first = claims.filter((claim) => !cited.has(claim));
      for (const claim of first) cited.add(claim);

      const after = siblings[at + run.length];
      const closing = CLOSING.exec(textOf(after) ?? '')?.[0];
      if (before?.type === 'text') write(before, textOf(before)!.trimEnd());
      if (after?.type === 'text' && closing) {
        write(after, textOf(after)!.slice(closing.length));
        context.insertBefore(node, { type: 'text', value: closing.trim() });
      }
      for (const other of run.slice(1)) context.removeNode(other);
      context.replaceNode(node, { ...node, attributes: [attribute('claims', claims), attribute('first', first)] });
    },
  });
};

const isCitation = (node: MdastNode | undefined): node is Tag =>
  node?.type === 'mdxJsxTextElement' && node.name === 'Cite';

const claimsOf = ({ attributes }: Tag) =>
  attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && one.name === 'claim' && typeof one.value === 'string' ? [one.value] : [],
  );

const attribute = (name: string, ids: readonly string[]) =>
  ({ type: 'mdxJsxAttribute', name, value: ids.join(' ') }) as const;
