import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildGraph } from '#graph/build-graph.ts';
import type { Graph } from '#graph/graph.ts';
import { contentFolder } from '#reading/content-folder.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import { readContent } from '#reading/read-content.ts';
import { DATA_SHAPES, dataSchemas, type DataSort } from '#schema/data-shapes.ts';
import { absoluteUnder } from '../absolute.ts';
import { columnsOf, lineOf } from './columns.ts';
import { BYTE_ORDER_MARK } from '../csv.ts';
import { allRecords, dataFiles } from './data-files.ts';

const absolute = absoluteUnder(new URL('https://tea.example'));
const schemas = dataSchemas();
const SORTS = Object.keys(DATA_SHAPES) as DataSort[];

function graphOf(folder: string): Graph | undefined {
  const { records, issues } = readContent(filesOnDisk(folder));
  return buildGraph(records, issues).graph;
}

/** The rows of a file of comma-separated values, read as RFC 4180 says. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly constraints: { readonly required: boolean } }[];
      readonly foreignKeys: readonly {
        readonly fields: readonly [string];
        readonly reference: { readonly resource: string };
      }[];
    };
  }[];
}

for (const folder of [contentFolder(), join(import.meta.dirname, '../../../e2e/fixtures/tea')]) {
  const graph = graphOf(folder);

  describe(`the data of ${folder.split('/').at(-1)}`, { skip: !graph && 'npm run check names the faults' }, () => {
    const files = new Map(dataFiles(graph!, schemas, absolute).map(({ name, text }) => [name, text]));
    const whole = JSON.parse(files.get('datapackage.json')!) as Package;
    const tables = new Map(whole.resources.map(({ name, path }) => [name, rowsOf(files.get(path)!.slice(1))]));

    it('has records of the shape that is given out', () => {
      for (const [sort, records] of Object.entries(allRecords(graph!, absolute)))
        for (const record of records) {
          const { error } = DATA_SHAPES[sort as DataSort].safeParse(JSON.parse(JSON.stringify(record)));
          assert.equal(error?.message, undefined, `${sort} ${String(record['id'])}`);
        }
    });

    it('has each record once in JSON and in CSV, in the order of their ids', () => {
      for (const sort of SORTS) {
        const ids = (JSON.parse(files.get(`${sort}.json`)!) as { id: string }[]).map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length, sort);
        assert.deepEqual(
          tables
            .get(sort)!
            .slice(1)
            .map(([id]) => id),
          ids,
          sort,
        );
        if (!/kinds|types/.test(sort)) assert.deepEqual(ids, ids.toSorted(), sort);
      }
    });

    it('has tables that open in a spreadsheet and are those that the package describes', () => {
      for (const { name, path, schema } of whole.resources) {
        assert.ok(files.get(path)!.startsWith(BYTE_ORDER_MARK));
        const [head, ...rows] = tables.get(name)!;
        assert.deepEqual(
          head,
          schema.fields.map((field) => field.name),
        );
        for (const row of rows) {
          assert.equal(row.length, head!.length, `${name} ${row[0]}`);
          for (const [place, { name: column, constraints }] of schema.fields.entries()) {
            assert.ok(!constraints.required || row[place] !== '', `${name} ${row[0]} has no ${column}`);
            assert.doesNotMatch(row[place]!, /^[=+@\t\r-]/, `${name} ${row[0]} ${column}`);
          }
        }
      }
    });

    it('leads from each key to a record that is there', () => {
      const column = (table: string, name: string) => {
        const [head, ...rows] = tables.get(table)!;
        return rows.map((row) => row[head!.indexOf(name)]!).filter(Boolean);
      };
      for (const { name, schema } of whole.resources)
        for (const { fields, reference } of schema.foreignKeys) {
          const known = new Set(column(reference.resource, 'id'));
          for (const id of column(name, fields[0])) assert.ok(known.has(id), `${name}.${fields[0]}: ${id}`);
        }
    });
  });
}

describe('a table of records', () => {
  const columns = columnsOf({
    type: 'object',
    required: ['id'],
    properties: {
      names: { type: 'array', items: { type: 'string' } },
      id: { type: 'string' },
      size: {
        type: 'object',
        required: ['value'],
        properties: { value: { type: 'number' }, unit: { type: 'string' } },
      },
      parts: { type: 'array', items: { type: 'object' } },
    },
  });

  it('has a column for each field, and for each field of an object in it', () => {
    assert.deepEqual(
      columns.map(({ name, type, isNeeded }) => [name, type, isNeeded]),
      [
        ['id', 'string', true],
        ['names', 'list', false],
        ['size_value', 'number', false],
        ['size_unit', 'string', false],
        ['parts', 'array', false],
      ],
    );
  });

  it('has a list in one cell, and nothing where nothing is known', () => {
    assert.deepEqual(lineOf(columns, { id: 'cup', names: ['Cup', 'Bowl'], parts: [{ of: 'clay' }] }), {
      id: 'cup',
      names: 'Cup; Bowl',
      size_value: '',
      size_unit: '',
      parts: '[{"of":"clay"}]',
    });
  });
});
