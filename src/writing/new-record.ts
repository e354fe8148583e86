import { Document, isScalar, visit } from 'yaml';
import type { z } from 'zod';
import { WrongUsage } from '#issues/wrong-usage.ts';
import { described } from '#reading/schema-walk.ts';
import { Claim } from '#schema/claim.ts';
import { Disagreement, Gap } from '#schema/disagreement.ts';
import { Entity, Topic } from '#schema/page.ts';
import { plainId } from '#schema/plain-id.ts';
import { Relation } from '#schema/relation.ts';
import { Source } from '#schema/source.ts';
import { Kind, RelationType, SourceKind } from '#schema/vocabulary.ts';

/** What somebody said of a new record: the texts of each field, by its name. */
export type Given = Readonly<Record<string, readonly string[] | undefined>>;

/** A field that is asked for. */
export interface Asked {
  readonly name: string;
  readonly says: string;
  readonly isNeeded: boolean;
}

/** A record as it is to be written. */
export interface Written {
  readonly path: string;
  readonly id: string;
  /** The text of the file, from that which is there. */
  readonly text: (before: string | undefined) => string;
  /** What is left to do. */
  readonly next: string;
}

interface Sort {
  readonly schema: z.ZodType;
  /** Needed fields; those that end in `?` may be left out. */
  readonly asks: readonly string[];
  /** What fields say that are not fields of the schema. */
  readonly own?: Readonly<Record<string, string>>;
  /** Optional fields that are named in a comment, for whoever goes on. */
  readonly offers?: readonly string[];
  readonly write: (given: Given, offered: string) => Written;
}

const one = (given: Given, name: string): string | undefined => given[name]?.[0];
const all = (given: Given, name: string): string[] | undefined =>
  given[name]?.flatMap((text) => text.split(',').map((part) => part.trim())).filter(Boolean);

const DATES = ['on', 'since', 'ended', 'through', 'first_stated', 'held_on', 'not_before', 'announced'];
const dates = (given: Given, names = DATES) => Object.fromEntries(names.map((name) => [name, one(given, name)]));
const optional = (names: readonly string[]) => names.map((name) => `${name}?`);
const ID = { id: 'Its id; made from its words where it is left out.' };

