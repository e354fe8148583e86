import type { Records } from '#graph/records.ts';
import { topOf, type Issue, type Words } from '#issues/issue.ts';
import { Answers } from '#schema/answer.ts';
import { Claim } from '#schema/claim.ts';
import { CommonError } from '#schema/common-error.ts';
import { Clause } from '#schema/clause.ts';
import { Disagreement, Gap } from '#schema/disagreement.ts';
import type { Entry } from '#schema/entry.ts';
import { Gone } from '#schema/moved.ts';
import { Entity, Topic } from '#schema/page.ts';
import { Relation } from '#schema/relation.ts';
import { Site } from '#schema/site.ts';
import { Source } from '#schema/source.ts';
import { AmountKind, Kind, SourceKind, Synonyms } from '#schema/vocabulary.ts';
import type { ContentFiles } from './content-files.ts';
import { readEditions } from './editions.ts';
import { hiddenSigns, partedLetters } from './hidden-signs.ts';
import { LostRecords } from './lost-records.ts';
import { mergeMarkers } from './merge-markers.ts';
import {
  caseClash,
  caseClashes,
  fileName,
  isApart,
  missingFiles,
  partedName,
  placeFaults,
  renamedFolder,
  renamedFolders,
} from './names.ts';
import { readPublished } from './published.ts';
import { ReadBefore, readOnce } from './read-before.ts';
import { RecordText } from './record-text.ts';
import { positionAt, type Decoded, type TextFile } from './text-file.ts';

/** Everything that was read, and every fault found on the way. */
export interface ReadRecords {
  readonly records: Records;
  readonly issues: readonly Issue[];
}

type Lists = {
  -readonly [
    K in keyof Omit<Records, 'lost' | 'mentioned' | 'site' | 'editions'>
  ]: Records[K] extends readonly (infer U)[] ? U[] : never;
};

/**
 * Reads a whole subject once, in the order of the names, keeping positions.
 *
 * Files are reported by their path from the folder above the subject: `content/site.yaml`.
 *
 * @param before - What was read of them before, where a subject is read again and again.
 */
export function readContent(content: ContentFiles, before = new ReadBefore()): ReadRecords {
  const { name, files } = content;
  const reader = new RecordReader(before);
  const { editions, issues: changed } = readEditions(content, before);
  reader.report(changed);
  const paths = [...files.keys()].filter((path) => !isApart(path)).sort();
  reader.report(missingFiles(name, paths));
  const clashes = caseClashes(paths);
  const taken = new Set(paths);
  const renamed = renamedFolders(paths);
  reader.report([...renamed].map(([folder, meant]) => renamedFolder(name, folder, meant)));
  for (const path of paths) {
    const bytes = files.get(path)!;
    const [folder = ''] = path.split('/');
    const meant = renamed.get(folder);
    if (meant !== undefined) {
      reader.leave(meant + path.slice(folder.length), bytes);
      continue;
    }
    const twin = clashes.get(path);
    if (twin !== undefined) {
      reader.report([caseClash(name, path, twin)]);
      reader.leave(path, bytes);
      continue;
    }
    const place = path.normalize('NFC');
    if (place !== path) reader.report([partedName(`${name}/${path}`)]);
    const { issues, isRead } = placeFaults(`${name}/${place}`, place, taken);
    // A link that leads nowhere has no name to speak of.
    const isThere = bytes instanceof Uint8Array;
    if (isThere) reader.misnamed(path, issues, bytes);
    if (isRead || !isThere) reader.file(`${name}/${place}`, place, bytes);
  }
  if (['kinds', 'relations', 'sources'].some((list) => !paths.includes(`vocabulary/${list}.yaml`)))
    reader.lost.ids.vocabulary.all = true;
  return {
    records: { ...reader.lists, editions, site: reader.site, mentioned: reader.lost.mentioned, lost: reader.lost.ids },
    issues: withoutEchoes(reader.issues),
  };
}

