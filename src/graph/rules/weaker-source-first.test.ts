import { test } from 'node:test';
import { expectIssues, expectSound } from '#reading/marked-subject.fixture.ts';

const claim = (first: string, second: string, status = 'stated') => ({
  'sources/letter.yaml': 'title: A letter\npublisher: The house\npublished: 2020\nkind: company-statement\n',
  'sources/blog.yaml': 'title: A blog\npublisher: Somebody\npublished: 2021\nkind: press\nstanding: weak\n',
  'claims/more.yaml': `
    - { id: pot-holds, statement: The pot holds., about: [tea-pot], status: ${status}, sources: [{ source: ${first} }, { source: ${second} }] }
    - { id: pot-shines, statement: The pot shines., about: [tea-pot], status: stated, sources: [{ source: letter }, { source: blog }] }
  `,
});

test('is named before a better one', () =>
  expectIssues(claim('blog', '‸letter'), [
    {
      rule: 'weaker-source-first',
      what: '"letter" is nearer to the facts than the source before it.',
      why:
        'The first source is the best: first-hand (originals before copies), ' +
        'then second-hand ones in the order of vocabulary/sources.yaml, weak ones last.',
      fix: 'Put it further up.',
    },
  ]));

test('stands where it was put in a claim on which sources differ', () =>
  expectSound(claim('blog', 'letter', 'disputed')));
