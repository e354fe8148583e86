import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from '#schema/partial-date.ts';
import { editHref, reportHref } from './report.ts';

const checked = '2024-06-30' as Day;
const page = { title: 'Tea & milk', address: 'https://example.org/tea/' };

test('a problem is reported in the repository, or else by mail, or else as the site says', () => {
  const issue = new URL(reportHref({ checked, repository: 'https://example.org/tea/' }, page));
  assert.equal(issue.pathname, '/tea/issues/new');
  assert.equal(issue.searchParams.get('title'), page.title);
  assert.match(issue.searchParams.get('body')!, /^https:\/\/example.org\/tea\/ \(facts checked 2024-06-30\)/);
  const cited = new URL(reportHref({ checked, repository: 'https://example.org/tea' }, { ...page, edition: checked }));
  assert.match(cited.searchParams.get('body')!, /\(facts checked 2024-06-30, edition 2024-06-30\)/);
  const mail = reportHref({ checked, mail: 'tea@example.org' }, page);
  assert.match(mail, /^mailto:tea@example\.org\?subject=Tea%20%26%20milk&body=https%3A%2F%2F/);
  assert.equal(reportHref({ checked }, page), '/about/#report');
});

test('a page is changed where its file is', () => {
  const path = 'topics/steeping.mdx';
  assert.equal(
    editHref({ repository: 'https://example.org/tea' }, path),
    'https://example.org/tea/edit/HEAD/content/topics/steeping.mdx',
  );
  assert.equal(
    editHref({ repository: 'https://example.org/tea' }, 'claims/trade.yaml', 12),
    'https://example.org/tea/edit/HEAD/content/claims/trade.yaml#L12',
  );
  assert.equal(editHref({}, path), undefined);
});
