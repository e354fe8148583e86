import type { LostIds, Records } from '#graph/records.ts';
import { LONGEST_ID, WINDOWS_NAME } from '#schema/ids.ts';
import { inLatin } from '#schema/one-script.ts';
import { plainId } from '#schema/plain-id.ts';
import { fileName } from './names.ts';

type Sort = keyof Records['lost'];

/** Takes down what faulty files hold, so that no rule calls their ids unknown or unused. */
export class LostRecords {
  readonly ids = {
    pages: nothingLost(),
    claims: nothingLost(),
    sources: nothingLost(),
    vocabulary: nothingLost(),
  } satisfies Record<Sort, LostIds>;
  readonly mentioned = new Set<string>();

  /** Takes down ids that a faulty file holds, as well as its text lets them be told. */
  add(path: string, text: string): void {
    // Whatever form an id has, the records that name it may have the one that was meant.
    const meant = (id: string) => [id, plainId(inLatin(id.replace(/\\(?:x\w{2}|u\w{4}|U\w{8})/g, '')))];
    for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu))
      this.mentioned.add(word);
    if (path.startsWith('claims/')) this.mentioned.add(fileName(path));
    const { ids } = this.ids[sortOf(path)];
    for (const [, list = ''] of text.matchAll(/\bmoved: \[([^\]]*)\]/g))
      for (const id of list.split(',')) ids.add(id.trim());
    if (sortOf(path) === 'pages' || sortOf(path) === 'sources') for (const id of meant(fileName(path))) ids.add(id);
    else
      for (const [, written] of text.normalize('NFC').matchAll(/\bid['"]?\s*:\s*['"]?([^\s'",}]+)/g))
        for (const id of meant(written!)) ids.add(id);
  }

  /** Takes down that a file of whose text nothing is known may have held any id. */
  addUnread(path: string): void {
    if (sortOf(path) === 'claims' || sortOf(path) === 'vocabulary') this.ids[sortOf(path)].all = true;
  }

  /** Takes down a file in which nothing stands any more; the ids of before of a page are lost with it. */
  addEmptied(path: string): void {
    if (sortOf(path) === 'vocabulary') this.addUnread(path);
    else if (sortOf(path) === 'claims') this.ids.claims.emptied = true;
    else this.ids[sortOf(path)].nameless.push('');
  }

  /** Takes down a record under a name or an id that cannot stand, with the one that is meant as far as it tells that. */
  addNameless(path: string, id: unknown): void {
    const { ids, nameless } = this.ids[sortOf(path)];
    const meant = typeof id === 'string' && /[\p{L}\p{N}]/u.test(id) ? plainId(inLatin(id)) : '';
    const isId = meant !== '' && meant.length <= LONGEST_ID && !WINDOWS_NAME.test(meant);
    if (isId) ids.add(meant);
    if (!isId || meant !== id) nameless.push(isId ? meant : '');
  }
}

function nothingLost() {
  return { ids: new Set<string>(), all: false, emptied: false, nameless: [] as string[] };
}

function sortOf(path: string): Sort {
  if (/^(?:entities|topics)\//.test(path)) return 'pages';
  if (path.startsWith('sources/')) return 'sources';
  return path.startsWith('vocabulary/') ? 'vocabulary' : 'claims';
}
