import type { Changes } from '#views/as-of/changes.ts';
import type { Line, Lines } from '#views/as-of/day.ts';

type Part = Node | string | undefined | false;

/** An element with its class, as `p.quiet`, and what stands in it. */
export function made(kind: string, ...parts: readonly Part[]): HTMLElement {
  const [name, ...classes] = kind.split('.');
  const element = document.createElement(name!);
  if (classes.length > 0) element.className = classes.join(' ');
  element.append(...parts.filter((part) => part !== undefined && part !== false));
  return element;
}

export function link(href: string, ...parts: readonly Part[]): HTMLElement {
  const element = made('a', ...parts);
  element.setAttribute('href', href);
  return element;
}

/** A relation as `AsOfLine.astro` prints it. `label` stands for its words, where those have been said before. */
export function lineItem(
  { subject, verb, object, detail, dates, status, how, claim }: Line,
  label?: string,
): HTMLElement {
  const words =
    label === undefined
      ? made(
          'span',
          subject && link(subject.href, subject.title),
          subject && ' ',
          `${verb} `,
          link(object.href, object.title),
          detail && `: ${detail}`,
        )
      : made('span', made('b', label), ` ${detail || 'no terms named'}`);
  const claimLink = link(claim, made(`span.status.${status}`, how));
  claimLink.className = 'how';
  const item = made('li', words, ' ', made('span.held.num', dates), ' ', claimLink);
  if (label === 'Before') item.className = 'was';
  return item;
}

export const lineList = (lines: readonly Line[]) => made('ul.rel.lines', ...lines.map((line) => lineItem(line)));

const NOTHING = 'Nothing that this site knows of.';

/** Sections of lines as `AsOfLines.astro` prints them. */
export function sectionsOf(sections: readonly Lines[]): HTMLElement[] {
  if (sections.length === 0) return [made('p', NOTHING)];
  return sections.map(({ anchor, label, lines }) => {
    const head = made('h3', label);
    head.id = anchor;
    const section = made('section', head, lineList(lines));
    section.setAttribute('aria-labelledby', anchor);
    return section;
  });
}

/** Folded sections as `AsOfParties.astro` prints them. */
export function foldsOf(sections: readonly Lines[]): HTMLElement[] {
  if (sections.length === 0) return [made('p', NOTHING)];
  return sections.map(({ anchor, label, href, lines }) => {
    const fold = made(
      'details.fold',
      made('summary', `${label} `, made('span.quiet.num', String(lines.length))),
      made('p', link(href!, `All about ${label}`)),
      lineList(lines),
    );
    fold.id = anchor;
    return fold;
  });
}

/** Changes as `AsOfChanges.astro` prints them. */
export function changesOf({ began, ended, changed, passing }: Changes): HTMLElement[] {
  const turns = changed.map(({ what, turns: its }) =>
    made(
      'li',
      made(
        'p',
        link(what.subject!.href, what.subject!.title),
        ` ${what.verb} `,
        link(what.object.href, what.object.title),
      ),
      made(
        'ul.rel.lines',
        ...its.flatMap(({ before, after }) => [
          before && lineItem(before, 'Before'),
          after && lineItem(after, 'After'),
        ]),
      ),
    ),
  );
  const parts: [string, string, HTMLElement | undefined][] = [
    ['changed', 'Changed terms', turns.length > 0 ? made('ul.turns', ...turns) : undefined],
    ['began', 'Began', began.length > 0 ? lineList(began) : undefined],
    ['ended', 'Ended', ended.length > 0 ? lineList(ended) : undefined],
    ['passing', 'Began and ended in between', passing.length > 0 ? lineList(passing) : undefined],
  ];
  const shown = parts.flatMap(([id, label, list]) => {
    if (!list) return [];
    const head = made('h3', label);
    head.id = id;
    return [head, list];
  });
  return shown.length > 0 ? shown : [made('p', 'Nothing changed.')];
}
