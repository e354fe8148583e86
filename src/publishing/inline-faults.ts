import type { Issue } from '#issues/issue.ts';
import type { RuleName } from '#issues/rules.ts';
import { attribute, spot, textOf, type MarkupFile, type Element } from './markup-file.ts';

/** Style and script that stand in the page itself, which the content policy refuses to apply. */
export function* inlineFaults(document: MarkupFile): Iterable<Issue> {
  for (const element of document.elements) {
    if (element.tagName === 'style') yield inline('inline-style', 'A <style> element stands in the page.', element);
    if (
      element.tagName === 'script' &&
      attribute(element, 'src') === undefined &&
      attribute(element, 'href') === undefined &&
      !isData(element)
    ) {
      yield inline('inline-script', `A script stands in the page: "${start(textOf(element))}".`, element);
    }
    for (const { name, value } of element.attrs) {
      if (name === 'style')
        yield inline('inline-style', `<${element.tagName}> has style="${start(value)}".`, element, name);
      if (/^on/i.test(name))
        yield inline('inline-script', `<${element.tagName}> has ${name}="${start(value)}".`, element, name);
      if (isAddress(name) && /^(javascript|vbscript):/i.test(withoutControls(value)))
        yield inline('script-address', `<${element.tagName}> has ${name}="${start(value)}".`, element, name);
    }
  }

  function inline(rule: RuleName, what: string, element: Element, name?: string): Issue {
    return {
      rule,
      at: spot(document, element, name),
      what,
      why: 'The content policy allows style and script only in files of their own, so this would have no effect.',
      fix: rule === 'inline-style' ? 'Move it into a stylesheet, under a class.' : 'Move it into a custom element.',
    };
  }
}

/** Blocks of data, such as JSON-LD, are never run. */
const isData = (element: Element) => /^application\/(ld\+)?json$/.test(attribute(element, 'type') ?? '');

const isAddress = (name: string) =>
  ['href', 'src', 'action', 'formaction', 'data', 'from', 'to', 'values'].includes(name);

// Browsers drop these while reading the scheme of an address.
const withoutControls = (value: string) => value.replaceAll(/[\0- ]/g, '');

const start = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