/** Faults without those of places that name an id just as wrongly as the record that has it. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const said = ({ what }: Issue) => what.replace(/^(?:An entry of )?"[\w-]+" /, '');
  const isOfId = ({ rule }: Issue) => rule === 'bad-id' || rule === 'mixed-scripts';
  const own = new Set(issues.filter((issue) => isOfId(issue) && issue.what.startsWith('"id" ')).map(said));
  return issues.filter((issue) => !isOfId(issue) || issue.what.startsWith('"id" ') || !own.has(said(issue)));
}

class RecordReader {
  readonly issues: Issue[] = [];
  readonly lists: Lists = {
    kinds: [],
    relationGroups: [],
    relationTypes: [],
    amountKinds: [],
    sourceKinds: [],
    synonyms: [],
    sources: [],
    claims: [],
    relations: [],
    entities: [],
    topics: [],
    commonErrors: [],
    disagreements: [],
    gaps: [],
    clauses: [],
    gone: [],
    answers: [],
    published: [],
  };
  readonly lost = new LostRecords();
  site: Entry<Site> | undefined;
  readonly #before: ReadBefore;

  constructor(before: ReadBefore) {
    this.#before = before;
  }

  report(issues: readonly Issue[]): void {
    add(this.issues, issues);
  }

  /** Takes down what is wrong with the name of a file, so that no rule calls its record unknown. */
  misnamed(path: string, issues: readonly Issue[], bytes: Uint8Array): void {
    this.report(issues);
    if (issues.every(({ rule }) => rule === 'not-read')) return;
    this.leave(path, bytes);
    this.lost.addNameless(path, fileName(path));
  }

  /** Takes down what is not read, so that no rule calls it unknown. */
  leave(path: string, bytes: Uint8Array | Words): void {
    this.lost.add(path, bytes instanceof Uint8Array ? this.#before.decoded(path, bytes).file.text : '');
  }

  file(file: string, path: string, bytes: Uint8Array | Words): void {
    const before = this.issues.length;
    if (bytes instanceof Uint8Array) this.#text(path, this.#before.decoded(file, bytes));
    else {
      this.report([{ rule: 'unreadable-file', at: topOf(file), ...bytes }]);
      this.lost.addUnread(path);
    }
    if (this.issues.length > before) this.lost.add(path, '');
  }

  #text(path: string, { file, fault }: Decoded): void {
    const before = this.issues.length;
    if (fault) {
      const { offset, ...words } = fault;
      this.report([{ rule: 'unreadable-file', at: positionAt(file, offset), ...words }]);
      if (file.text.trim() === '') this.lost.addEmptied(path);
    } else {
      const found =
        [mergeMarkers, hiddenSigns, partedLetters]
          .map((look) => readOnce(file, look.name, () => look(file)))
          .find(({ length }) => length > 0) ?? [];
      this.report(found);
      if (found.length === 0) this.#record(path, file);
    }
    // The list of addresses names what there was, not what there is.
    if (this.issues.length > before && path !== 'published.txt') this.lost.add(path, file.text);
  }

  #record(path: string, file: TextFile): void {
    const [folder = '', second = ''] = path.split('/');
    const id = fileName(path);
    const { lists } = this;
    const text = new RecordText(path, file, this);
    switch (folder) {
      case 'entities':
        return add(
          lists.entities,
          text.page(Entity, id, 'entity').map((entry) => ({ ...entry, kind: second })),
        );
      case 'topics':
        return add(lists.topics, text.page(Topic, id, 'topic'));
      case 'sources':
        return add(lists.sources, text.one(Source, id, 'source'));
      case 'claims':
        return add(
          lists.claims,
          text.list(Claim, 'claim').map((entry) => ({ ...entry, group: id })),
        );
      case 'relations':
        return add(
          lists.relations,
          text.list(Relation, 'relation').map((entry) => ({ ...entry, type: id })),
        );
      case 'common-errors.yaml':
        return add(lists.commonErrors, text.list(CommonError, 'common error'));
      case 'disagreements.yaml':
        return add(lists.disagreements, text.list(Disagreement, 'disagreement'));
      case 'gaps.yaml':
        return add(lists.gaps, text.list(Gap, 'gap'));
      case 'clauses.yaml':
        return add(lists.clauses, text.list(Clause, 'clause'));
      case 'gone.yaml':
        return add(lists.gone, text.list(Gone, 'record that is gone'));
      case 'unanswered.yaml':
        return add(lists.answers, text.list(Answers, 'source that was asked'));
      case 'published.txt': {
        const { addresses, issues } = readPublished(file);
        add(lists.published, addresses);
        return this.report(issues);
      }
      case 'site.yaml':
        this.site = text.one(Site, id, 'site')[0];
        return;
      default:
        return this.#vocabulary(text, id);
    }
  }

  #vocabulary(text: RecordText, id: string): void {
    const { lists } = this;
    if (id === 'kinds') return add(lists.kinds, text.list(Kind, 'kind'));
    if (id === 'amounts') return add(lists.amountKinds, text.list(AmountKind, 'kind of amount'));
    if (id === 'sources') return add(lists.sourceKinds, text.list(SourceKind, 'kind of source'));
    if (id === 'synonyms') return add(lists.synonyms, text.list(Synonyms, 'group of synonyms'));
    const { groups, types } = text.relations();
    add(lists.relationGroups, groups);
    add(lists.relationTypes, types);
  }
}

/** Not push(...entries): a file may have more of them than a call may have arguments. */
function add<T>(list: T[], entries: readonly T[]): void {
  for (const entry of entries) list.push(entry);
}
