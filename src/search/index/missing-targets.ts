import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument, SearchPart } from './indexing.ts';

/** Addresses and anchors of documents that the built site does not have. */
export function missingTargets(documents: readonly SearchDocument[], folder: string): string[] {
  return documents.flatMap(({ address, parts }) => {
    const file = join(folder, decodeURI(address), 'index.html');
    if (!existsSync(file)) return [`${address} has no page.`];
    const html = readFileSync(file, 'utf8');
    const anchors = new Set([...html.matchAll(/\sid=(?:"([^"]*)"|([^\s>"]+))/g)].map((match) => match[1] ?? match[2]));
    return [...new Set(parts.flatMap((part) => (part.card.form === 'page' ? [] : targetOf(part))))]
      .filter((anchor) => !anchors.has(anchor))
      .map((anchor) => `${address} has no element with the id ${anchor}.`);
  });
}

const targetOf = ({ id, card }: SearchPart) =>
  card.form === 'answer' || card.form === 'period' ? `${card.form}s` : (card.form === 'text' && card.anchor) || id;
