import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

test('wants the day of an agreement', () =>
  expectIssues({ 'entities/pact/spring-pact.mdx': '---\n‸title: Spring pact\nsummary: It changed the cup.\n---\n' }, [
    {
      rule: 'missing-day',
      what: '"spring-pact" has no day.',
      why: 'Pages of the kind pact say when it was, and its place among the others follows from that.',
      fix: 'Add on: with the date as precisely as it is known.',
    },
  ]));
