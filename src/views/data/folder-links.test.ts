import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absoluteUnder } from '../absolute.ts';
import { folderLinks } from './folder-links.ts';

test('pages in a folder lead to one another by relative paths, and to the site for all else', () => {
  const pages = [
    { address: '/', path: 'home' },
    { address: '/claims/leaf/', path: 'claims/leaf' },
    { address: '/claims/', path: 'claims' },
    { address: '/%E8%8C%B6/', path: '茶' },
  ];
  const linksFrom = folderLinks(pages, absoluteUnder(new URL('https://tea.example')), 'md');
  const [home, claim] = [linksFrom('home'), linksFrom('claims/leaf')];
  assert.deepEqual(['/claims/leaf/', '/', '/%E8%8C%B6/#uses', '/search/?q=leaf', 'https://example.org/'].map(home), [
    'claims/leaf.md',
    'https://tea.example/',
    '%E8%8C%B6.md',
    'https://tea.example/search/?q=leaf',
    'https://example.org/',
  ]);
  assert.equal(
    folderLinks(pages, absoluteUnder(undefined), 'html')('claims/leaf')('/claims/leaf/'),
    '../claims/leaf.html',
  );
  assert.deepEqual(['/claims/', '/claims/leaf/'].map(claim), ['../claims.md', 'https://tea.example/claims/leaf/']);
});