export const SORTS: Readonly<Record<string, Sort>> = {
  source: {
    schema: Source,
    asks: ['title', 'publisher', 'kind', 'published?', 'url?', 'id?'],
    own: ID,
    offers: ['authors', 'read_as', 'note'],
    write(given, offered) {
      const id =
        one(given, 'id') ??
        plainId([one(given, 'publisher'), one(given, 'published') ?? one(given, 'title')].join(' '));
      const fields = ['title', 'publisher', 'published', 'url', 'kind'] as const;
      const record = Object.fromEntries(fields.map((name) => [name, one(given, name)]));
      return {
        path: `sources/${id}.yaml`,
        id,
        text: () => yamlOf(record) + offered,
        next: `Write a claim that rests on it: npm run new -- claim --source ${id}`,
      };
    },
  },
  claim: {
    schema: Claim,
    asks: ['file', 'statement', 'about', 'status', 'source', 'locator?', ...optional(DATES), 'headline?', 'id?'],
    own: {
      ...ID,
      file: 'The file of claims/, without .yaml.',
      source: 'Ids of its sources, the best first.',
      locator: 'Where in the first source it stands.',
    },
    offers: ['headline', 'amount', 'note'],
    write(given, offered) {
      const statement = one(given, 'statement') ?? '';
      const id = one(given, 'id') ?? plainId(statement).split('-').slice(0, 6).join('-');
      const [first, ...others] = (all(given, 'source') ?? []).map((source) => ({ source }));
      const locator = one(given, 'locator');
      const record = {
        id,
        statement,
        headline: one(given, 'headline'),
        about: all(given, 'about'),
        ...dates(given),
        status: one(given, 'status'),
        sources: [{ ...first, ...(locator ? { locator } : {}) }, ...others],
      };
      return {
        path: `claims/${one(given, 'file')}.yaml`,
        id,
        text: (before) => appended(before, yamlOf([record]) + offered),
        next: `Cite it in a page, <Cite claim="${id}" />, or let a relation rest on it.`,
      };
    },
  },
  page: {
    schema: Topic,
    asks: ['kind', 'title', 'summary', 'on?', 'question?', 'answer?', 'claims?', 'id?'],
    own: {
      ...ID,
      kind: 'A kind of vocabulary/kinds.yaml, or topic for a question across entities.',
      on: described(Entity, ['on']),
      question: 'For a topic: the question that it answers.',
      answer: 'For a topic: the short answer.',
      claims: 'For a topic: ids of the claims that carry the answer.',
    },
    write(given) {
      const kind = one(given, 'kind');
      const id = one(given, 'id') ?? plainId(one(given, 'title') ?? '');
      const question = one(given, 'question');
      const front = {
        title: one(given, 'title'),
        summary: one(given, 'summary'),
        on: one(given, 'on'),
        ...(question ? { answers: [{ question, answer: one(given, 'answer'), claims: all(given, 'claims') }] } : {}),
      };
      const prose = `## In short {#short}\n\n{/* What it is, in your own words; a <Cite claim="…" /> after each fact. */}\n`;
      return {
        path: kind === 'topic' ? `topics/${id}.mdx` : `entities/${kind}/${id}.mdx`,
        id,
        text: () => `---\n${yamlOf(front)}---\n\n${prose}`,
        next: 'Write its text, and let two other pages lead to it: by a link, by related, or by a relation.',
      };
    },
  },
  relation: {
    schema: Relation,
    asks: ['type', 'from', 'to', 'claims', ...optional(DATES.slice(1)), 'scope?', 'id?'],
    own: { ...ID, type: 'A type of vocabulary/relations.yaml.' },
    offers: ['scope', 'status', 'note'],
    write(given, offered) {
      const [type, from, to] = [one(given, 'type'), one(given, 'from'), one(given, 'to')];
      const id = one(given, 'id') ?? plainId([from, type, to].join(' '));
      const record = {
        id,
        from,
        to,
        ...dates(given, DATES.slice(1)),
        scope: one(given, 'scope'),
        claims: all(given, 'claims'),
      };
      return {
        path: `relations/${type}.yaml`,
        id,
        text: (before) => appended(before, yamlOf([record]) + offered),
        next: `Look at it: npm run dev, then the pages ${from} and ${to}.`,
      };
    },
  },
  kind: {
    schema: Kind,
    asks: ['id', 'label', 'plural', 'description', 'shape'],
    write: (given) => ({
      path: 'vocabulary/kinds.yaml',
      id: one(given, 'id') ?? '',
      text: (before) => appended(before, yamlOf([only(given, ['id', 'label', 'plural', 'description', 'shape'])])),
      next: `Write a page of it: npm run new -- page --kind ${one(given, 'id')}`,
    }),
  },
  'relation-type': {
    schema: RelationType,
    asks: ['id', 'label', 'past', 'inverse', 'inverse_past', 'group', 'description', 'from', 'to'],
    offers: ['short', 'fact', 'flows', 'exclusive'],
    write: (given, offered) => ({
      path: 'vocabulary/relations.yaml',
      id: one(given, 'id') ?? '',
      text: (before) =>
        appended(
          before,
          indented(
            yamlOf([
              {
                ...only(given, ['id', 'label', 'past', 'inverse', 'inverse_past', 'group', 'description']),
                from: all(given, 'from'),
                to: all(given, 'to'),
              },
            ]) + offered,
          ),
        ),
      next: `Write a relation of it: npm run new -- relation --type ${one(given, 'id')}`,
    }),
  },
  'source-kind': {
    schema: SourceKind,
    asks: ['id', 'label', 'description', 'one?', 'several?'],
    own: {
      one: 'Of a kind at second hand: what is said of a claim that rests on one such work alone: one press report.',
      several: 'Of a kind at second hand: the same of several: press alone.',
    },
    offers: ['note'],
    write(given, offered) {
      const [single, several] = [one(given, 'one'), one(given, 'several')];
      const record = {
        ...only(given, ['id', 'label', 'description']),
        ...(single || several ? { second_hand: { one: single, several } } : {}),
      };
      return {
        path: 'vocabulary/sources.yaml',
        id: one(given, 'id') ?? '',
        text: (before) => appended(before, yamlOf([record]) + offered),
        next: 'Move it to its place in the list, which begins with the works that are nearest to the facts.',
      };
    },
  },
  disagreement: {
    schema: Disagreement,
    asks: ['question', 'about', 'position', 'follows', 'why', 'id?'],
    own: {
      ...ID,
      position: 'What a side says, = and ids of its claims: "It was in May. = said-in-may". At least two.',
    },
    write(given) {
      const id =
        one(given, 'id') ??
        plainId(one(given, 'question') ?? '')
          .split('-')
          .slice(0, 6)
          .join('-');
      const positions = (given['position'] ?? []).map((text) => {
        const [says = '', claims = ''] = text.split(/\s=\s/);
        return { says, claims: claims.split(/[\s,]+/).filter(Boolean) };
      });
      const follows = one(given, 'follows') ?? '';
      const record = {
        id,
        question: one(given, 'question'),
        about: all(given, 'about'),
        positions,
        follows: /^\d+$/.test(follows) ? Number(follows) : follows,
        why: one(given, 'why'),
      };
      return {
        path: 'disagreements.yaml',
        id,
        text: (before) => appended(before, yamlOf([record])),
        next: 'Say in the text of its pages what the site follows, and why.',
      };
    },
  },
  gap: {
    schema: Gap,
    asks: ['sought', 'found', 'about', 'looked?', 'claims?', 'id?'],
    own: ID,
    write(given) {
      const id =
        one(given, 'id') ??
        plainId(one(given, 'sought') ?? '')
          .split('-')
          .slice(0, 6)
          .join('-');
      const record = {
        id,
        ...only(given, ['sought', 'found', 'looked']),
        about: all(given, 'about'),
        claims: all(given, 'claims'),
      };
      return {
        path: 'gaps.yaml',
        id,
        text: (before) => appended(before, yamlOf([record])),
        next: 'Look at it on the pages that it is about.',
      };
    },
  },
};

