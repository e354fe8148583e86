import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSearchDescription } from './open-search.ts';

const site = { name: 'Leaf & Pot of the <whole> world', tagline: 'tea', language: 'en-GB' };

describe('the description for browsers', () => {
  it('names the search by a whole address when the host is known', () => {
    assert.match(
      openSearchDescription(site, new URL('https://leaf.example')),
      /template="https:\/\/leaf\.example\/search\/\?q=\{searchTerms\}"/,
    );
  });

  it('names it from the root when it is not', () =>
    assert.match(openSearchDescription(site), /template="\/search\/\?q=\{searchTerms\}"/));

  it('keeps to the length of names, and text is text', () =>
    assert.match(openSearchDescription(site), /<ShortName>Leaf &amp; Pot of th<\/ShortName>/));
});
