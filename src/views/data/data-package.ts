import type { Graph } from '#graph/graph.ts';
import type { DataSort } from '#schema/data-shapes.ts';
import type { Absolute } from '../absolute.ts';
import { href } from '../href.ts';
import { BETWEEN, columnsOf, type Column } from './columns.ts';
import { DATA_VERSION } from './version.ts';
import type { Schemas } from './data-files.ts';

/** Single fields that hold the id of another record, by table and column. */
const KEYS: Readonly<Partial<Record<DataSort, Readonly<Record<string, DataSort>>>>> = {
  claims: {
    part_of: 'claims',
    same_as: 'claims',
    amount_kind: 'amount-kinds',
    amount_payer: 'pages',
    amount_receiver: 'pages',
  },
  relations: { from: 'pages', to: 'pages', type: 'relation-types', amount_kind: 'amount-kinds' },
  pages: { kind: 'kinds' },
  sources: { kind: 'source-kinds' },
  terms: { id: 'pages' },
  clauses: { page: 'pages' },
};

/** A name as a package may have it. */
export const packageName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'site';

/**
 * The tables as one package.
 *
 * @see https://datapackage.org, version 2 of Data Package and Table Schema.
 */
export function dataPackage({ site, sources }: Graph, schemas: Schemas, absolute: Absolute): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(site.name),
    title: `${site.name}: ${site.tagline}`,
    description: site.description,
    ...whole('homepage', absolute(href.home())),
    version: `${DATA_VERSION}.0.0+${site.checked}`,
    created: `${site.checked}T00:00:00Z`,
    licenses: site.licence ? [{ title: site.licence.name, path: site.licence.url }] : [],
    sources: [...sources.values()].map(({ title, url }) => ({ title, ...(url === undefined ? {} : { path: url }) })),
    resources: (Object.keys(schemas) as DataSort[]).map((sort) => ({
      name: sort,
      path: `${sort}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { lineTerminator: '\r\n' },
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields: columnsOf(schemas[sort]).map(fieldOf),
        primaryKey: ['id'],
        foreignKeys: Object.entries(KEYS[sort] ?? {}).map(([field, resource]) => ({
          fields: [field],
          reference: { resource, fields: ['id'] },
        })),
      },
    })),
  };
}

/** An address that is whole; where the host is not known there is none. */
const whole = (name: string, address: string) => (address.startsWith('/') ? {} : { [name]: address });

const fieldOf = ({ name, type, description, isNeeded }: Column) => ({
  name,
  type,
  ...(type === 'list' ? { delimiter: BETWEEN, itemType: 'string' } : {}),
  ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
  description,
  constraints: { required: isNeeded },
});
