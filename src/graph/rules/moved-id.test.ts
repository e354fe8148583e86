import { test } from 'node:test';
import { expectIssues, type Expected } from '#reading/marked-subject.fixture.ts';

const fault = (what: string, fix: string): Expected => ({
  rule: 'moved-id',
  what,
  why: 'An address leads to one place, so that an earlier id belongs to one record, and none has it now.',
  fix,
});

test('an earlier id is that of one record, and no record has it now', () =>
  expectIssues(
    {
      'entities/vessel/tea-pot.mdx':
        '---\ntitle: Tea pot\nsummary: It holds tea.\nmoved: [‸tea-cup, ‸jug]\n---\n\n## Its spout {#spout}\n\n' +
        'It pours.\n',
      'entities/vessel/tea-cup.mdx': '---\n‡title: Tea cup\nsummary: It is drunk from.\nmoved: [‡jug]\n---\n',
      'gone.yaml': '- { id: ‸jug, sort: page, title: Jug, on: 2024-06-30, reason: Nobody used it. }',
    },
    [
      fault('"tea-cup" is the id of a page that is there.', 'Take it out here, or give the other one a new id.'),
      ...[1, 2].map(() =>
        fault(
          '"jug" stands among the earlier ids of two records, or is gone as well.',
          'Leave it where a reader finds the most of it.',
        ),
      ),
    ],
  ));

test('an earlier id of a type of relation is that of no other', () =>
  expectIssues(
    {
      'vocabulary/amounts.yaml': `
        - { id: volume, label: Volume, description: How much there is., moved: [‸weight] }
        - ‡{ id: weight, label: Weight, description: How heavy it is. }
      `,
    },
    [
      fault(
        '"weight" is the id of a kind of amount that is there.',
        'Take it out here, or give the other one a new id.',
      ),
    ],
  ));
