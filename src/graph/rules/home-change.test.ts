import { test } from 'node:test';
import { expectIssues } from '#reading/marked-subject.fixture.ts';

const site = (change: string) => ({
  'site.yaml': `
    name: Leaves
    tagline: What is in the cup
    description: What is in the cup and how it came there.
    language: en-GB
    checked: 2024-06-30
    home:
      heading: What changed in the cup
      lead: [{ text: The cup changed hands., claims: [pact-made] }]
      searches: [pot]
      change: ${change}
      overview: [tea-pot, tea-cup]
      dates: [pact-made]
      ways: [{ label: All, pages: [tea-pot, tea-cup, steeping, spring-pact] }]
  `,
});
const why =
  'The front page shows what changed with it, before and after: ' +
  'its kind has the shape "change" in vocabulary/kinds.yaml.';

test('wants an agreement', () =>
  expectIssues(site('‸tea-pot'), [
    { rule: 'home-change', what: '"tea-pot" is no agreement.', why, fix: 'Name a page of such a kind.' },
  ]));

test('wants a page that is there', () =>
  expectIssues(site('‸sprin-pact'), [
    { rule: 'home-change', what: 'No page has the id "sprin-pact".', why, fix: 'Did you mean "spring-pact"?' },
  ]));
