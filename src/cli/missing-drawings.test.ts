import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '#publishing/built-site.ts';
import { demandDrawings } from './missing-drawings.ts';

const page = (file: string, ...anchors: string[]) =>
  [file, { file, anchors: new Set(anchors) } as unknown as Document] as const;
const documents = new Map([
  page('pot/index.html', 'd-a-wide-t', 'd-a-narrow-t', 'd-b-wide-t'),
  page('pot/larger/index.html', 'd-c-wide-t', 'd-c-narrow-t'),
  page('pots/index.html', 'd-b-narrow-t', 'd-d-wide-t', 'd-d-narrow-t'),
]);
const demand = (...ids: string[]) =>
  demandDrawings(new Map(ids.map((id) => [`pot#${id}`, { id, shapes: ['wide', 'narrow'] as const }])), { documents });

test('a drawing stands on its page, or on one below', () => demand('d-a', 'd-c'));

test('a build ends where a shape of one is missing, or stands on another page', () =>
  assert.throws(() => demand('d-a', 'd-b', 'd-d'), {
    exitCode: 3,
    message: /^Drawings are not on their pages: pot#d-b, pot#d-d\. Remove \.cache\/diagrams/,
  }));