export function sortNamed(name: string | undefined): Sort {
  const sort = Object.hasOwn(SORTS, name ?? '') ? SORTS[name ?? ''] : undefined;
  if (!sort) throw new WrongUsage(`Name what is to be written: ${Object.keys(SORTS).join(', ')}.`);
  return sort;
}

/** The fields of a sort, those that it cannot do without first. */
export function fieldsOf({ schema, asks, own = {} }: Sort): Asked[] {
  return asks.map((ask) => {
    const name = ask.replace('?', '');
    return { name, says: own[name] ?? described(schema, [name]), isNeeded: ask === name };
  });
}

/** @throws {WrongUsage} when a field is missing that is needed. */
export function written(sort: Sort, given: Given): Written {
  const missing = fieldsOf(sort).filter(({ name, isNeeded }) => isNeeded && !given[name]?.some(Boolean));
  if (missing.length > 0)
    throw new WrongUsage(
      ['These fields are needed:', ...missing.map(({ name, says }) => `  --${name}  ${says}`)].join('\n'),
    );
  const offered = (sort.offers ?? []).filter((name) => !given[name]);
  const indent = sort.schema === Source ? '' : '  ';
  return sort.write(given, offered.map((name) => `${indent}# ${name}: ${described(sort.schema, [name])}\n`).join(''));
}

const only = (given: Given, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, one(given, name)]));

/** A record as people write one: lists of ids on one line, everything else on lines of its own. */
function yamlOf(record: object): string {
  const document = new Document(JSON.parse(JSON.stringify(record)));
  visit(document, { Seq: (_, seq) => void (seq.flow = seq.items.every((item) => isScalar(item))) });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** A text with a record at its end. */
const appended = (before: string | undefined, record: string): string =>
  before === undefined ? record : `${before.trimEnd()}\n\n${record}`;
